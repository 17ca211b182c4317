package io.limber.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One statement of the articles limber grew from, and what became of it.
 *
 * @param says the statement in short; not limber's own voice
 * @param wentTo the ids of what took it up
 * @param notRepeated why it was left out; exactly one of the two is given
 */
public record Claim(
        String id,
        Kind kind,
        Verdict verdict,
        String says,
        List<String> wentTo,
        @Nullable String notRepeated) implements Entry {
    public Claim {
        Ids.check(id);
        Ids.prose("says", says);
        wentTo = List.copyOf(wentTo);
        if (wentTo.isEmpty() == (notRepeated == null)) {
            throw new IllegalArgumentException("a claim needs `went-to` or `not-repeated`, and not both");
        }
    }

    /** What a claim is about. */
    public enum Kind {
        EXERCISE,
        CAUSE,
        REMEDY,
        REDFLAG,
        TIMELINE,
        AVOID,
        MECHANISM,
        PREVENTION,
        SYMPTOM;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a claim stands against guidelines and studies. */
    public enum Verdict {
        SUPPORTED,
        PLAUSIBLE,
        CONTESTED,
        OUTDATED,
        MARKETING,
        UNSAFE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
