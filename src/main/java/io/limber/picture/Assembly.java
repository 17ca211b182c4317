package io.limber.picture;

import io.limber.model.BodyPart;
import io.limber.model.Joint;
import io.limber.model.Side;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a body together: joints first, then what carries it, then what holds its limbs. */
final class Assembly {

    private static final double STRAIGHT = 1.5;
    private static final double UPRIGHT = 0.7;
    private static final double LEANING = 32;
    private static final double HEEL_OF_HAND = 1.5;

    private final Setting setting;
    private final double ground;
    private Skeleton body;

    private Assembly(Setting setting, Furniture furniture) {
        this.setting = setting;
        this.ground = furniture.ground(setting.stance());
        this.body = Carrying.balanced(FreeBody.of(setting), setting);
    }

    /** The body in this setting, carried by what there is. */
    static Skeleton of(Setting setting, Furniture furniture) {
        Assembly assembly = new Assembly(setting, furniture);
        double height = Carrying.height(assembly.body, setting, furniture) + setting.of(Joint.HIPS_UP);
        assembly.body = assembly.body.moved(Vector.UP.times(height));
        assembly.limbs().forEach(limb -> setting.pin(limb).ifPresent(pin -> assembly.hold(limb, pin)));
        return assembly.body;
    }

    /** Legs before arms, and what is fixed before what is held against it. */
    private List<Limb> limbs() {
        return Side.PAIR.stream()
                .flatMap(side -> Stream.of(new Limb(side, Limb.Kind.LEG), new Limb(side, Limb.Kind.ARM)))
                .sorted(Comparator.comparing(Limb::isArm)
                        .thenComparing(limb -> setting.pin(limb).orElse(null) instanceof Pin.Held))
                .toList();
    }

    private void hold(Limb limb, Pin pin) {
        Vector root = body.at(limb.root());
        if (pin instanceof Pin.Fixed fixed && (pin.part() == BodyPart.KNEE || pin.part() == BodyPart.ELBOW)) {
            Vector middle = root.plus(fixed.place().minus(root).unit().times(limb.upper()));
            Vector way = fixed.next().minus(fixed.place()).unit();
            place(limb, middle, middle.plus(way.times(limb.lower())), false);
            return;
        }
        if (pin instanceof Pin.Fixed fixed && pin.part() == BodyPart.HAND) {
            flatHand(limb, fixed.place());
            return;
        }
        Vector wanted = wanted(limb, pin);
        double lower = limb.lower() + (pin.part() == BodyPart.HAND ? Body.WRIST_TO_PALM : 0);
        Vector end = Reach.end(root, wanted, limb.upper(), lower);
        Vector middle = middle(limb, root, end, lower);
        Vector way = end.minus(middle).unit();
        place(limb, middle, middle.plus(way.times(limb.lower())), pin.part() == BodyPart.FOOT);
    }

    /** A hand that leans on something lies flat, with the fingers going on the way the arm goes. */
    private void flatHand(Limb arm, Vector palm) {
        Vector root = body.at(arm.root());
        Vector way = palm.minus(root).withHeight(0);
        Axes chest = body.chest();
        Vector ahead = (Math.abs(chest.up().y()) < UPRIGHT ? chest.up() : chest.front()).withHeight(0);
        boolean away = way.length() > LEANING || setting.stance().pose().isLying();
        Vector fingers = (away ? way : ahead).unit();
        Vector wrist = palm.minus(fingers.times(Body.WRIST_TO_PALM)).plus(Vector.UP.times(HEEL_OF_HAND));
        Vector end = Reach.end(root, wrist, arm.upper(), arm.lower());
        place(arm, middle(arm, root, end, arm.lower()), end, false);
        Map<Point, Vector> points = new EnumMap<>(body.points());
        Vector slope = fingers.times(Body.HAND).plus(Vector.UP.times(-HEEL_OF_HAND));
        points.put(Point.of(arm.side(), "FINGERS"), end.plus(slope.unit().times(Body.HAND)));
        body = new Skeleton(points, body.pelvis(), body.chest(), body.head());
    }

    /** Where the palm or the ankle is to go. */
    private Vector wanted(Limb limb, Pin pin) {
        return pin instanceof Pin.Held held
                ? BodySurface.spot(body, limb.side(), held.target())
                : ((Pin.Fixed) pin).place();
    }

    private Vector middle(Limb limb, Vector root, Vector end, double lower) {
        if (setting.aim(limb).isPresent()) {
            Vector pole = Ways.of(setting.aim(limb).get(), body, limb.side());
            return Reach.middle(root, end, limb.upper(), lower, pole);
        }
        if (!limb.isArm()) {
            return Reach.middle(root, end, limb.upper(), lower, knee(limb));
        }
        return Stream.of(elbow(limb.side(), forward(limb)), elbow(limb.side(), 0.5), elbow(limb.side(), 2))
                .map(pole -> Reach.middle(root, end, limb.upper(), lower, pole))
                .max(Comparator.comparing(elbow -> elbow.y() >= ground + Body.ELBOW_RADIUS - 1))
                .orElseThrow();
    }

    /** Where a knee points by itself: where the joints have it, or with a straight leg, to the front. */
    private Vector knee(Limb leg) {
        Vector middle = body.at(leg.root()).toward(body.at(leg.end()), 0.5);
        Vector aside = body.at(leg.middle()).minus(middle);
        return aside.length() < STRAIGHT ? body.pelvis().front() : aside;
    }

    /** An elbow points back, but not into the ground, and not through the chest when the arms are crossed. */
    private double forward(Limb arm) {
        boolean crossed = setting.pin(arm).orElse(null) instanceof Pin.Held held
                && held.target().side() == arm.side().other()
                && held.target().part() == BodyPart.SHOULDER;
        return crossed ? 1 : setting.stance().pose().isLying() ? 0 : -0.6;
    }

    private Vector elbow(Side side, double forward) {
        Axes chest = body.chest();
        return chest.down()
                .times(0.6)
                .plus(chest.right().times(FreeBody.out(side) * 0.7))
                .plus(chest.front().times(forward));
    }

    private void place(Limb limb, Vector middle, Vector end, boolean flat) {
        Map<Point, Vector> points = new EnumMap<>(body.points());
        points.put(limb.middle(), middle);
        points.put(limb.end(), end);
        Vector way = end.minus(middle).unit();
        if (limb.isArm()) {
            points.put(Point.of(limb.side(), "FINGERS"), end.plus(way.times(Body.HAND)));
        } else {
            Skeleton leg = new Skeleton(points, body.pelvis(), body.chest(), body.head());
            Vector front = BodySurface.legFront(leg, limb.side(), way);
            if (flat) {
                Foot.flat(points, limb.side(), front, body.pelvis().front());
            } else {
                Foot.hang(points, limb.side(), way, front, setting.of(Joint.ANKLE, limb.side()));
            }
        }
        body = new Skeleton(points, body.pelvis(), body.chest(), body.head());
    }
}
