package io.limber.model;

import java.util.Locale;

/** A pose that gives every limb a place, so that a frame of a picture says only what differs from it. */
public enum BasePose {
    ON_BACK,
    ON_BACK_KNEES_BENT,
    ON_SIDE,
    PRONE,
    ALL_FOURS,
    KNEELING,
    HALF_KNEELING,
    SITTING,
    STANDING;

    /** Whether the trunk lies on something. */
    public boolean isLying() {
        return this == ON_BACK || this == ON_BACK_KNEES_BENT || this == ON_SIDE || this == PRONE;
    }

    /** The word as packs spell it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
