package io.limber.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A routine as one person can do it: what does not suit is swapped or left out, and it is said what and why.
 *
 * @param changes what was swapped or left out, in the order of the routine
 */
public record FittedRoutine(Routine routine, List<Step> steps, List<Change> changes) {

    /** Where everybody is taken to be before the first exercise. */
    public static final Position STARTS_FROM = Position.STANDING;

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

    /** How long it takes, every change of position and of side counted. */
    public Duration length() {
        return steps.stream().map(Step::length).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Fits a routine to somebody.
     *
     * @param exercises finds an exercise by its id; asked only for those that are needed
     */
    public static FittedRoutine of(Routine routine, Function<String, Exercise> exercises, Circumstances circumstances) {
        List<Step> steps = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        Set<String> inUse = new HashSet<>();
        routine.steps().forEach(step -> inUse.add(step.exercise()));
        for (Routine.Step wanted : routine.steps()) {
            Exercise exercise = exercises.apply(wanted.exercise());
            Optional<Circumstances.Misfit> misfit = circumstances.misfit(exercise);
            if (misfit.isEmpty()) {
                Exercise.Dose dose = wanted.dose() == null ? exercise.dose() : wanted.dose();
                steps.add(new Step(exercise, dose, getReady(steps, exercise, wanted.getReady()), wanted.note()));
                continue;
            }
            Optional<Exercise> swap = swaps(exercise, misfit.get(), circumstances)
                    .map(exercises)
                    .filter(other -> circumstances.misfit(other).isEmpty())
                    .filter(other -> inUse.add(other.id()))
                    .findFirst();
            swap.ifPresent(other -> steps.add(new Step(other, other.dose(), getReady(steps, other, null), null)));
            changes.add(new Change(exercise, misfit.get(), swap));
        }
        return new FittedRoutine(routine, steps, changes);
    }

    /** What could take the place of an exercise that a limit rules out: the swaps of all limits in force. */
    private static Stream<String> swaps(Exercise exercise, Circumstances.Misfit misfit, Circumstances circumstances) {
        return exercise.notFor().stream()
                .filter(bar -> misfit.kind() == Circumstances.Misfit.Kind.LIMIT)
                .filter(bar -> circumstances.limits().contains(bar.limit()))
                .flatMap(bar -> Optional.ofNullable(bar.swap()).stream());
    }

    /** The time to get ready: what the routine says for a change of position, else what the move takes. */
    private static Duration getReady(List<Step> before, Exercise next, @Nullable Duration written) {
        Position from = before.isEmpty()
                ? STARTS_FROM
                : before.get(before.size() - 1).exercise().endsIn();
        boolean changes = before.isEmpty() || from != next.startsIn();
        Duration time = changes && written != null ? written : from.timeTo(next.startsIn());
        return time.compareTo(Position.GET_READY) < 0 ? Position.GET_READY : time;
    }
}
