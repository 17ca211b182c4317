package io.limber.model;

import java.util.Locale;

/** A position of the body that an exercise starts or ends in. */
public enum Position {
    LYING_ON_BACK,
    LYING_ON_SIDE,
    PRONE,
    ALL_FOURS,
    SITTING,
    STANDING;

    /** The word as packs and scripts spell it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
