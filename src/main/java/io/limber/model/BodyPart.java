package io.limber.model;

import java.util.Locale;

/** A part of the body that can touch something, be touched, or move. */
public enum BodyPart {
    HEAD(false, "head"),
    CHEST(false, "chest"),
    BACK(false, "back"),
    BELLY(false, "belly"),
    PELVIS(false, "pelvis"),
    RIB(true, "ribs"),
    SHOULDER(true, "shoulders"),
    ELBOW(true, "elbows"),
    HAND(true, "hands"),
    HIP(true, "hips"),
    THIGH(true, "thighs"),
    KNEE(true, "knees"),
    SHIN(true, "shins"),
    ANKLE(true, "ankles"),
    HEEL(true, "heels"),
    FOOT(true, "feet"),
    TOES(true, "toes");

    private final boolean sided;
    private final String both;

    BodyPart(boolean sided, String both) {
        this.sided = sided;
        this.both = both;
    }

    /** Whether there is one on each side of the body. */
    public boolean isSided() {
        return sided;
    }

    /** The word for the pair. */
    public String both() {
        return both;
    }

    /** Whether it can be put somewhere: the ends of arms and legs, and the joints one leans or kneels on. */
    public boolean canReach() {
        return this == HAND || this == ELBOW || this == FOOT || this == HEEL || this == ANKLE || this == KNEE;
    }

    /** The word as packs spell it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
