package io.limber.picture;

/** Which way a part of the body faces: three unit vectors, square to each other. */
record Axes(Vector up, Vector front, Vector right) {

    static final Axes STANDING = new Axes(Vector.UP, Vector.RIGHT, Vector.TO_LOOKER);

    /** Facing this way, and up that way. */
    static Axes of(Vector up, Vector front) {
        return new Axes(up, front, front.cross(up));
    }

    /** Away from the trunk, along a hanging limb. */
    Vector down() {
        return up.times(-1);
    }

    /** The head goes forward, as in a nod or a bow. */
    Axes bow(double degrees) {
        return about(right, -degrees);
    }

    /** The head goes to the right side. */
    Axes sideways(double degrees) {
        return about(front, degrees);
    }

    /** The front turns to the right side. */
    Axes spin(double degrees) {
        return about(up, -degrees);
    }

    Axes about(Vector axis, double degrees) {
        return new Axes(up.about(axis, degrees), front.about(axis, degrees), right.about(axis, degrees));
    }
}
