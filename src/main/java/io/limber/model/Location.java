package io.limber.model;

import java.util.Locale;

/** Where an exercise can be done. */
public enum Location {
    FLOOR,
    BED,
    CHAIR,
    STANDING;

    /** The word as packs and scripts spell it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
