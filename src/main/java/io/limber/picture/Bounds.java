package io.limber.picture;

import java.util.List;

/** The box around a picture, in cm. */
public record Bounds(double left, double bottom, double right, double top) {

    private static final Bounds NONE = new Bounds(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    static Bounds of(List<Mark> marks) {
        return marks.stream().flatMap(Mark::covered).map(Bounds::of).reduce(NONE, Bounds::with);
    }

    private static Bounds of(Capsule shape) {
        return NONE.with(shape.from(), shape.fromRadius()).with(shape.to(), shape.toRadius());
    }

    private Bounds with(Spot spot, double radius) {
        return with(new Bounds(spot.x() - radius, spot.y() - radius, spot.x() + radius, spot.y() + radius));
    }

    Bounds with(Bounds other) {
        return new Bounds(
                Math.min(left, other.left),
                Math.min(bottom, other.bottom),
                Math.max(right, other.right),
                Math.max(top, other.top));
    }

    Bounds wider(double by) {
        return new Bounds(left - by, bottom - by, right + by, top + by);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return top - bottom;
    }
}
