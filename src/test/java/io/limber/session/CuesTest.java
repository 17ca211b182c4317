package io.limber.session;

import static io.limber.fixture.ShortRoutine.SCHEDULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.limber.fixture.Fits;
import io.limber.fixture.Moves;
import io.limber.fixture.ShortRoutine;
import io.limber.model.Exercise;
import io.limber.model.FittedRoutine;
import io.limber.model.Position;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CuesTest {

    private static final Pattern HEALTH = Pattern.compile(
            "\\bpain|hurt|worse|numb|pregnan|surgery|operation|bone|\\bback locked|weak|leg\\b|doctor|danger",
            Pattern.CASE_INSENSITIVE);

    @Test
    void aChangeOfPositionSaysWhereToGo() {
        assertThat(lines(SCHEDULE.parts().get(0).segments().get(0)))
                .containsExactly("0 The tilt. Lie on your back.", "57 TICK", "58 TICK", "59 TICK");
        assertThat(lines(SCHEDULE.parts().get(2).segments().get(0))).first().isEqualTo("0 The walk. Stand.");
    }

    @Test
    void gettingReadySaysWhatIsNextAndWhichSide() {
        assertThat(lines(SCHEDULE.parts().get(1).segments().get(0)))
                .containsExactly("0 Next: The hug. Left side first.", "2 TICK", "3 TICK", "4 TICK");
    }

    @Test
    void aMoveBeginsWithOneBellAndEndsWithThree() {
        assertThat(lines(SCHEDULE.parts().get(0).segments().get(1))).containsExactly("0 START");
        assertThat(lines(SCHEDULE.parts().get(2).segments().get(1))).containsExactly("0 START", "30 STOP");
    }

    @Test
    void aShortHoldAfterAMoveOnlySaysStay() {
        assertThat(lines(SCHEDULE.parts().get(0).segments().get(2))).containsExactly("0 Stay.");
        assertThat(lines(SCHEDULE.parts().get(0).segments().get(5))).containsExactly("0 Stay.", "3 STOP");
        assertThat(lines(hold(2))).containsExactly("0 START");
        assertThat(lines(hold(3))).containsExactly("0 START", "0 Stay.");
    }

    @Test
    void aLongHoldCountsDown() {
        assertThat(lines(hold(19))).containsExactly("0 START", "0 Stay.", "16 TICK", "17 TICK", "18 TICK");
        assertThat(lines(SCHEDULE.parts().get(1).segments().get(1)))
                .containsExactly(
                        "0 START", "0 Stay.", "10 Half-way.", "17 Three, two, one.", "17 TICK", "18 TICK", "19 TICK");
    }

    @Test
    void aRestAndASwitchHaveTheirOwnBells() {
        assertThat(lines(SCHEDULE.parts().get(0).segments().get(3)))
                .containsExactly("0 STOP", "0 Rest.", "2 TICK", "3 TICK", "4 TICK");
        assertThat(lines(SCHEDULE.parts().get(1).segments().get(2)))
                .containsExactly("0 SWITCH", "0 Switch sides. Right side.", "2 TICK", "3 TICK", "4 TICK");
    }

    @Test
    void whatIsShorterThanFiveSecondsDoesNotTick() {
        FittedRoutine.Step step =
                ShortRoutine.step(ShortRoutine.TILT, ShortRoutine.dose(2, 4, 4, 4, Exercise.Sides.TOGETHER), 4);

        assertThat(Schedule.of(ShortRoutine.of(step)).segments())
                .flatExtracting(Segment::cues)
                .extracting(Cue::effect)
                .doesNotContain(Effect.Bell.TICK);
    }

    @ParameterizedTest
    @CsvSource({
        "LYING_ON_BACK, Lie on your back.",
        "LYING_ON_SIDE, Lie on your side.",
        "PRONE, Lie on your front.",
        "ALL_FOURS, Come onto hands and knees.",
        "SITTING, Sit.",
    })
    void everyPositionHasItsWords(Position position, String words) {
        Exercise exercise = Moves.exercise("thing", position, true, null);

        assertThat(lines(first(exercise))).first().isEqualTo("0 The thing. " + words);
    }

    @Test
    void nobodyIsToldToLieWhereSittingDoesAsWell() {
        assertThat(Fits.whole())
                .extracting(fitted -> fitted.steps().get(0))
                .filteredOn(step -> step.exercise().id().equals("paced-breathing"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(lines(first(step.exercise())))
                        .first()
                        .isEqualTo("0 Slow breathing. Lie or sit, as suits you."));
        assertThat(Fits.whole())
                .flatExtracting(FittedRoutine::steps)
                .extracting(FittedRoutine.Step::exercise)
                .filteredOn(exercise -> exercise.id().equals("sit-to-stand"))
                .isNotEmpty()
                .allSatisfy(exercise ->
                        assertThat(lines(first(exercise))).first().isEqualTo("0 Standing up from a chair. Sit."));
    }

    @ParameterizedTest
    @MethodSource("io.limber.fixture.Fits#all")
    void cuesComeInOrderWithinTheirSegment(FittedRoutine fitted) {
        assertThat(Schedule.of(fitted).segments())
                .allSatisfy(segment -> assertThat(segment.cues())
                        .isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()))
                        .allMatch(cue -> cue.at().compareTo(segment.length()) <= 0));
    }

    @ParameterizedTest
    @MethodSource("io.limber.fixture.Fits#all")
    void twoThingsAreNeverSaidAtOnce(FittedRoutine fitted) {
        List<Duration> said = Schedule.of(fitted).segments().stream()
                .flatMap(segment -> segment.cues().stream()
                        .filter(cue -> cue.effect() instanceof Effect.Say)
                        .map(cue -> segment.start().plus(cue.at())))
                .toList();

        assertThat(said).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("io.limber.fixture.Fits#all")
    void nothingSaidTellsOfAnybodysHealth(FittedRoutine fitted) {
        assertThat(Schedule.of(fitted).segments())
                .flatExtracting(CuesTest::lines)
                .isNotEmpty()
                .noneMatch(line ->
                        HEALTH.matcher(line.replace("Arm and leg reach", "")).find());
    }

    @Test
    void aCueComesAfterItsSegmentBegan() {
        assertThatThrownBy(() -> new Cue(Duration.ofMillis(-1), Effect.Bell.TICK))
                .hasMessage("a cue comes after its segment began, not at PT-0.001S");
    }

    @Test
    void thereIsSomethingToSay() {
        assertThatThrownBy(() -> new Effect.Say(" ")).hasMessage("there must be something to say");
    }

    private static Segment first(Exercise exercise) {
        FittedRoutine.Step step =
                ShortRoutine.step(exercise, ShortRoutine.dose(1, 4, 0, 0, Exercise.Sides.TOGETHER), 60);
        return Schedule.of(ShortRoutine.of(step)).segments().get(0);
    }

    /** A hold that is not the last. */
    private static Segment hold(int seconds) {
        Exercise.Dose dose = ShortRoutine.dose(2, 0, seconds, 0, Exercise.Sides.TOGETHER);
        return Schedule.of(ShortRoutine.of(ShortRoutine.step(ShortRoutine.TILT, dose, 60)))
                .segments()
                .get(1);
    }

    private static List<String> lines(Segment segment) {
        return segment.cues().stream()
                .map(cue -> cue.at().toSeconds() + " "
                        + (cue.effect() instanceof Effect.Say say ? say.text() : cue.effect()))
                .toList();
    }
}
