package io.limber.session;

import static io.limber.fixture.ShortRoutine.SCHEDULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.limber.fixture.Moves;
import io.limber.fixture.ShortRoutine;
import io.limber.model.Exercise;
import io.limber.model.FittedRoutine;
import io.limber.model.Position;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleTest {

    @Test
    void movesHoldsAndRestsOneAfterTheOther() {
        assertThat(lines(SCHEDULE.parts().get(0)))
                .containsExactly(
                        "CHANGE_POSITION NONE 1/2 at 0 s for 60 s",
                        "MOVE NONE 1/2 at 60 s for 4 s",
                        "HOLD NONE 1/2 at 64 s for 3 s",
                        "REST NONE 2/2 at 67 s for 5 s",
                        "MOVE NONE 2/2 at 72 s for 4 s",
                        "HOLD NONE 2/2 at 76 s for 3 s, the last");
    }

    @Test
    void theLeftSideComesFirst() {
        assertThat(lines(SCHEDULE.parts().get(1)))
                .containsExactly(
                        "GET_READY LEFT 1/1 at 79 s for 5 s",
                        "HOLD LEFT 1/1 at 84 s for 20 s",
                        "SWITCH_SIDES RIGHT 1/1 at 104 s for 5 s",
                        "HOLD RIGHT 1/1 at 109 s for 20 s, the last");
    }

    @Test
    void somebodyWhoLiesHasToGetUpToWalk() {
        assertThat(lines(SCHEDULE.parts().get(2)))
                .containsExactly(
                        "CHANGE_POSITION NONE 1/1 at 129 s for 60 s", "MOVE NONE 1/1 at 189 s for 30 s, the last");
    }

    @Test
    void everybodyIsTakenToStandAtFirst() {
        Schedule walk = Schedule.of(ShortRoutine.of(ShortRoutine.WALKS));

        assertThat(walk.parts().get(0).from()).isEqualTo(Position.STANDING);
        assertThat(walk.segments().get(0).kind()).isEqualTo(Segment.Kind.GET_READY);
    }

    @Test
    void anExerciseBeginsWhereTheOneBeforeEnded() {
        Exercise.Dose dose = ShortRoutine.dose(1, 10, 0, 0, Exercise.Sides.TOGETHER);
        Schedule schedule =
                Schedule.of(ShortRoutine.of(ShortRoutine.step(ShortRoutine.ROLL, dose, 60), ShortRoutine.TILTS));

        assertThat(schedule.parts().get(1).from()).isEqualTo(Position.SITTING);
        assertThat(schedule.segments().get(2).kind()).isEqualTo(Segment.Kind.CHANGE_POSITION);
    }

    @Test
    void whatTakesNoTimeHasNoSegment() {
        Exercise.Dose dose = new Exercise.Dose(
                2,
                Duration.ZERO,
                Duration.ofSeconds(2),
                Duration.ZERO,
                Exercise.Sides.TOGETHER,
                Exercise.ChosenBy.SEED,
                null);

        assertThat(Schedule.of(ShortRoutine.of(ShortRoutine.step(ShortRoutine.TILT, dose, 5)))
                        .segments())
                .extracting(Segment::kind)
                .containsExactly(Segment.Kind.CHANGE_POSITION, Segment.Kind.HOLD, Segment.Kind.HOLD);
    }

    @Test
    void takesAsLongAsItsParts() {
        assertThat(SCHEDULE.parts())
                .extracting(part -> part.length().toSeconds())
                .containsExactly(79L, 50L, 90L);
        assertThat(SCHEDULE.total()).isEqualTo(Duration.ofSeconds(219));
        assertThat(SCHEDULE.segments()).hasSize(12);
        assertThat(SCHEDULE.parts())
                .extracting(Schedule.Part::exercise)
                .containsExactly(ShortRoutine.TILT, ShortRoutine.HUG, ShortRoutine.WALK);
    }

    @ParameterizedTest
    @MethodSource("io.limber.fixture.Fits#all")
    void takesAsLongAsThePrintedRoutineSays(FittedRoutine fitted) {
        assertThat(Schedule.of(fitted).total()).isEqualTo(fitted.length());
    }

    @ParameterizedTest
    @MethodSource("io.limber.fixture.Fits#all")
    void hasNoGaps(FittedRoutine fitted) {
        Schedule schedule = Schedule.of(fitted);
        Duration end = Duration.ZERO;
        for (Segment segment : schedule.segments()) {
            assertThat(segment.start()).isEqualTo(end);
            end = segment.end();
        }
        assertThat(end).isEqualTo(schedule.total());
    }

    @ParameterizedTest
    @MethodSource("io.limber.fixture.Fits#all")
    void everyExerciseEndsOnce(FittedRoutine fitted) {
        assertThat(Schedule.of(fitted).parts())
                .hasSameSizeAs(fitted.steps())
                .allSatisfy(part ->
                        assertThat(part.segments()).filteredOn(Segment::last).hasSize(1))
                .allSatisfy(part -> assertThat(part.segments().get(0).kind().isGettingReady())
                        .isTrue());
    }

    @Test
    void thereMustBeSomethingToPlay() {
        FittedRoutine nothing = new FittedRoutine(Moves.routine("tilt"), List.of(), List.of());

        assertThatThrownBy(() -> Schedule.of(nothing)).hasMessage("nothing is left of `first-moves` to play");
    }

    @Test
    void aSegmentTakesTimeAndStartsWithinTheSchedule() {
        Segment.Round once = new Segment.Round(Segment.Side.NONE, 1, 1);

        assertThatThrownBy(() -> segment(once, 0, 0)).hasMessage("a segment takes time, not PT0S");
        assertThatThrownBy(() -> segment(once, 0, -1)).hasMessage("a segment takes time, not PT-1S");
        assertThatThrownBy(() -> segment(once, -1, 1)).hasMessage("a segment does not start at PT-1S");
    }

    @Test
    void aRoundHasOneOfItsRepetitions() {
        assertThatThrownBy(() -> new Segment.Round(Segment.Side.NONE, 0, 2))
                .hasMessage("there is no repetition 0 of 2");
        assertThatThrownBy(() -> new Segment.Round(Segment.Side.NONE, 3, 2))
                .hasMessage("there is no repetition 3 of 2");
    }

    private static Segment segment(Segment.Round round, int start, int length) {
        return new Segment(
                Segment.Kind.MOVE,
                ShortRoutine.TILTS,
                0,
                round,
                Duration.ofSeconds(start),
                Duration.ofSeconds(length),
                false);
    }

    private static List<String> lines(Schedule.Part part) {
        return part.segments().stream()
                .map(segment -> segment.kind() + " " + segment.round().side() + " "
                        + segment.round().repetition() + "/" + segment.round().of() + " at "
                        + segment.start().toSeconds() + " s for "
                        + segment.length().toSeconds() + " s"
                        + (segment.last() ? ", the last" : ""))
                .toList();
    }
}
