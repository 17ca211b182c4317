package io.limber.triage;

import io.limber.model.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * The pattern that some answers fit best; a guide to comfort, and no diagnosis.
 *
 * @param other what it could also be
 */
public record Likely(Pattern main, Optional<Pattern> other) {

    /** The first pattern that fits, and the next one; none where exercise is not allowed. */
    public static Optional<Likely> of(Script script, Answers answers, Verdict verdict, List<Pattern> patterns) {
        if (!verdict.allowsExercise()) {
            return Optional.empty();
        }
        Reading reading = new Reading(script, answers);
        List<Pattern> fitting =
                patterns.stream().filter(pattern -> fits(pattern, reading)).toList();
        return fitting.stream()
                .findFirst()
                .map(main -> new Likely(
                        main,
                        fitting.stream()
                                .skip(1)
                                .filter(other -> other.when() != null)
                                .findFirst()));
    }

    private static boolean fits(Pattern pattern, Reading reading) {
        return pattern.when() == null || reading.of(pattern.when()) == Truth.YES;
    }
}
