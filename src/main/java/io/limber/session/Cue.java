package io.limber.session;

import java.time.Duration;

/**
 * A sound at a moment of a segment.
 *
 * @param at the time since the segment began; at most its length
 */
public record Cue(Duration at, Effect effect) {
    public Cue {
        if (at.isNegative()) {
            throw new IllegalArgumentException("a cue comes after its segment began, not at " + at);
        }
    }
}
