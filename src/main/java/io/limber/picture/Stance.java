package io.limber.picture;

import io.limber.model.BasePose;
import io.limber.model.BodyPart;
import io.limber.model.Side;
import java.util.List;
import java.util.Map;

/**
 * What a base pose is made of.
 *
 * @param axes which way the pelvis faces
 * @param support what carries the body
 * @param sharing how much of a bend of the low back the pelvis takes; 0 if only the chest moves
 * @param joints what is not zero
 * @param contacts what stands on something
 */
record Stance(
        BasePose pose,
        Axes axes,
        Support support,
        double sharing,
        Map<Setting.Key, Integer> joints,
        List<Contact> contacts) {

    /** What carries the body: its lowest point comes to lie on the ground or the seat. */
    enum Support {
        TRUNK,
        SEAT,
        KNEES,
        FEET
    }

    /** A part that stands on something. */
    record Contact(Side side, BodyPart part) {}
}
