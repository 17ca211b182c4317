package io.limber.model;

import java.util.List;
import java.util.Locale;

/** A side of the drawn body: the one towards whoever looks, the one away, or the middle, which has no side. */
public enum Side {
    NEAR,
    FAR,
    MIDDLE;

    /** The two that have arms and legs. */
    public static final List<Side> PAIR = List.of(NEAR, FAR);

    /** The side across. */
    public Side other() {
        return this == MIDDLE ? MIDDLE : this == NEAR ? FAR : NEAR;
    }

    /** The word as packs spell it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
