package io.limber.model;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Exercises in an order, for one aim.
 *
 * @param goal what it is for, in a sentence or two
 * @param offered who may bring it up: a triage, or only somebody who asks for it by name
 * @param notForYouIf who should not do it, one line each
 * @param after what to do when it is over
 * @param lookAgain when to look again, and at what
 */
public record Routine(
        String id,
        String name,
        List<String> alsoCalled,
        Phase phase,
        Offered offered,
        String goal,
        List<String> notForYouIf,
        List<Step> steps,
        String after,
        String lookAgain,
        List<String> sources)
        implements Entry {
    public Routine {
        Ids.check(id);
        Ids.prose("name", name);
        Ids.prose("goal", goal);
        Ids.prose("after", after);
        Ids.prose("look-again", lookAgain);
        Ids.some("not-for-you-if", notForYouIf);
        Ids.some("steps", steps);
        Ids.some("sources", sources);
        alsoCalled = List.copyOf(alsoCalled);
        notForYouIf = List.copyOf(notForYouIf);
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    /**
     * One exercise of a routine.
     *
     * @param getReady the time it takes to get into the first position from where the step before ended
     * @param dose takes the place of the exercise's own dose
     * @param note what matters about it here
     */
    public record Step(
            String exercise,
            @Nullable Duration getReady,
            Exercise.@Nullable Dose dose,
            @Nullable String note) {}

    /** Who may bring a routine up. */
    public enum Offered {
        BY_TRIAGE,
        BY_NAME,
        /** Played only after a triage in the same run allowed movement. */
        AFTER_TRIAGE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
