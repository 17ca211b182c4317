package io.limber.model;

import java.util.Locale;

/** A way to point or to move, as the body itself would say it; the last two turn about the spine. */
public enum Direction {
    UP,
    DOWN,
    FORWARD,
    BACKWARD,
    HEADWARD,
    FOOTWARD,
    OUT,
    IN,
    TO_NEAR,
    TO_FAR,
    TURN_NEAR,
    TURN_FAR;

    /** Whether it goes round instead of straight on. */
    public boolean turns() {
        return this == TURN_NEAR || this == TURN_FAR;
    }

    /** The word as packs spell it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
