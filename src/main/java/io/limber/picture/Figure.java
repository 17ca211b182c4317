package io.limber.picture;

import io.limber.model.Side;
import java.util.ArrayList;
import java.util.List;

/** A body as it is seen: tapered limbs, a trunk in one piece, a head with a nose; each part with its depth. */
final class Figure {

    private static final double STUB = 0.35;
    private static final double FLANK = 0.3;
    /** From here on the ribs are seen to spread, in cm. */
    private static final double STRETCHED = 0.01;

    /** Half the length of the spot on a buttock that works, and how thick it is to what it squeezes. */
    private static final double MUSCLE = 5;

    private static final double WORKING = 0.75;

    private static final double LEVEL = 1;
    private static final double FRONTMOST = 2;

    private final Skeleton body;
    private final Camera camera;
    private final List<Layer> layers = new ArrayList<>();

    private Figure(Skeleton body, Camera camera) {
        this.body = body;
        this.camera = camera;
    }

    static List<Layer> layers(Skeleton body, Camera camera) {
        Figure figure = new Figure(body, camera);
        figure.trunk();
        figure.head();
        figure.buttocks();
        for (Side side : Side.PAIR) {
            figure.leg(side);
            figure.arm(side);
        }
        return figure.layers;
    }

    private void leg(Side side) {
        Role role = role(side, "HIP");
        Vector hip = body.at(side, "HIP");
        Vector knee = body.at(side, "KNEE");
        Vector ankle = body.at(side, "ANKLE");
        Capsule thigh = capsule(hip, Body.HIP_RADIUS, knee, Body.KNEE_RADIUS);
        Capsule shin = capsule(knee, Body.KNEE_RADIUS - 0.4, ankle, Body.ANKLE_RADIUS);
        Capsule foot = capsule(body.at(side, "HEEL"), Body.HEEL_RADIUS, body.at(side, "TOES"), Body.TOE_RADIUS);
        Capsule end = capsule(ankle, Body.ANKLE_RADIUS, body.at(side, "HEEL"), Body.HEEL_RADIUS);
        add(role, List.of(thigh), List.of(thigh, stub(shin)), hip, knee);
        add(role, List.of(shin, foot), List.of(shin, end, foot, stub(thigh.turned())), knee, ankle);
    }

    private void arm(Side side) {
        Role role = role(side, "SHOULDER");
        Vector shoulder = body.at(side, "SHOULDER");
        Vector elbow = body.at(side, "ELBOW");
        Vector wrist = body.at(side, "WRIST");
        Capsule upper = capsule(shoulder, Body.SHOULDER_RADIUS, elbow, Body.ELBOW_RADIUS);
        Capsule lower = capsule(elbow, Body.ELBOW_RADIUS, wrist, Body.WRIST_RADIUS);
        Capsule hand = capsule(wrist, Body.PALM_RADIUS, body.at(side, "FINGERS"), Body.FINGER_RADIUS);
        add(role, List.of(upper), List.of(upper, stub(lower)), shoulder, elbow);
        add(role, List.of(lower, hand), List.of(lower, hand, stub(upper.turned())), elbow, wrist);
    }

    private void trunk() {
        List<Capsule> parts = new ArrayList<>();
        Vector pelvis = body.at(Point.PELVIS);
        Vector waist = body.at(Point.WAIST);
        Vector thorax = body.at(Point.THORAX);
        Vector chest = body.at(Point.CHEST);
        parts.add(capsule(pelvis, Body.PELVIS_RADIUS, waist, Body.WAIST_RADIUS));
        parts.add(capsule(waist, Body.WAIST_RADIUS, thorax, Body.CHEST_RADIUS));
        parts.add(capsule(thorax, Body.CHEST_RADIUS, chest, Body.CHEST_RADIUS - 1.5));
        Vector belly = body.at(Point.BELLY);
        if (belly.distance(waist) > 0) {
            parts.add(capsule(pelvis, Body.PELVIS_RADIUS - 1, belly, Body.WAIST_RADIUS));
            parts.add(capsule(belly, Body.WAIST_RADIUS, thorax, Body.CHEST_RADIUS - 1));
        }
        for (Side side : Side.PAIR) {
            Vector hip = body.at(side, "HIP");
            Vector shoulder = body.at(side, "SHOULDER");
            parts.add(capsule(pelvis, Body.PELVIS_RADIUS, hip, Body.HIP_RADIUS));
            parts.add(capsule(chest, Body.CHEST_RADIUS - 3, shoulder, Body.SHOULDER_RADIUS));
            parts.add(capsule(shoulder, Body.SHOULDER_RADIUS, waist.toward(hip, FLANK), Body.WAIST_RADIUS - 1));
            parts.add(capsule(waist.toward(hip, FLANK), Body.WAIST_RADIUS - 1, hip, Body.HIP_RADIUS));
            Vector rib = body.at(side, "RIB");
            if (rib.distance(thorax) > Math.hypot(Body.HALF_RIBS, Body.RIBS_BELOW_THORAX) + STRETCHED) {
                parts.add(capsule(shoulder, Body.SHOULDER_RADIUS, rib, Body.CHEST_RADIUS));
                parts.add(capsule(rib, Body.CHEST_RADIUS, waist.toward(hip, FLANK), Body.WAIST_RADIUS - 1));
            }
        }
        parts.add(capsule(chest, Body.NECK_RADIUS + 1, body.at(Point.NECK), Body.NECK_RADIUS));
        add(Role.NEAR, parts, parts, pelvis, chest);
    }

