package io.limber.picture;

import io.limber.model.Side;
import java.util.Map;
import java.util.Objects;

/** Heel and toes, hung on the ankle. */
final class Foot {

    private static final double FLAT = 0.2;

    private Foot() {}

    /** A foot at the end of a shin; {@code pointed} is zero at a right angle and grows as the toes point. */
    static void hang(Map<Point, Vector> points, Side side, Vector shinDown, Vector shinFront, double pointed) {
        double angle = Math.toRadians(pointed);
        Vector toes = shinFront.times(Math.cos(angle)).plus(shinDown.times(Math.sin(angle)));
        Vector sole = shinDown.times(Math.cos(angle)).minus(shinFront.times(Math.sin(angle)));
        put(points, side, toes, sole);
    }

    /** A foot that is flat on the ground; the toes go where the shin faces. */
    static void flat(Map<Point, Vector> points, Side side, Vector shinFront, Vector otherwise) {
        Vector level = shinFront.withHeight(0);
        Vector toes = (level.length() < FLAT ? otherwise.withHeight(0) : level).unit();
        put(points, side, toes, Vector.UP.times(-1));
    }

    private static void put(Map<Point, Vector> points, Side side, Vector toes, Vector sole) {
        Vector ankle = Objects.requireNonNull(points.get(Point.of(side, "ANKLE")));
        points.put(
                Point.of(side, "HEEL"),
                ankle.plus(sole.times(Body.ANKLE_HEIGHT - Body.HEEL_RADIUS)).minus(toes.times(Body.HEEL_BACK)));
        points.put(
                Point.of(side, "TOES"),
                ankle.plus(sole.times(Body.ANKLE_HEIGHT - Body.TOE_RADIUS)).plus(toes.times(Body.FOOT)));
    }
}
