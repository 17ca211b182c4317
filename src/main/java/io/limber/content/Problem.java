package io.limber.content;

import java.util.Comparator;

/**
 * One mistake in a content file: where it is, what is wrong, and what to do about it.
 *
 * <pre>
 * data/low-back/routines/unlock.yaml:7:17: unknown exercise `pelvic-tlit`
 *   hint: did you mean `pelvic-tilt`?
 * </pre>
 */
public record Problem(Place place, String message, String hint) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::place).thenComparing(Problem::message).thenComparing(Problem::hint);

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return place + ": " + message + "\n  hint: " + hint;
    }
}
