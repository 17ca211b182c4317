package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.model.Circumstances;
import io.limber.model.Exercise;
import io.limber.model.FittedRoutine;
import io.limber.model.Phase;
import io.limber.model.Routine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedRoutinesTest {

    private static final Library LIBRARY = Library.shipped();

    @ParameterizedTest
    @MethodSource("routines")
    void aRoutineHoldsNothingThatIsExcluded(Routine routine) {
        assertThat(exercisesOf(routine)).allMatch(exercise -> exercise.excluded() == null);
    }

    @ParameterizedTest
    @MethodSource("routines")
    void aRoutineTakesBetweenTwoAndTwentyMinutes(Routine routine) {
        assertThat(FittedRoutine.of(routine, LIBRARY::namedExercise, Circumstances.NONE)
                        .length())
                .isBetween(Duration.ofMinutes(2), Duration.ofMinutes(20));
    }

    @ParameterizedTest
    @MethodSource("routines")
    void aRoutineHoldsNothingThatIsForALaterPhase(Routine routine) {
        assertThat(exercisesOf(routine)).allMatch(exercise -> exercise.phase().compareTo(routine.phase()) <= 0);
    }

    @Test
    void aFreshlyLockedBackIsOfferedOnlyWhatIsMeantForIt() {
        assertThat(LIBRARY.routines())
                .filteredOn(routine -> routine.phase() == Phase.ACUTE)
                .isNotEmpty()
                .allSatisfy(routine ->
                        assertThat(exercisesOf(routine)).allMatch(exercise -> exercise.phase() == Phase.ACUTE));
    }

    @Test
    void somethingIsLeftForSomebodyWhoSkipsTheLimits() {
        assertThat(LIBRARY.exercises())
                .filteredOn(Exercise::gentlest)
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(exercise -> exercise.phase() == Phase.ACUTE && exercise.excluded() == null);
    }

    static Stream<Routine> routines() {
        return LIBRARY.routines().stream();
    }

    private static List<Exercise> exercisesOf(Routine routine) {
        return routine.steps().stream()
                .map(step -> LIBRARY.namedExercise(step.exercise()))
                .toList();
    }

    /** The way into the first position is left out: a walk to begin with would save it, and is not for a locked back. */
    @ParameterizedTest
    @MethodSource("routines")
    void noOtherOrderNeedsFewerChangesOfPosition(Routine routine) {
        List<Exercise> exercises = routine.steps().stream()
                .map(step -> LIBRARY.namedExercise(step.exercise()))
                .toList();
        int changes = 0;
        for (int next = 1; next < exercises.size(); next++) {
            changes += change(exercises.get(next - 1), exercises.get(next));
        }

        assertThat(changes).isEqualTo(fewest(null, exercises));
    }

    /** The fewest changes that any order of these exercises needs, after {@code last}. */
    private static int fewest(@Nullable Exercise last, List<Exercise> left) {
        int fewest = left.isEmpty() ? 0 : Integer.MAX_VALUE;
        for (Exercise next : left) {
            List<Exercise> rest = new ArrayList<>(left);
            rest.remove(next);
            fewest = Math.min(fewest, (last == null ? 0 : change(last, next)) + fewest(next, rest));
        }
        return fewest;
    }

    private static int change(Exercise from, Exercise to) {
        return from.endsIn() == to.startsIn() ? 0 : 1;
    }
}
