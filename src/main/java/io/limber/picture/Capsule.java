package io.limber.picture;

/** A rounded shape with two ends, each with its own radius in cm; a circle if both ends are one. */
public record Capsule(Spot from, double fromRadius, Spot to, double toRadius) {

    /** In cm. */
    private static final double NOTHING = 0.01;

    static Capsule circle(Spot middle, double radius) {
        return new Capsule(middle, radius, middle, radius);
    }

    static Capsule line(Spot from, Spot to, double width) {
        return new Capsule(from, width / 2, to, width / 2);
    }

    /** The same shape, from its other end. */
    Capsule turned() {
        return new Capsule(to, toRadius, from, fromRadius);
    }

    /** Whether nobody could tell it from another one. */
    boolean isLike(Capsule other) {
        return from.minus(other.from).length() < NOTHING
                && to.minus(other.to).length() < NOTHING
                && Math.abs(fromRadius - other.fromRadius) < NOTHING
                && Math.abs(toRadius - other.toRadius) < NOTHING;
    }

    /** How far a spot is from its edge; negative inside. */
    double distance(double x, double y) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double part = square == 0 ? 0 : ((x - from.x()) * dx + (y - from.y()) * dy) / square;
        double along = Math.max(0, Math.min(1, part));
        double radius = fromRadius + (toRadius - fromRadius) * along;
        return Math.hypot(x - from.x() - along * dx, y - from.y() - along * dy) - radius;
    }
}
