package io.limber.picture;

import io.limber.model.BodyPart;
import io.limber.model.Joint;
import io.limber.model.Prop;
import io.limber.model.Side;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How high the pelvis comes to be, so that the body rests on what carries it. */
final class Carrying {

    /** How far flesh gives way, in cm. */
    private static final double SOFT = 1.5;

    private static final double SHOULDER_GIVES_WAY = 3;
    private static final double ALMOST_STRAIGHT = 0.5;

    private static final Map<String, Double> TRUNK = Map.of(
            "PELVIS", Body.PELVIS_RADIUS,
            "WAIST", Body.WAIST_RADIUS,
            "THORAX", Body.CHEST_RADIUS,
            "CHEST", Body.CHEST_RADIUS,
            "HEAD", Body.HEAD_RADIUS);

    private static final int TRIES = 3;
    private static final double FLAT = 45;

    private static final List<Point> SPINE = List.of(Point.WAIST, Point.THORAX, Point.CHEST);

    private Carrying() {}

    /** Who lies lies on both ends of the trunk; nothing is changed for those who lean on purpose. */
    static Skeleton balanced(Skeleton body, Setting setting) {
        Skeleton balanced = body;
        boolean onSide = Math.abs(setting.of(Joint.ROLL)) > FLAT && setting.of(Joint.SIDE_BEND) == 0;
        boolean leans = setting.of(Joint.LEAN) != 0 || onSide;
        if (setting.stance().support() != Stance.Support.TRUNK || leans) {
            return balanced;
        }
        for (int i = 0; i < TRIES; i++) {
            double above = lowest(balanced, Point.CHEST, Point.THORAX) - lowest(balanced, Point.PELVIS, Point.WAIST);
            double apart = balanced.at(Point.CHEST).distance(balanced.at(Point.PELVIS));
            Vector axis = balanced.pelvis().up().cross(Vector.UP).unit();
            balanced = balanced.turned(axis, -Math.toDegrees(Math.atan(above / apart)));
        }
        return setting.of(Joint.NECK) == 0 ? withLevelHead(balanced) : balanced;
    }

    /** The head rests as high as the chest, unless somebody bends the neck. */
    private static Skeleton withLevelHead(Skeleton body) {
        Vector chest = body.at(Point.CHEST);
        Vector way = body.at(Point.HEAD).minus(chest);
        Vector level = way.withHeight(0).unit();
        Vector axis = way.unit().cross(level);
        double angle = Math.toDegrees(Math.asin(Math.min(1, axis.length())));
        Map<Point, Vector> points = new EnumMap<>(body.points());
        for (Point point : new Point[] {Point.NECK, Point.HEAD, Point.NOSE}) {
            points.put(point, chest.plus(body.at(point).minus(chest).about(axis.unit(), angle)));
        }
        return new Skeleton(points, body.pelvis(), body.chest(), body.head().about(axis.unit(), angle));
    }

    private static double lowest(Skeleton body, Point one, Point other) {
        return Math.min(body.at(one).y() - radius(one), body.at(other).y() - radius(other));
    }

    private static double radius(Point point) {
        return TRUNK.getOrDefault(point.name(), 0.0);
    }

    /** The height to add to a body whose pelvis is at zero. */
    static double height(Skeleton body, Setting setting, Furniture furniture) {
        double ground = furniture.ground(setting.stance());
        double height = switch (setting.stance().support()) {
            case TRUNK -> ground - lowestOfTrunk(body);
            case SEAT -> onSeat(body, furniture, ground);
            case KNEES -> onKnees(body, setting, ground);
            case FEET -> onFeet(body, setting, ground);
        };
        return setting.stance().support() == Stance.Support.TRUNK
                ? Math.max(height, overRound(body, furniture))
                : height;
    }

    private static double onSeat(Skeleton body, Furniture furniture, double ground) {
        return furniture
                .find(Prop.Kind.BALL)
                .map(ball -> over(body.at(Point.PELVIS), Body.PELVIS_RADIUS, ball) - SOFT)
                .orElse(ground + Body.PELVIS_RADIUS - SOFT);
    }

    /** How far to lift a trunk that lies over a ball or a roller. */
    private static double overRound(Skeleton body, Furniture furniture) {
        double highest = Double.NEGATIVE_INFINITY;
        for (Piece piece : furniture.pieces()) {
            if (piece.kind() == Prop.Kind.BALL || piece.kind() == Prop.Kind.FOAM_ROLLER) {
                for (Point point : SPINE) {
                    highest = Math.max(highest, over(body.at(point), radius(point), piece));
                    Vector between = body.at(point).toward(body.at(point.parent()), 0.5);
                    highest = Math.max(highest, over(between, radius(point), piece));
                }
            }
        }
        return highest - SOFT;
    }

    /** How far to lift a round part so that it lies on a round thing; very far down if it is beside it. */
    private static double over(Vector part, double radius, Piece piece) {
        double apart = piece.radius() + radius;
        double aside = part.x() - piece.middle().x();
        return Math.abs(aside) >= apart
                ? Double.NEGATIVE_INFINITY
                : piece.middle().y() + Math.sqrt(apart * apart - aside * aside) - part.y();
    }

    private static double lowestOfTrunk(Skeleton body) {
        double lowest = Double.MAX_VALUE;
        for (Map.Entry<String, Double> part : TRUNK.entrySet()) {
            lowest = Math.min(lowest, body.at(Point.valueOf(part.getKey())).y() - part.getValue());
        }
        for (Side side : Side.PAIR) {
            lowest = Math.min(lowest, body.at(side, "HIP").y() - Body.HIP_RADIUS);
            lowest = Math.min(lowest, body.at(side, "SHOULDER").y() - Body.SHOULDER_RADIUS + SHOULDER_GIVES_WAY);
        }
        return lowest;
    }

    private static double onKnees(Skeleton body, Setting setting, double ground) {
        for (Side side : Side.PAIR) {
            Pin pin = setting.pin(new Limb(side, Limb.Kind.LEG)).orElse(null);
            if (pin instanceof Pin.Fixed fixed && pin.part() == BodyPart.KNEE) {
                return above(body.at(side, "HIP"), fixed.place(), Body.THIGH);
            }
        }
        return ground
                + Body.KNEE_RADIUS
                - Math.min(body.at(Point.NEAR_KNEE).y(), body.at(Point.FAR_KNEE).y());
    }

    private static double onFeet(Skeleton body, Setting setting, double ground) {
        double height = ground
                + Body.ANKLE_HEIGHT
                - Math.min(
                        body.at(Point.NEAR_ANKLE).y(), body.at(Point.FAR_ANKLE).y());
        for (Side side : Side.PAIR) {
            Pin pin = setting.pin(new Limb(side, Limb.Kind.LEG)).orElse(null);
            if (pin instanceof Pin.Fixed fixed && pin.part() == BodyPart.FOOT) {
                double leg = Body.THIGH + Body.SHIN - ALMOST_STRAIGHT;
                height = Math.min(height, above(body.at(side, "HIP"), fixed.place(), leg));
            }
        }
        return height;
    }

    /** How far to lift a hip so that it is this far from a place below. */
    private static double above(Vector hip, Vector place, double length) {
        double aside = hip.withHeight(0).distance(place.withHeight(0));
        return place.y() + Math.sqrt(Math.max(0, length * length - aside * aside)) - hip.y();
    }
}
