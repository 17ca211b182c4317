package io.limber.picture;

import io.limber.model.Picture;

/** Looks at a body from afar, without perspective: from its side, walked round by yaw, looking down by pitch. */
record Camera(double yaw, double pitch, boolean mirrored) {

    static Camera of(Picture.View view) {
        return new Camera(view.yaw(), view.pitch(), false);
    }

    Camera mirror() {
        return new Camera(yaw, pitch, !mirrored);
    }

    Spot spot(Vector place) {
        double across = place.x() * cosine(yaw) + place.z() * sine(yaw);
        return new Spot(mirrored ? -across : across, place.y() * cosine(pitch) - towards(place) * sine(pitch));
    }

    /** How near a place is to whoever looks. */
    double depth(Vector place) {
        return place.y() * sine(pitch) + towards(place) * cosine(pitch);
    }

    boolean looksDown() {
        return pitch > 4;
    }

    private double towards(Vector place) {
        return place.z() * cosine(yaw) - place.x() * sine(yaw);
    }

    private static double sine(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cosine(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