    /** Buttocks that squeeze together are seen to work: a spot in the colour of what moves grows on each. */
    private void buttocks() {
        for (Side side : Side.PAIR) {
            Vector hip = body.at(side, "HIP");
            double squeeze = Body.HALF_HIPS - hip.distance(body.at(Point.PELVIS));
            if (squeeze > STRETCHED) {
                Vector back = body.pelvis().front().times(-3);
                Vector top = hip.plus(back).plus(body.pelvis().up().times(MUSCLE));
                Vector thigh = body.bone(Point.of(side, "KNEE")).unit();
                Vector end = hip.plus(back).plus(thigh.times(MUSCLE));
                List<Capsule> spot = List.of(capsule(top, squeeze * WORKING, end, squeeze * WORKING));
                boolean nearer = camera.depth(hip) > camera.depth(body.at(Point.PELVIS));
                double depth = camera.depth(top) + (nearer ? Body.THIGH : 0);
                layers.add(new Layer(depth, Mark.shape(Role.ARROW, spot, spot)));
            }
        }
    }

    private void head() {
        Vector head = body.at(Point.HEAD);
        Capsule skull = capsule(head, Body.HEAD_RADIUS, head, Body.HEAD_RADIUS);
        Capsule neck = capsule(body.at(Point.NECK), Body.NECK_RADIUS, head, Body.NECK_RADIUS);
        Vector tip = body.at(Point.NOSE);
        Capsule nose = capsule(head.toward(tip, 0.72), 2.1, tip, 1.4);
        boolean inside = nose.to().minus(skull.from()).length() < Body.HEAD_RADIUS;
        if (!inside) {
            add(Role.NEAR, List.of(skull), List.of(skull, nose, neck), head, head);
        } else {
            add(Role.NEAR, List.of(skull), List.of(skull, neck), head, head);
            if (camera.depth(tip) > camera.depth(head)) {
                layers.add(
                        new Layer(camera.depth(head) + FRONTMOST, Mark.shape(Role.NEAR, List.of(nose), List.of(nose))));
            }
        }
    }

    /** The side that is farther away is pale; where both are as far, the far side is. */
    private Role role(Side side, String root) {
        double nearer = camera.depth(body.at(side, root)) - camera.depth(body.at(side.other(), root));
        boolean pale = Math.abs(nearer) < LEVEL ? side == Side.FAR : nearer < 0;
        return pale ? Role.FAR : Role.NEAR;
    }

    private void add(Role role, List<Capsule> clear, List<Capsule> fill, Vector from, Vector to) {
        layers.add(new Layer(camera.depth(from.toward(to, 0.5)), Mark.shape(role, clear, fill)));
    }

    private Capsule capsule(Vector from, double fromRadius, Vector to, double toRadius) {
        return new Capsule(camera.spot(from), fromRadius, camera.spot(to), toRadius);
    }

    /** The beginning of a shape; it joins two bones that meet. */
    private static Capsule stub(Capsule shape) {
        Spot end = shape.from().plus(shape.to().minus(shape.from()).times(STUB));
        return new Capsule(
                shape.from(),
                shape.fromRadius(),
                end,
                shape.fromRadius() + (shape.toRadius() - shape.fromRadius()) * STUB);
    }

    /** A part and how near it is. */
    record Layer(double depth, Mark mark) {}
}
