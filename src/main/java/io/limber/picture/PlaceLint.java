package io.limber.picture;

import io.limber.model.BodyPart;
import io.limber.model.Prop;
import io.limber.model.Side;
import io.limber.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks whether a body is where it can be: above the floor, outside of things, and touching what it should touch. */
final class PlaceLint {

    /** How far flesh and pictures give way, in cm. */
    private static final double SINKS = 2.5;

    private static final double INTO_PROP = 1;
    private static final double MISSES = 3;

    private final int frame;
    private final KeyFrame key;
    private final List<Fault> faults = new ArrayList<>();

    private PlaceLint(int frame, KeyFrame key) {
        this.frame = frame;
        this.key = key;
    }

    static List<Fault> of(int frame, KeyFrame key, Furniture furniture) {
        PlaceLint lint = new PlaceLint(frame, key);
        Point.ALL.forEach(lint::aboveFloor);
        furniture.pieces().forEach(lint::outside);
        key.setting().pins().forEach(lint::touches);
        return lint.faults;
    }

    private void aboveFloor(Point point) {
        double below = radius(point) - key.body().at(point).y();
        if (below > SINKS) {
            report(Fault.Kind.BELOW_FLOOR, words(point) + " is " + cm(below) + " below the floor");
        }
    }

    private void outside(Piece piece) {
        for (Point point : Point.ALL) {
            Vector at = key.body().at(point);
            Vector middle = point == Point.PELVIS ? at : at.toward(key.body().at(point.parent()), 0.5);
            double depth = Math.max(piece.depthOf(at), piece.depthOf(middle));
            boolean floor = piece.kind() == Prop.Kind.FLOOR;
            if (depth > INTO_PROP && !floor) {
                String message = words(point) + " goes " + cm(depth) + " into the " + piece.kind();
                report(Fault.Kind.THROUGH_PROP, message);
            }
        }
    }

    private void touches(Limb limb, Pin pin) {
        Skeleton body = key.body();
        boolean hand = pin.part() == BodyPart.HAND;
        boolean leans = pin.part() == BodyPart.KNEE || pin.part() == BodyPart.ELBOW;
        Vector touching = hand ? body.palm(limb.side()) : body.at(leans ? limb.middle() : limb.end());
        Vector wanted = pin instanceof Pin.Held held
                ? BodySurface.spot(body, limb.side(), held.target())
                : ((Pin.Fixed) pin).place();
        double apart = touching.distance(wanted);
        if (apart > MISSES) {
            String what = pin instanceof Pin.Held held ? words(held.target()) : "what it is on";
            String who = "the " + limb.side() + " " + pin.part();
            report(Fault.Kind.MISSES, who + " misses " + what + " by " + cm(apart));
        }
    }

    private void report(Fault.Kind kind, String message) {
        faults.add(new Fault(frame, kind, message));
    }

    private static String words(Target.OnBody target) {
        return target.part().isSided() ? "the " + target.side() + " " + target.part() : "the " + target.part();
    }

    static String words(Point point) {
        return "the " + point.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String cm(double length) {
        return Math.round(length) + " cm";
    }

    private static double radius(Point point) {
        if (point.side() == Side.MIDDLE) {
            return switch (point) {
                case PELVIS -> Body.PELVIS_RADIUS;
                case HEAD -> Body.HEAD_RADIUS;
                case NOSE -> 0;
                case NECK -> Body.NECK_RADIUS;
                case WAIST, BELLY -> Body.WAIST_RADIUS;
                default -> Body.CHEST_RADIUS;
            };
        }
        return switch (point.name().substring(point.name().indexOf('_') + 1)) {
            case "HIP" -> Body.HIP_RADIUS;
            case "KNEE" -> Body.KNEE_RADIUS;
            case "RIB", "SHOULDER", "ANKLE", "ELBOW", "HEEL" -> Body.ELBOW_RADIUS;
            default -> Body.TOE_RADIUS;
        };
    }
}
