package io.limber.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A guide to which moves tend to suit somebody. A pattern, not a diagnosis: it never names a tissue.
 *
 * @param story how people in this pattern describe it
 * @param prefer exercises that tend to suit
 * @param avoid exercises to leave for now
 * @param when the answers that fit it; none for the one that is left when no other fits
 */
public record Pattern(
        String id,
        String name,
        String story,
        String comfort,
        List<String> prefer,
        List<String> avoid,
        Reliability reliability,
        String howReliable,
        @Nullable Condition when,
        List<String> sources)
        implements Entry {
    public Pattern {
        Ids.check(id);
        Ids.prose("name", name);
        Ids.prose("story", story);
        Ids.prose("comfort", comfort);
        Ids.prose("how-reliable", howReliable);
        Ids.some("sources", sources);
        prefer = List.copyOf(prefer);
        avoid = List.copyOf(avoid);
        sources = List.copyOf(sources);
    }

    /** How far such a pattern can be trusted. */
    public enum Reliability {
        VERY_LOW,
        LOW,
        MODERATE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
