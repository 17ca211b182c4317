package io.limber.picture;

import io.limber.model.BodyPart;
import io.limber.model.Target;

/** Something that holds a limb in a place. */
sealed interface Pin {

    /** The part that is held. */
    BodyPart part();

    /**
     * Held by a thing, and so at one place for as long as it is held.
     *
     * @param place the wrist's or ankle's own place, or that of the elbow or knee that is leaned on
     * @param next where the bone beyond an elbow or a knee ends; the same as {@code place} for the others
     */
    record Fixed(BodyPart part, Vector place, Vector next) implements Pin {}

    /** Held against the body, wherever that goes. */
    record Held(BodyPart part, Target.OnBody target) implements Pin {}
}
