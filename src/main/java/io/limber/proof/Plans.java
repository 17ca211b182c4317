package io.limber.proof;

import io.limber.model.Condition;
import io.limber.model.Exercise;
import io.limber.model.FittedRoutine;
import io.limber.model.Routine;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Plan;
import io.limber.triage.Verdict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes plans of whole talks, as a triage would. */
final class Plans {

    private static final int MOST_EXAMPLES = 20;

    private final PackParts parts;
    private final Witness witness;
    private final Talker talker;
    private final Map<String, Exercise> exercises = new HashMap<>();
    private final Map<String, Routine> routines = new HashMap<>();

    Plans(PackParts parts) {
        this.parts = parts;
        this.witness = new Witness(parts.script());
        this.talker = new Talker(parts.script());
        parts.exercises().forEach(exercise -> exercises.put(exercise.id(), exercise));
        parts.routines().forEach(routine -> routines.put(routine.id(), routine));
    }

    /** What came of a talk. */
    record Made(Verdict verdict, Optional<Plan> plan, Optional<FittedRoutine> routine) {

        /** Whether a routine was proposed of which nothing is left. */
        boolean holdsNothing() {
            return routine.filter(fitted -> fitted.steps().isEmpty()).isPresent();
        }
    }

    Exercise exercise(String id) {
        return Objects.requireNonNull(exercises.get(id), () -> "unknown exercise `" + id + "`");
    }

    Made of(Answers answers) {
        Verdict verdict = Verdict.of(parts.script(), answers);
        Optional<Plan> plan =
                Plan.of(parts.script(), answers, verdict, parts.limits(), parts.patterns(), LocalDate.EPOCH);
        return new Made(
                verdict,
                plan,
                plan.flatMap(ready -> ready.routine()
                        .flatMap(id -> Optional.ofNullable(routines.get(id)))
                        .map(routine -> FittedRoutine.of(routine, this::exercise, ready.circumstances()))));
    }

    /**
     * The fewest answers found from which a whole talk leads to such a result, all else answered calmly. They are looked for
     * among the first that are found under which a condition holds.
     *
     * @param skipsLimits whether the questions about limits are left out
     */
    Found leadingTo(Condition condition, boolean skipsLimits, Predicate<Made> result) {
        Found found = witness.some(condition, MOST_EXAMPLES);
        return new Found(
                found.answers().stream()
                        .map(answers -> skipsLimits ? answers.with("limits", Answer.Whole.SKIPPED) : answers)
                        .filter(sheet -> leadsTo(result, sheet))
                        .limit(1)
                        .map(sheet -> Smallest.of(sheet, fewer -> leadsTo(result, fewer)))
                        .toList(),
                found.cutShort());
    }

    private boolean leadsTo(Predicate<Made> result, Answers sheet) {
        return result.test(of(talker.talk(sheet).end().answers()));
    }
}
