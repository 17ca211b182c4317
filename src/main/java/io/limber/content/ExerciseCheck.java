package io.limber.content;

import io.limber.model.Exercise;
import io.limber.model.Protocol;
import io.limber.model.Routine;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks whether exercises, swaps and routines go together. */
final class ExerciseCheck {

    private final Shelf shelf;
    private final Names names;
    private final Consumer<Problem> problems;

    ExerciseCheck(Shelf shelf, Names names, Consumer<Problem> problems) {
        this.shelf = shelf;
        this.names = names;
        this.problems = problems;
    }

    void check(Object thing) {
        if (thing instanceof Exercise exercise) {
            exercise.notFor().forEach(bar -> swapSuits(exercise, bar));
        } else if (thing instanceof Routine routine) {
            stepsFollow(routine);
        } else if (thing instanceof Protocol protocol) {
            protocol.proposals().forEach(this::mayBeProposed);
        }
    }

    private void swapSuits(Exercise exercise, Exercise.NotFor bar) {
        exercise(bar.swap()).ifPresent(swap -> {
            boolean barredToo =
                    swap.notFor().stream().anyMatch(other -> other.limit().equals(bar.limit()));
            if (barredToo || swap.excluded() != null || swap.id().equals(exercise.id())) {
                report(
                        shelf.placeOf(bar, "swap"),
                        "the swap `" + swap.id() + "` does not suit `" + bar.limit() + "` either",
                        "name an exercise that does, or leave `swap` out");
            }
        });
    }

    private void stepsFollow(Routine routine) {
        List<Routine.Step> steps = routine.steps();
        for (int i = 0; i < steps.size(); i++) {
            Routine.Step step = steps.get(i);
            Optional<Exercise> exercise = exercise(step.exercise());
            Optional<Exercise> before =
                    i == 0 ? Optional.empty() : exercise(steps.get(i - 1).exercise());
            if (exercise.isEmpty() || (i > 0 && before.isEmpty())) {
                continue;
            }
            if (exercise.get().excluded() != null) {
                report(
                        shelf.placeOf(step, "exercise"),
                        "`" + step.exercise() + "` is excluded and stands in no routine",
                        "take the step out");
            }
            boolean changes =
                    before.isEmpty() || before.get().endsIn() != exercise.get().startsIn();
            if (changes && step.getReady() == null) {
                report(
                        shelf.placeOf(step),
                        "the position changes to " + exercise.get().startsIn() + " here, and `get-ready` is missing",
                        "add the time somebody in pain needs for it, such as `get-ready: 20 s`");
            }
        }
    }

    private void mayBeProposed(Protocol.Proposal proposal) {
        names.find(Routine.class, proposal.routine())
                .filter(routine -> routine.offered() != Routine.Offered.BY_TRIAGE)
                .ifPresent(routine -> report(
                        shelf.placeOf(proposal, "routine"),
                        "the routine `" + routine.id() + "` is not one that a triage may propose",
                        "propose one with `offered: by-triage`"));
    }

    private Optional<Exercise> exercise(@Nullable String id) {
        return id == null ? Optional.empty() : names.find(Exercise.class, id);
    }

    private void report(Place place, String message, String hint) {
        problems.accept(new Problem(place, message, hint));
    }
}
