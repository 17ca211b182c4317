package io.limber.model;

import java.util.Locale;

/** What a result allows the body to do, most restrictive first. Rules only ever move a result up this list. */
public enum Movement {
    /** No exercise, routine or stretch, in any output. */
    NONE,
    /** Comfort and ordinary moving about; no routine until somebody has been seen. */
    HOLD_UNTIL_SEEN,
    /** The acute set, under the limits that apply. */
    GENTLE_WITH_LIMITS,
    /** The usual set for the phase, under the limits that apply. */
    ALLOWED;

    /** The word as packs and scripts spell it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
