package io.limber.picture;

import io.limber.model.Side;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Where each point of the body is, and which way pelvis, chest and head face. */
record Skeleton(Map<Point, Vector> points, Axes pelvis, Axes chest, Axes head) {

    Skeleton {
        points = new EnumMap<>(points);
    }

    Vector at(Point point) {
        return Objects.requireNonNull(points.get(point));
    }

    Vector at(Side side, String name) {
        return at(Point.of(side, name));
    }

    /** The middle of the palm, which is what touches. */
    Vector palm(Side side) {
        Vector wrist = at(side, "WRIST");
        return wrist.plus(at(side, "FINGERS").minus(wrist).unit().times(Body.WRIST_TO_PALM));
    }

    /** From the point it hangs on to this one. */
    Vector bone(Point point) {
        return at(point).minus(at(point.parent()));
    }

    /** The angle between two bones that meet, 0 when they go straight on. */
    double bend(Point first, Point second) {
        double cosine = bone(first).unit().dot(bone(second).unit());
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
    }

    /** The whole body moved. */
    Skeleton moved(Vector by) {
        Map<Point, Vector> moved = new EnumMap<>(Point.class);
        points.forEach((point, at) -> moved.put(point, at.plus(by)));
        return new Skeleton(moved, pelvis, chest, head);
    }

    /** The whole body turned about its pelvis. */
    Skeleton turned(Vector axis, double degrees) {
        Map<Point, Vector> turned = new EnumMap<>(Point.class);
        Vector middle = at(Point.PELVIS);
        points.forEach(
                (point, at) -> turned.put(point, middle.plus(at.minus(middle).about(axis, degrees))));
        return new Skeleton(turned, pelvis.about(axis, degrees), chest.about(axis, degrees), head.about(axis, degrees));
    }
}
