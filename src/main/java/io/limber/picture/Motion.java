package io.limber.picture;

import io.limber.model.Side;
import java.util.EnumMap;
import java.util.Map;

/** The body between two frames: every bone turns from where it was to where it will be, and keeps its length. */
final class Motion {

    /** What moves less than this between two frames stands still, in cm. */
    private static final double STILL = 3;

    private Motion() {}

    /** The body on the way, 0 at the first and 1 at the second. */
    static Skeleton between(Skeleton first, Skeleton second, double part) {
        Map<Point, Vector> points = new EnumMap<>(Point.class);
        points.put(Point.PELVIS, first.at(Point.PELVIS).toward(second.at(Point.PELVIS), part));
        for (Point point : Point.ALL) {
            if (point != Point.PELVIS) {
                points.put(point, hung(first, second, part, points, point));
            }
        }
        Skeleton free = new Skeleton(
                points,
                between(first.pelvis(), second.pelvis(), part),
                between(first.chest(), second.chest(), part),
                between(first.head(), second.head(), part));
        for (Side side : Side.PAIR) {
            for (Limb.Kind kind : Limb.Kind.values()) {
                free = standing(free, new Limb(side, kind), first, second, part);
            }
        }
        return free;
    }

    private static Vector hung(Skeleton first, Skeleton second, double part, Map<Point, Vector> points, Point point) {
        Vector before = first.bone(point);
        Vector after = second.bone(point);
        double length = before.length() + (after.length() - before.length()) * part;
        Vector way = before.length() == 0 || after.length() == 0
                ? before.plus(after).unit()
                : before.unit().arcTo(after.unit(), part);
        return points.getOrDefault(point.parent(), Vector.ZERO).plus(way.times(length));
    }

    /** A hand or foot that stands still stays where it is, and the knee or elbow gives way. */
    private static Skeleton standing(Skeleton free, Limb limb, Skeleton first, Skeleton second, double part) {
        Vector before = first.at(limb.end());
        Vector after = second.at(limb.end());
        if (before.distance(after) > STILL) {
            return free;
        }
        Vector root = free.at(limb.root());
        Vector end = Reach.end(root, before.toward(after, part), limb.upper(), limb.lower());
        Vector pole = free.at(limb.middle()).minus(root.toward(free.at(limb.end()), 0.5));
        Map<Point, Vector> points = new EnumMap<>(free.points());
        Vector shift = end.minus(free.at(limb.end()));
        points.put(limb.middle(), Reach.middle(root, end, limb.upper(), limb.lower(), pole));
        points.put(limb.end(), end);
        for (Point point : Point.ALL) {
            if (point != Point.PELVIS && point.parent() == limb.end()) {
                points.put(point, free.at(point).plus(shift));
            }
        }
        return new Skeleton(points, free.pelvis(), free.chest(), free.head());
    }

    private static Axes between(Axes first, Axes second, double part) {
        Vector up = first.up().arcTo(second.up(), part);
        Vector front = first.front().arcTo(second.front(), part).square(up).unit();
        return front.length() == 0 ? first : Axes.of(up, front);
    }
}
