package io.limber.picture;

/** A place or a way in space, in cm: x to the right, y up, z to whoever looks. */
record Vector(double x, double y, double z) {

    static final Vector ZERO = new Vector(0, 0, 0);
    static final Vector RIGHT = new Vector(1, 0, 0);
    static final Vector UP = new Vector(0, 1, 0);
    static final Vector TO_LOOKER = new Vector(0, 0, 1);

    private static final double NOTHING = 1e-9;

    Vector plus(Vector other) {
        return new Vector(x + other.x, y + other.y, z + other.z);
    }

    Vector minus(Vector other) {
        return new Vector(x - other.x, y - other.y, z - other.z);
    }

    Vector times(double factor) {
        return new Vector(x * factor, y * factor, z * factor);
    }

    double dot(Vector other) {
        return x * other.x + y * other.y + z * other.z;
    }

    Vector cross(Vector other) {
        return new Vector(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    double distance(Vector other) {
        return minus(other).length();
    }

    /** The same way, 1 cm long; nothing stays nothing. */
    Vector unit() {
        double length = length();
        return length < NOTHING ? ZERO : times(1 / length);
    }

    /** The part of this that is square to {@code way}, a unit vector. */
    Vector square(Vector way) {
        return minus(way.times(dot(way)));
    }

    /** On the way to another, 0 here and 1 there. */
    Vector toward(Vector other, double part) {
        return times(1 - part).plus(other.times(part));
    }

    Vector withHeight(double height) {
        return new Vector(x, height, z);
    }

    /** Turned about an axis, a unit vector, as a right-handed screw turns. */
    Vector about(Vector axis, double degrees) {
        double cosine = Math.cos(Math.toRadians(degrees));
        double sine = Math.sin(Math.toRadians(degrees));
        return times(cosine).plus(axis.cross(this).times(sine)).plus(axis.times(axis.dot(this) * (1 - cosine)));
    }

    /** Between two ways, both unit vectors, along the arc that joins them. */
    Vector arcTo(Vector other, double part) {
        double angle = Math.acos(Math.max(-1, Math.min(1, dot(other))));
        Vector axis = cross(other);
        if (axis.length() < NOTHING) {
            return angle < 1 || part < 0.5 ? this : other;
        }
        return about(axis.unit(), Math.toDegrees(angle) * part);
    }
}
