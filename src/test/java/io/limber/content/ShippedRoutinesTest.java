package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.model.Circumstances;
import io.limber.model.Exercise;
import io.limber.model.FittedRoutine;
import io.limber.model.Phase;
import io.limber.model.Routine;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
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
}
