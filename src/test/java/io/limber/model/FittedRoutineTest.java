package io.limber.model;

import static io.limber.fixture.Moves.exercise;
import static io.limber.fixture.Moves.notFor;
import static io.limber.fixture.Moves.routine;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.fixture.Moves;
import io.limber.model.Circumstances.Misfit;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FittedRoutineTest {

    private static final Exercise TILT = Moves.tilt();
    private static final Exercise ROLL =
            exercise("roll", Position.LYING_ON_SIDE, false, null, notFor("hip", "rock"), notFor("knee", "tilt"));
    private static final Exercise ROCK =
            exercise("rock", Position.ALL_FOURS, true, null, notFor("knee", "breathe"), notFor("wrist", null));
    private static final Exercise BREATHE = exercise("breathe", Position.LYING_ON_BACK, true, null);
    private static final Exercise WALK = exercise("walk", Position.STANDING, false, null, notFor("hip", "walk"));
    private static final Exercise BALL =
            exercise("ball", Position.SITTING, Position.STANDING, false, null, List.of("ball"), notFor("hip", "tilt"));
    private static final Exercise SITUP = exercise("situp", Position.LYING_ON_BACK, false, "It loads the discs.");

    private static final Map<String, Exercise> ALL = Stream.of(TILT, ROLL, ROCK, BREATHE, WALK, BALL, SITUP)
            .collect(Collectors.toMap(Exercise::id, Function.identity()));

    @Test
    void whatSuitsStays() {
        FittedRoutine fitted = fit(nothing(), "tilt", "roll", "walk");

        assertThat(ids(fitted)).containsExactly("tilt", "roll", "walk");
        assertThat(fitted.changes()).isEmpty();
    }

    @Test
    void whatALimitForbidsIsSwapped() {
        FittedRoutine fitted = fit(limits("hip"), "tilt", "roll");

        assertThat(ids(fitted)).containsExactly("tilt", "rock");
        assertThat(fitted.changes())
                .containsExactly(new FittedRoutine.Change(ROLL, misfit(Misfit.Kind.LIMIT, "hip"), Optional.of(ROCK)));
    }

    @Test
    void aSwapMustSuitAsWell() {
        assertThat(ids(fit(limits("hip", "wrist"), "breathe", "roll"))).containsExactly("breathe");
        assertThat(ids(fit(limits("hip", "knee"), "breathe", "roll"))).containsExactly("breathe", "tilt");
    }

    @Test
    void aSwapIsNotDoneTwice() {
        assertThat(ids(fit(limits("knee"), "roll", "tilt"))).containsExactly("tilt");
        assertThat(ids(fit(limits("hip"), "roll", "roll"))).containsExactly("rock");
    }

    @Test
    void whatHasNoSwapIsLeftOut() {
        FittedRoutine fitted = fit(limits("wrist"), "rock", "tilt");

        assertThat(ids(fitted)).containsExactly("tilt");
        assertThat(fitted.changes())
                .containsExactly(new FittedRoutine.Change(ROCK, misfit(Misfit.Kind.LIMIT, "wrist"), Optional.empty()));
    }

    @Test
    void whatStandsInNoRoutineIsLeftOut() {
        assertThat(fit(nothing(), "situp", "tilt").changes())
                .containsExactly(new FittedRoutine.Change(SITUP, misfit(Misfit.Kind.EXCLUDED, ""), Optional.empty()));
    }

    @Test
    void onlyTheGentlestAreLeftWhereThatIsAsked() {
        FittedRoutine fitted =
                fit(new Circumstances(Set.of(), true, Optional.empty(), Set.of()), "tilt", "roll", "walk", "rock");

        assertThat(ids(fitted)).containsExactly("tilt", "rock");
        assertThat(fitted.changes())
                .extracting(change -> change.because().kind())
                .containsOnly(Misfit.Kind.NOT_GENTLEST);
    }

    @Test
    void aSwapIsAmongTheGentlestToo() {
        Circumstances strict = new Circumstances(Set.of("hip"), true, Optional.empty(), Set.of());

        assertThat(ids(fit(strict, "roll", "walk"))).containsExactly("rock");
    }

    @Test
    void whatCannotBeDoneThereIsLeftOut() {
        Circumstances bed = new Circumstances(Set.of(), false, Optional.of(Location.BED), Set.of());

        assertThat(ids(fit(bed, "tilt", "walk"))).containsExactly("tilt");
        assertThat(fit(bed, "walk").changes())
                .containsExactly(new FittedRoutine.Change(WALK, misfit(Misfit.Kind.LOCATION, "bed"), Optional.empty()));
    }

    @Test
    void whatIsNotAtHandIsLeftOut() {
        Circumstances bare = new Circumstances(Set.of(), false, Optional.empty(), Set.of("ball"));

        assertThat(fit(bare, "ball", "tilt").changes())
                .containsExactly(
                        new FittedRoutine.Change(BALL, misfit(Misfit.Kind.EQUIPMENT, "ball"), Optional.empty()));
    }

    @Test
    void aLimitIsTheReasonBeforeThePlace() {
        Circumstances both = new Circumstances(Set.of("hip"), true, Optional.of(Location.BED), Set.of("ball"));

        assertThat(fit(both, "ball").changes())
                .extracting(FittedRoutine.Change::because)
                .containsExactly(misfit(Misfit.Kind.LIMIT, "hip"));
    }

    @Test
    void theRoutinesOwnDoseAndNoteCount() {
        Routine.Step ten = new Routine.Step("tilt", Duration.ofSeconds(7), Moves.dose(10), "Slowly.");
        FittedRoutine fitted = FittedRoutine.of(routine(List.of(ten)), FittedRoutineTest::named, nothing());

        assertThat(fitted.steps())
                .containsExactly(new FittedRoutine.Step(TILT, Moves.dose(10), Duration.ofSeconds(7), "Slowly."));
    }

    @Test
    void aSwapHasItsOwnDoseAndNoNote() {
        Routine.Step ten = new Routine.Step("roll", null, Moves.dose(10), "Slowly.");
        FittedRoutine fitted = FittedRoutine.of(routine(List.of(ten)), FittedRoutineTest::named, limits("knee"));

        assertThat(fitted.steps()).extracting(FittedRoutine.Step::dose).containsExactly(Moves.DOSE);
        assertThat(fitted.steps()).extracting(FittedRoutine.Step::note).containsOnlyNulls();
    }

    @Test
    void aChangeOfPositionTakesItsTime() {
        assertThat(fit(nothing(), "tilt", "breathe", "rock", "walk").steps())
                .extracting(FittedRoutine.Step::getReady)
                .containsExactly(
                        Duration.ofSeconds(60), Position.GET_READY, Duration.ofSeconds(20), Duration.ofSeconds(40));
    }

    @Test
    void timeToGetReadyCountsFromWhereTheStepBeforeEnded() {
        assertThat(fit(nothing(), "ball", "walk").steps())
                .extracting(FittedRoutine.Step::getReady)
                .containsExactly(Duration.ofSeconds(20), Position.GET_READY);
    }

    @Test
    void writtenTimeCountsOnlyAtAChangeOfPosition() {
        Duration half = Duration.ofSeconds(30);
        List<Routine.Step> steps = Stream.of("tilt", "breathe", "rock")
                .map(id -> new Routine.Step(id, half, null, null))
                .toList();

        assertThat(FittedRoutine.of(routine(steps), FittedRoutineTest::named, nothing())
                        .steps())
                .extracting(FittedRoutine.Step::getReady)
                .containsExactly(half, Position.GET_READY, half);
    }

    @Test
    void nobodyStartsWithoutAMomentToGetReady() {
        List<Routine.Step> steps = List.of(new Routine.Step("tilt", Duration.ZERO, null, null));

        assertThat(FittedRoutine.of(routine(steps), FittedRoutineTest::named, nothing())
                        .steps())
                .extracting(FittedRoutine.Step::getReady)
                .containsExactly(Position.GET_READY);
        assertThat(fit(nothing(), "walk").steps())
                .extracting(FittedRoutine.Step::getReady)
                .containsExactly(Position.GET_READY);
    }

    @Test
    void takesAsLongAsItsStepsAndChanges() {
        FittedRoutine fitted = fit(nothing(), "tilt", "rock");

        assertThat(fitted.length())
                .isEqualTo(Duration.ofSeconds(60 + 20).plus(Moves.DOSE.length().multipliedBy(2)));
        assertThat(fitted.steps().get(1).length())
                .isEqualTo(Duration.ofSeconds(20).plus(Moves.DOSE.length()));
    }

    @Test
    void noShippedRoutineHoldsWhatALimitForbids() {
        Library library = Library.shipped();
        List<String> limits = library.limits().stream().map(Limit::id).toList();
        Random random = new Random(7);
        for (Routine routine : library.routines()) {
            for (int person = 0; person < 300; person++) {
                Set<String> some = new HashSet<>(limits);
                some.removeIf(limit -> random.nextInt(4) > 0);
                FittedRoutine fitted =
                        FittedRoutine.of(routine, library::namedExercise, limits(some.toArray(String[]::new)));
                assertThat(fitted.steps())
                        .as("%s for %s", routine.id(), some)
                        .noneMatch(step -> step.exercise().excluded() != null)
                        .noneMatch(
                                step -> step.exercise().notFor().stream().anyMatch(bar -> some.contains(bar.limit())));
            }
        }
    }

    private static FittedRoutine fit(Circumstances circumstances, String... exercises) {
        return FittedRoutine.of(routine(exercises), FittedRoutineTest::named, circumstances);
    }

    private static Circumstances nothing() {
        return Circumstances.NONE;
    }

    private static Circumstances limits(String... limits) {
        return new Circumstances(Set.of(limits), false, Optional.empty(), Set.of());
    }

    private static Misfit misfit(Misfit.Kind kind, String what) {
        return new Misfit(kind, what);
    }

    private static List<String> ids(FittedRoutine fitted) {
        return fitted.steps().stream().map(step -> step.exercise().id()).toList();
    }

    private static Exercise named(String id) {
        return Objects.requireNonNull(ALL.get(id), id);
    }
}
