package io.limber.picture;

import io.limber.model.Joint;
import io.limber.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks whether a body keeps the length of its limbs and bends no joint farther than a person can. */
final class BodyLint {

    private static final Map<String, Double> LENGTHS = Map.of(
            "KNEE", Body.THIGH,
            "ANKLE", Body.SHIN,
            "ELBOW", Body.UPPER_ARM,
            "WRIST", Body.FOREARM,
            "WAIST", Body.PELVIS_TO_WAIST,
            "THORAX", Body.WAIST_TO_THORAX,
            "CHEST", Body.THORAX_TO_CHEST,
            "NECK", Body.CHEST_TO_NECK,
            "HEAD", Body.NECK_TO_HEAD);
    private static final double STRETCHES = 0.5;
    /** Angles are read off the drawn body, so that they may be a little over, in degrees. */
    private static final double OVER = 6;

    private static final double HARDLY_BENT = 14;
    private static final double BACKWARDS = 100;
    private static final double FARTHEST_BACK = 0.9;

    private final int frame;
    private final Skeleton body;
    private final List<Fault> faults = new ArrayList<>();

    private BodyLint(int frame, Skeleton body) {
        this.frame = frame;
        this.body = body;
    }

    static List<Fault> of(int frame, Skeleton body) {
        BodyLint lint = new BodyLint(frame, body);
        Point.ALL.stream().filter(point -> point != Point.PELVIS).forEach(lint::keepsItsLength);
        Side.PAIR.forEach(lint::leg);
        Side.PAIR.forEach(lint::arm);
        return lint.faults;
    }

    private void keepsItsLength(Point point) {
        String name = point.side() == Side.MIDDLE
                ? point.name()
                : point.name().substring(point.name().indexOf('_') + 1);
        double length = body.bone(point).length();
        double right = LENGTHS.getOrDefault(name, length);
        if (Math.abs(length - right) > STRETCHES) {
            report(
                    Fault.Kind.LIMB_LENGTH,
                    "the bone to " + PlaceLint.words(point).substring(4) + " is " + Math.round(length)
                            + " cm long, not " + Math.round(right));
        }
    }

    private void leg(Side side) {
        Vector thigh = body.bone(Point.of(side, "KNEE")).unit();
        double bend = body.bend(Point.of(side, "KNEE"), Point.of(side, "ANKLE"));
        Axes pelvis = body.pelvis();
        double flexion = Math.toDegrees(Math.atan2(thigh.dot(pelvis.front()), -thigh.dot(pelvis.up())));
        double out =
                Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, thigh.dot(pelvis.right()) * FreeBody.out(side)))));
        within(side, Joint.HIP, flexion);
        within(side, Joint.HIP_OUT, out);
        within(side, Joint.KNEE, bend);
        if (bend > HARDLY_BENT) {
            Axes straight = pelvis.bow(-flexion).sideways(-FreeBody.out(side) * out);
            double turn = turn(side, straight);
            if (Math.abs(turn) > BACKWARDS) {
                report(Fault.Kind.BEYOND_HUMAN, "the " + side + " knee is bent backwards");
            } else {
                within(side, Joint.HIP_TURN, turn);
            }
        }
    }

    /** How far the thigh is turned out from where it would face by itself. */
    private double turn(Side side, Axes thigh) {
        Vector front =
                body.bone(Point.of(side, "ANKLE")).square(thigh.up()).times(-1).unit();
        double degrees = Math.toDegrees(Math.atan2(front.dot(thigh.right()), front.dot(thigh.front())));
        return degrees * FreeBody.out(side);
    }

    private void arm(Side side) {
        within(side, Joint.ELBOW, body.bend(Point.of(side, "ELBOW"), Point.of(side, "WRIST")));
        Vector upper = body.bone(Point.of(side, "ELBOW")).unit();
        if (upper.dot(body.chest().front()) < -FARTHEST_BACK) {
            report(Fault.Kind.BEYOND_HUMAN, "the " + side + " arm goes too far back");
        }
    }

    private void within(Side side, Joint joint, double degrees) {
        if (degrees < joint.least() - OVER || degrees > joint.most() + OVER) {
            report(
                    Fault.Kind.BEYOND_HUMAN,
                    "the " + side + " " + joint + " is at " + Math.round(degrees)
                            + " degrees, and a person's goes from " + joint.least() + " to " + joint.most());
        }
    }

    private void report(Fault.Kind kind, String message) {
        faults.add(new Fault(frame, kind, message));
    }
}
