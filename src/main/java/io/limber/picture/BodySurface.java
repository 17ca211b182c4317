package io.limber.picture;

import io.limber.model.BodyPart;
import io.limber.model.Side;
import io.limber.model.Target;

/** Finds the spot on a body that a hand or a foot is put on. */
final class BodySurface {

    private static final double STRAIGHT = 2;
    private static final double SKIN = 1.5;

    private BodySurface() {}

    /** The middle of what touches there; {@code toucher} decides between the halves of belly and chest. */
    static Vector spot(Skeleton body, Side toucher, Target.OnBody target) {
        Side side = target.side();
        Vector place = middle(body, side, target.part());
        if (side == Side.MIDDLE && target.part() != BodyPart.HEAD) {
            place = place.plus(body.pelvis().right().times(FreeBody.out(toucher) * 6));
        }
        return place.plus(facing(body, side, target).times(radius(target.part()) + SKIN));
    }

    private static Vector middle(Skeleton body, Side side, BodyPart part) {
        return switch (part) {
            case HEAD -> body.at(Point.HEAD);
            case CHEST -> body.at(Point.CHEST).toward(body.at(Point.THORAX), 0.5);
            case BACK -> body.at(Point.WAIST);
            case BELLY ->
                body.at(Point.WAIST).toward(body.at(Point.PELVIS), 0.4).plus(body.bone(Point.BELLY));
            case PELVIS -> body.at(Point.PELVIS);
            case HAND -> body.palm(side);
            case THIGH -> body.at(side, "HIP").toward(body.at(side, "KNEE"), 0.72);
            case SHIN -> body.at(side, "KNEE").toward(body.at(side, "ANKLE"), 0.28);
            case RIB, SHOULDER, ELBOW, HIP, KNEE, ANKLE, HEEL, TOES -> body.at(side, part.name());
            case FOOT -> body.at(side, "ANKLE").toward(body.at(side, "TOES"), 0.4);
        };
    }

    private static Vector facing(Skeleton body, Side side, Target.OnBody target) {
        return switch (target.surface()) {
            case ON -> front(body, side, target.part());
            case BEHIND -> front(body, side, target.part()).times(-1);
            case BESIDE -> body.pelvis().right().times(FreeBody.out(side));
            case UNDER -> Vector.UP.times(-1);
        };
    }

    private static Vector front(Skeleton body, Side side, BodyPart part) {
        return switch (part) {
            case THIGH, HIP -> legFront(body, side, body.bone(Point.of(side, "KNEE")));
            case KNEE -> legFront(body, side, body.at(side, "ANKLE").minus(body.at(side, "HIP")));
            case SHIN, ANKLE, HEEL, FOOT, TOES -> legFront(body, side, body.bone(Point.of(side, "ANKLE")));
            case HEAD -> body.head().front();
            case CHEST, RIB, SHOULDER, ELBOW, HAND -> body.chest().front();
            case BACK, BELLY, PELVIS -> body.pelvis().front();
        };
    }

    /** The way the knee points, square to a bone; a straight leg faces as the pelvis does. */
    static Vector legFront(Skeleton body, Side side, Vector bone) {
        Vector middle = body.at(side, "HIP").toward(body.at(side, "ANKLE"), 0.5);
        Vector knee = body.at(side, "KNEE").minus(middle);
        Vector way = knee.length() < STRAIGHT ? body.pelvis().front() : knee;
        return way.square(bone.unit()).unit();
    }

    private static double radius(BodyPart part) {
        return switch (part) {
            case HEAD -> Body.HEAD_RADIUS;
            case CHEST, RIB -> Body.CHEST_RADIUS;
            case BACK, BELLY -> Body.WAIST_RADIUS;
            case PELVIS -> Body.PELVIS_RADIUS;
            case THIGH -> 6.5;
            case HIP -> Body.HIP_RADIUS;
            case KNEE -> Body.KNEE_RADIUS;
            case SHIN -> 5.2;
            case SHOULDER -> Body.SHOULDER_RADIUS;
            case ELBOW -> Body.ELBOW_RADIUS;
            case HAND -> Body.PALM_RADIUS;
            case ANKLE, HEEL, FOOT, TOES -> Body.ANKLE_RADIUS;
        };
    }
}
