package io.limber.model;

import java.util.Locale;

/** Where a hand, an elbow, a knee or a foot is put. */
public sealed interface Target {

    /** On the body itself: "on the near shin". */
    record OnBody(Surface surface, Side side, BodyPart part) implements Target {}

    /** On a thing or on the floor, at the spot nearest to where the limb would be anyhow: "on the step". */
    record OnProp(Prop.Kind prop) implements Target {}

    /** Which face of a part is touched. */
    enum Surface {
        ON,
        BEHIND,
        BESIDE,
        UNDER;

        /** The word as packs spell it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
