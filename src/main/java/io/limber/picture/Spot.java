package io.limber.picture;

/** A place on the picture, in cm: x to the right, y up. */
public record Spot(double x, double y) {

    Spot plus(Spot other) {
        return new Spot(x + other.x, y + other.y);
    }

    Spot minus(Spot other) {
        return new Spot(x - other.x, y - other.y);
    }

    Spot times(double factor) {
        return new Spot(x * factor, y * factor);
    }

    double length() {
        return Math.hypot(x, y);
    }

    /** A quarter turn to the left. */
    Spot aside() {
        return new Spot(-y, x);
    }

    Spot turned(double degrees) {
        double cosine = Math.cos(Math.toRadians(degrees));
        double sine = Math.sin(Math.toRadians(degrees));
        return new Spot(x * cosine - y * sine, x * sine + y * cosine);
    }
}
