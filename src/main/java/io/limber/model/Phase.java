package io.limber.model;

import java.util.Locale;

/** How far along a locked back is; later phases ask more of it. */
public enum Phase {
    /** Freshly locked: small, supported moves. */
    ACUTE,
    /** Pain 3 or less and moving freely: deeper stretches. */
    SETTLED,
    /** Strengthening, for the time after. */
    LATER;

    /** The word as packs and scripts spell it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
