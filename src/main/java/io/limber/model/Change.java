package io.limber.model;

/** One thing in which a frame differs from its base pose. */
public sealed interface Change {

    /** A joint at an angle, or the hips moved; {@code amount} is in the joint's unit. */
    record Bend(Joint joint, Side side, int amount) implements Change {
        public Bend {
            if (amount < joint.least() || amount > joint.most()) {
                throw new IllegalArgumentException("`" + joint + "` goes from " + joint.least() + " to " + joint.most()
                        + " " + joint.unit() + ", but is " + amount);
            }
        }
    }

    /** The end of a limb put somewhere; it stays there in the frames that follow. */
    record Touch(BodyPart part, Side side, Target target) implements Change {}

    /** A knee or an elbow pointed some way, while the end of its limb stays where it is. */
    record Aim(BodyPart part, Side side, Direction direction) implements Change {}
}
