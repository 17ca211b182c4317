package io.limber.model;

import java.util.Locale;

/**
 * What can be bent, turned or moved, and how far a person can. Zero is standing straight with the arms down; plus bends
 * forward (a knee: back), outward, or towards the near side. Degrees, but centimetres for what moves the whole body, the
 * hips, the belly, the ribs or the buttocks.
 */
public enum Joint {
    LEAN(false, -120, 120),
    ROLL(false, -180, 180),
    HEADING(false, -180, 180),
    AHEAD(false, -200, 200),
    HIPS_FORWARD(false, -60, 60),
    HIPS_UP(false, -80, 80),
    BREATH(false, -4, 10),
    SQUEEZE(false, 0, 6),
    LOWER_BACK(false, -40, 60),
    UPPER_BACK(false, -30, 45),
    SIDE_BEND(false, -35, 35),
    TWIST(false, -60, 60),
    NECK(false, -55, 55),
    NECK_TURN(false, -75, 75),
    RIB(true, 0, 8),
    SHOULDER(true, -55, 180),
    SHOULDER_OUT(true, -45, 170),
    SHOULDER_TURN(true, -90, 90),
    ELBOW(true, 0, 150),
    HIP(true, -25, 135),
    HIP_OUT(true, -30, 60),
    HIP_TURN(true, -45, 65),
    KNEE(true, 0, 155),
    ANKLE(true, -35, 80);

    private final boolean sided;
    private final int least;
    private final int most;

    Joint(boolean sided, int least, int most) {
        this.sided = sided;
        this.least = least;
        this.most = most;
    }

    /** Whether there is one on each side of the body. */
    public boolean isSided() {
        return sided;
    }

    /** The smallest value a person can reach. */
    public int least() {
        return least;
    }

    /** The largest value a person can reach. */
    public int most() {
        return most;
    }

    /** How its value is counted. */
    public String unit() {
        return switch (this) {
            case AHEAD, HIPS_FORWARD, HIPS_UP, BREATH, SQUEEZE, RIB -> "cm";
            default -> "degrees";
        };
    }

    /** The word as packs spell it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
