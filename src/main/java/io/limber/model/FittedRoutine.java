package io.limber.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A routine as one person can do it: what does not suit is swapped or left out, and it is said what and why.
 *
 * @param changes what was swapped or left out, in the order of the routine
 */
public record FittedRoutine(Routine routine, List<Step> steps, List<Change> changes) {

    public FittedRoutine {
        steps = List.copyOf(steps);
        changes = List.copyOf(changes);
    }

    /**
     * One exercise with its dose.
     *
     * @param getReady the time to get into the first position
     */
    public record Step(
            Exercise exercise,
            Exercise.Dose dose,
            Duration getReady,
            @Nullable String note) {
        /** How long the step takes, getting ready included. */
        public Duration length() {
            return getReady.plus(dose.length());
        }
    }

    /**
     * An exercise that gave way.
     *
     * @param swap what is done in its place; empty where nothing is
     */
    public record Change(Exercise from, Circumstances.Misfit because, Optional<Exercise> swap) {}

    /** How long it takes, every change of position counted. */
    public Duration length() {
        return steps.stream().map(Step::length).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Fits a routine to somebody.
     *
     * @param exercises every exercise the routine names, and every swap of those, by id
     */
    public static FittedRoutine of(Routine routine, Map<String, Exercise> exercises, Circumstances circumstances) {
        List<Step> steps = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        Set<String> inUse = new HashSet<>();
        routine.steps().forEach(step -> inUse.add(step.exercise()));
        for (Routine.Step wanted : routine.steps()) {
            Exercise exercise = known(exercises, wanted.exercise());
            Optional<Circumstances.Misfit> misfit = circumstances.misfit(exercise);
            if (misfit.isEmpty()) {
                Exercise.Dose dose = wanted.dose() == null ? exercise.dose() : wanted.dose();
                steps.add(new Step(exercise, dose, getReady(steps, exercise, wanted.getReady()), wanted.note()));
                continue;
            }
            Optional<Exercise> swap = exercise.notFor().stream()
                    .filter(bar -> misfit.get().kind() == Circumstances.Misfit.Kind.LIMIT
                            && bar.limit().equals(misfit.get().what()))
                    .flatMap(bar -> Optional.ofNullable(bar.swap()).stream())
                    .map(id -> known(exercises, id))
                    .filter(other -> circumstances.misfit(other).isEmpty())
                    .filter(other -> inUse.add(other.id()))
                    .findFirst();
            swap.ifPresent(other -> steps.add(new Step(other, other.dose(), getReady(steps, other, null), null)));
            changes.add(new Change(exercise, misfit.get(), swap));
        }
        return new FittedRoutine(routine, steps, changes);
    }

    /** The time to get ready: none in the same position, else what the routine says, else what the move takes. */
    private static Duration getReady(List<Step> before, Exercise next, @Nullable Duration written) {
        if (before.isEmpty()) {
            return written == null ? Position.STANDING.timeTo(next.startsIn()) : written;
        }
        Duration change = before.get(before.size() - 1).exercise().endsIn().timeTo(next.startsIn());
        return change.isZero() || written == null ? change : written;
    }

    private static Exercise known(Map<String, Exercise> exercises, String id) {
        Exercise exercise = exercises.get(id);
        if (exercise == null) {
            throw new IllegalArgumentException("unknown exercise `" + id + "`");
        }
        return exercise;
    }
}
