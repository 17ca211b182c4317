package io.limber.triage;

import io.limber.model.Pattern;
import java.util.List;
import java.util.Optional;

/** Which comfort pattern fits somebody's answers. */
public final class FittingPattern {

    private FittingPattern() {}

    /** The first that fits; none where exercise may not be shown, because then no pattern may be shown either. */
    public static Optional<Pattern> of(Script script, Answers answers, Verdict verdict, List<Pattern> patterns) {
        Reading reading = new Reading(script, answers);
        return patterns.stream()
                .filter(pattern -> verdict.allowsExercise())
                .filter(pattern -> pattern.when() == null || reading.of(pattern.when()) == Truth.YES)
                .findFirst();
    }
}
