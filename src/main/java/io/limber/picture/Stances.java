package io.limber.picture;

import static io.limber.model.Joint.ANKLE;
import static io.limber.model.Joint.ELBOW;
import static io.limber.model.Joint.HIP;
import static io.limber.model.Joint.HIP_OUT;
import static io.limber.model.Joint.KNEE;
import static io.limber.model.Joint.LEAN;
import static io.limber.model.Joint.NECK;
import static io.limber.model.Joint.NECK_TURN;
import static io.limber.model.Joint.ROLL;
import static io.limber.model.Joint.SHOULDER;
import static io.limber.model.Joint.SHOULDER_OUT;
import static io.limber.model.Side.FAR;
import static io.limber.model.Side.NEAR;

import io.limber.model.BasePose;
import io.limber.model.BodyPart;
import io.limber.model.Joint;
import io.limber.model.Side;
import io.limber.picture.Stance.Contact;
import io.limber.picture.Stance.Support;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The base poses. Who lies on the back has the head at the left; everybody else looks or heads to the right. */
final class Stances {

    private static final Axes ON_BACK = Axes.of(Vector.RIGHT.times(-1), Vector.UP);
    private static final Axes FACE_DOWN = Axes.of(Vector.RIGHT, Vector.UP.times(-1));

    private Stances() {}

    static Stance of(BasePose pose) {
        Plan plan = new Plan();
        return switch (pose) {
            case ON_BACK ->
                plan.both(SHOULDER_OUT, 14)
                        .both(HIP_OUT, 2)
                        .stand(BodyPart.HAND)
                        .make(pose, ON_BACK, Support.TRUNK, 0.5);
            case ON_BACK_KNEES_BENT ->
                plan.both(SHOULDER_OUT, 14)
                        .both(HIP, 52)
                        .both(KNEE, 115)
                        .stand(BodyPart.HAND, BodyPart.FOOT)
                        .make(pose, ON_BACK, Support.TRUNK, 0.5);
            case ON_SIDE ->
                plan.middle(ROLL, 90)
                        .both(HIP, 45)
                        .both(KNEE, 80)
                        .both(ANKLE, 10)
                        .one(NEAR, SHOULDER, 100)
                        .one(NEAR, ELBOW, 135)
                        .one(FAR, SHOULDER, 30)
                        .one(FAR, ELBOW, 40)
                        .make(pose, ON_BACK, Support.TRUNK, 0.5);
            case PRONE ->
                plan.both(ANKLE, 70)
                        .both(SHOULDER, 150)
                        .both(SHOULDER_OUT, 30)
                        .both(ELBOW, 110)
                        .middle(NECK_TURN, 60)
                        .stand(BodyPart.HAND)
                        .make(pose, FACE_DOWN, Support.TRUNK, 0.5);
            case ALL_FOURS ->
                plan.middle(LEAN, -12)
                        .both(HIP, 78)
                        .both(KNEE, 90)
                        .both(ANKLE, 65)
                        .both(SHOULDER, 82)
                        .middle(NECK, -8)
                        .stand(BodyPart.KNEE, BodyPart.HAND)
                        .make(pose, FACE_DOWN, Support.KNEES, 0.5);
            case KNEELING ->
                plan.both(KNEE, 90).both(ANKLE, 65).stand(BodyPart.KNEE).make(pose, Axes.STANDING, Support.KNEES, 0);
            case HALF_KNEELING ->
                plan.one(FAR, KNEE, 90)
                        .one(FAR, ANKLE, 65)
                        .one(NEAR, HIP, 85)
                        .one(NEAR, KNEE, 90)
                        .stand(new Contact(FAR, BodyPart.KNEE), new Contact(NEAR, BodyPart.FOOT))
                        .make(pose, Axes.STANDING, Support.KNEES, 0);
            case SITTING ->
                plan.both(HIP, 85)
                        .both(KNEE, 88)
                        .both(SHOULDER, 12)
                        .both(ELBOW, 25)
                        .stand(BodyPart.FOOT)
                        .make(pose, Axes.STANDING, Support.SEAT, 0);
            case STANDING -> plan.both(SHOULDER_OUT, 6).stand(BodyPart.FOOT).make(pose, Axes.STANDING, Support.FEET, 0);
        };
    }

    /** Collects a stance. */
    private static final class Plan {

        private final Map<Setting.Key, Integer> joints = new HashMap<>();
        private final List<Contact> contacts = new ArrayList<>();

        Plan one(Side side, Joint joint, int amount) {
            joints.put(new Setting.Key(joint, side), amount);
            return this;
        }

        Plan middle(Joint joint, int amount) {
            return one(Side.MIDDLE, joint, amount);
        }

        Plan both(Joint joint, int amount) {
            return one(NEAR, joint, amount).one(FAR, joint, amount);
        }

        Plan stand(BodyPart... parts) {
            for (BodyPart part : parts) {
                stand(new Contact(NEAR, part), new Contact(FAR, part));
            }
            return this;
        }

        Plan stand(Contact... more) {
            contacts.addAll(List.of(more));
            return this;
        }

        Stance make(BasePose pose, Axes axes, Support support, double sharing) {
            return new Stance(pose, axes, support, sharing, joints, contacts);
        }
    }
}
