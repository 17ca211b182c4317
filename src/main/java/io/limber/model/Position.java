package io.limber.model;

import java.time.Duration;
import java.util.Locale;

/** A position of the body that an exercise starts or ends in. */
public enum Position {
    LYING_ON_BACK(0),
    LYING_ON_SIDE(0),
    PRONE(0),
    ALL_FOURS(1),
    SITTING(2),
    STANDING(3);

    /** The time to get ready where the position stays: for the next exercise, or for the other side; our choice. */
    public static final Duration GET_READY = Duration.ofSeconds(5);

    private static final Duration TURN_OVER = Duration.ofSeconds(15);
    private static final long SECONDS_PER_STEP_UP = 20;

    private final int height;

    Position(int height) {
        this.height = height;
    }

    /** The time somebody in pain takes to get from here to there; our choice, generous. */
    public Duration timeTo(Position other) {
        if (this == other) {
            return Duration.ZERO;
        }
        return height == other.height
                ? TURN_OVER
                : Duration.ofSeconds(SECONDS_PER_STEP_UP * Math.abs(height - other.height));
    }

    /** The word as packs and scripts spell it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
