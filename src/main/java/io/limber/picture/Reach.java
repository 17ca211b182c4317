package io.limber.picture;

/** Two bones that reach for a place. */
final class Reach {

    /** A limb never locks quite straight. */
    private static final double SLACK = 0.05;

    private Reach() {}

    /** The place itself, or the farthest point on the way there that the two bones reach. */
    static Vector end(Vector root, Vector place, double upper, double lower) {
        double distance = root.distance(place);
        double most = upper + lower - SLACK;
        double least = Math.abs(upper - lower) + SLACK;
        double fitting = Math.max(least, Math.min(most, distance));
        Vector way = distance < SLACK ? Vector.UP : place.minus(root).unit();
        return fitting == distance ? place : root.plus(way.times(fitting));
    }

    /** The knee or elbow between the two bones, bent to the side that {@code pole} points to. */
    static Vector middle(Vector root, Vector end, double upper, double lower, Vector pole) {
        Vector way = end.minus(root).unit();
        double distance = Math.max(SLACK, root.distance(end));
        double along = (upper * upper - lower * lower + distance * distance) / (2 * distance);
        double aside = Math.sqrt(Math.max(0, upper * upper - along * along));
        return root.plus(way.times(along)).plus(pole.square(way).unit().times(aside));
    }

    /**
     * Where a single bone ends that leans on a surface of this height, going the way it points anyhow.
     *
     * @param pointing where it would end if nothing were in its way
     */
    static Vector onto(Vector root, Vector pointing, double length, double height) {
        double down = Math.max(-length, Math.min(length, height - root.y()));
        Vector flat = pointing.minus(root).withHeight(0);
        Vector ahead = flat.length() < SLACK ? Vector.RIGHT : flat.unit();
        return root.plus(ahead.times(Math.sqrt(length * length - down * down))).plus(Vector.UP.times(down));
    }
}
