package io.limber.picture;

import io.limber.model.Prop;

/**
 * A prop with a place: the box around it, in cm. A wall is all in its {@code left} face; round things fill their box.
 *
 * @param top the height of what one lies, sits or stands on
 */
record Piece(Prop.Kind kind, double left, double right, double top, double back, double front) {

    /** From the seat of a chair to the top of its back, in cm. */
    static final double BACK_HEIGHT = 44;

    private static final double FROM_THE_EDGE = 5;
    /** Fingers that point at a wall need room. */
    private static final double FINGERS = 3;

    /** The spot on it that is nearest to a place, for something that is so thick. */
    Vector nearest(Vector place, double thickness) {
        return switch (kind) {
            case FLOOR, HEAD_PILLOW, BELLY_PILLOW, KNEE_PILLOW -> place.withHeight(thickness);
            case WALL -> new Vector(left + (left < 0 ? thickness : -thickness), place.y(), place.z());
            case SIDE_WALL -> new Vector(between(left, place.x(), right), place.y(), back + thickness + FINGERS);
            case BALL, FOAM_ROLLER, TENNIS_BALL -> round(place, thickness);
            case MAT, BED, CHAIR, TABLE, STEP, WATER -> plate(place, thickness);
        };
    }

    private Vector plate(Vector place, double thickness) {
        double z = between(back + FROM_THE_EDGE, place.z(), front - FROM_THE_EDGE);
        if (kind == Prop.Kind.CHAIR && place.y() > top + BACK_HEIGHT / 2) {
            return new Vector(backrest(), top + BACK_HEIGHT + thickness, z);
        }
        return new Vector(between(left + FROM_THE_EDGE, place.x(), right - FROM_THE_EDGE), top + thickness, z);
    }

    /** Where the back of a chair stands: behind who sits on it, and across from who comes to it. */
    double backrest() {
        return left < 0 ? left : right;
    }

    /** How deep a place is inside of it, in cm; zero or less outside. */
    double depthOf(Vector place) {
        boolean within = place.x() > left && place.x() < right && place.z() > back && place.z() < front;
        return switch (kind) {
            case FLOOR -> -place.y();
            case WATER, HEAD_PILLOW, BELLY_PILLOW, KNEE_PILLOW -> 0;
            case WALL -> left < 0 ? left - place.x() : place.x() - left;
            case SIDE_WALL -> back - place.z();
            case BED, CHAIR, TABLE, STEP, MAT -> within && place.y() > bottom() ? top - place.y() : 0;
            case BALL, FOAM_ROLLER, TENNIS_BALL -> radius() - middle().distance(place);
        };
    }

    /** Where the solid part begins; below the plate of a chair or a table is room for legs. */
    double bottom() {
        return kind == Prop.Kind.CHAIR || kind == Prop.Kind.TABLE ? top - 6 : 0;
    }

    double radius() {
        return (right - left) / 2;
    }

    Vector middle() {
        return new Vector((left + right) / 2, top - radius(), (back + front) / 2);
    }

    private Vector round(Vector place, double thickness) {
        Vector out = place.minus(middle());
        Vector flat = kind == Prop.Kind.FOAM_ROLLER ? new Vector(out.x(), out.y(), 0) : out;
        Vector skin = middle().plus(flat.unit().times(radius() + thickness));
        return kind == Prop.Kind.FOAM_ROLLER ? new Vector(skin.x(), skin.y(), place.z()) : skin;
    }

    private static double between(double least, double value, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
