package io.limber.session;

import static io.limber.fixture.ShortRoutine.HUG;
import static io.limber.fixture.ShortRoutine.SCHEDULE;
import static io.limber.fixture.ShortRoutine.TILT;
import static io.limber.fixture.ShortRoutine.WALK;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.Play;
import io.limber.fixture.ShortRoutine;
import io.limber.model.Exercise;
import io.limber.session.Event.Control;
import io.limber.session.Event.Felt;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    @Test
    void stoppingIsForGood() {
        assertThat(at(62).press(Control.STOP).effects()).containsExactly(new Effect.Hush());
        assertThat(at(62).press(Control.STOP).stage()).isEqualTo(Stage.STOPPED);
        assertThat(at(62).press(Control.STOP_IF, Control.STOP).stage()).isEqualTo(Stage.STOPPED);
        assertThat(at(62).press(Control.PAUSE, Control.STOP).stage()).isEqualTo(Stage.STOPPED);
        assertThat(Play.begin(SCHEDULE, Waiting.FOR_KEY).press(Control.STOP).stage())
                .isEqualTo(Stage.STOPPED);
    }

    @Test
    void skippingLeavesTheExerciseOutAndAsksNothing() {
        Play play = at(62).press(Control.SKIP);

        assertThat(play.stage()).isEqualTo(Stage.PLAYING);
        assertThat(play.state().exercise()).isEqualTo(HUG);
        assertThat(play.state().report().answers()).isEmpty();
    }

    @Test
    void skippingTheLastExerciseEndsTheRoutine() {
        Play play = at(0).press(Control.SKIP, Control.SKIP, Control.SKIP);

        assertThat(play.stage()).isEqualTo(Stage.PAIN_AFTER);
        assertThat(play.state().leftInRoutine()).isZero();
    }

    @Test
    void skippingTheQuestionGoesOn() {
        Play play = asked().press(Control.SKIP);

        assertThat(play.state().exercise()).isEqualTo(HUG);
        assertThat(play.state().report().answers()).isEmpty();
    }

    @Test
    void whoSkipsBeforeLyingDownHasToLieDownStill() {
        Play play = at(10).press(Control.SKIP);

        assertThat(play.state().segment().kind()).isEqualTo(Segment.Kind.CHANGE_POSITION);
        assertThat(play.state().leftInSegment()).isEqualTo(Duration.ofSeconds(60));
        assertThat(play.effects()).containsExactly(new Effect.Say("The hug. Lie on your back. Left side first."));
    }

    @Test
    void whoSkipsToWhereTheyStandOnlyGetsReady() {
        Play play = at(10).press(Control.SKIP, Control.SKIP);

        assertThat(play.state().exercise()).isEqualTo(WALK);
        assertThat(play.state().segment().kind()).isEqualTo(Segment.Kind.GET_READY);
        assertThat(play.state().leftInSegment()).isEqualTo(Duration.ofSeconds(5));
        assertThat(play.seconds(5).state().segment().kind()).isEqualTo(Segment.Kind.MOVE);
    }

    @ParameterizedTest
    @CsvSource({"3, hug", "2, tilt", "0, tilt", "20, hug"})
    void backIsTheStartOrSoonAfterItTheExerciseBefore(int seconds, String exercise) {
        Play play = asked().on(Felt.SAME).seconds(seconds).press(Control.BACK);

        assertThat(play.state().exercise().id()).isEqualTo(exercise);
        assertThat(play.state().spot().place()).isZero();
        assertThat(play.state().spot().elapsed()).isZero();
    }

    @Test
    void theFirstExerciseHasNoneBefore() {
        Play play = at(1).press(Control.BACK);

        assertThat(play.state().exercise()).isEqualTo(TILT);
        assertThat(play.state().leftInSegment()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void whoGoesBackLyingDownLiesThereAlready() {
        Play play = at(62).press(Control.BACK);

        assertThat(play.state().segment().kind()).isEqualTo(Segment.Kind.GET_READY);
        assertThat(play.state().leftInSegment()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void whoGoesBackFromTheQuestionDoesItOnceMore() {
        assertThat(asked().press(Control.BACK).state())
                .isEqualTo(asked().press(Control.REPEAT).state());
    }

    @Test
    void backFromAQuestionAboutPainMeansNothing() {
        Play play = at(0).press(Control.SKIP, Control.SKIP, Control.SKIP);

        assertThat(play.press(Control.BACK, Control.REPEAT).stage()).isEqualTo(Stage.PAIN_AFTER);
    }

    @Test
    void repeatingPlaysTheExerciseAgain() {
        Play play = at(77).press(Control.REPEAT).until(Stage.ASKING);

        assertThat(play.state().exercise()).isEqualTo(TILT);
        assertThat(play.state().played()).isEqualTo(Duration.ofSeconds(77 + 5 + 19));
        assertThat(asked().press(Control.REPEAT).stage()).isEqualTo(Stage.PLAYING);
    }

    @Test
    void whoEndedSittingHasToLieDownToRepeat() {
        Exercise.Dose dose = ShortRoutine.dose(1, 10, 0, 0, Exercise.Sides.TOGETHER);
        Schedule roll = Schedule.of(ShortRoutine.of(ShortRoutine.step(ShortRoutine.ROLL, dose, 60)));
        Play play = Play.started(roll, Waiting.FOR_KEY)
                .press(Control.GO_ON)
                .until(Stage.ASKING)
                .press(Control.REPEAT);

        assertThat(play.stage()).isEqualTo(Stage.WAITING_POSITION);
        assertThat(play.state().leftInSegment()).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void aMinuteIsTheMostThatCanBeAdded() {
        Play play = asked().on(Felt.SAME).seconds(5);
        Duration planned = play.state().segment().length();
        for (int press = 0; press < 30; press++) {
            play = play.press(Control.ADD_TEN);
        }

        assertThat(play.state().segment().length()).isEqualTo(planned.plusMinutes(1));
    }

    @Test
    void tenSecondsMoreCountDownAnew() {
        Play play = asked().on(Felt.SAME).seconds(24).quiet().press(Control.ADD_TEN);
        assertThat(play.effects()).containsExactly(new Effect.Say("Ten seconds more."));
        assertThat(play.state().leftInSegment()).isEqualTo(Duration.ofSeconds(11));

        assertThat(play.quiet().seconds(11).effects())
                .containsExactly(
                        new Effect.Say("Three, two, one."),
                        Effect.Bell.TICK,
                        Effect.Bell.TICK,
                        Effect.Bell.TICK,
                        Effect.Bell.SWITCH,
                        new Effect.Say("Switch sides. Right side."));
        assertThat(play.until(Stage.ASKING).state().played()).isEqualTo(Duration.ofSeconds(129 + 10));
    }

    @Test
    void tenSecondsMayBeAddedInAPause() {
        Play play = at(62).press(Control.PAUSE, Control.ADD_TEN);

        assertThat(play.stage()).isEqualTo(Stage.PAUSED);
        assertThat(play.state().leftInSegment()).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void nothingIsAddedToWaiting() {
        Play waiting = Play.started(SCHEDULE, Waiting.FOR_KEY);
        State before = waiting.state();

        assertThat(waiting.press(Control.ADD_TEN).state()).isEqualTo(before);
        assertThat(asked().press(Control.ADD_TEN).state()).isEqualTo(asked().state());
    }

    @Test
    void theEasierFormIsToldAndTimeGoesOn() {
        Play play = at(62).press(Control.EASIER);

        assertThat(play.state().spot().easier()).isTrue();
        assertThat(play.state().leftInSegment()).isEqualTo(Duration.ofSeconds(2));
        assertThat(play.effects()).containsExactly(new Effect.Say("Less."));
        assertThat(play.seconds(3).state().spot().easier()).isTrue();
        assertThat(play.until(Stage.ASKING).on(Felt.SAME).state().spot().easier())
                .isFalse();
    }

    @Test
    void theEasierFormStaysWhenTheExerciseIsRepeated() {
        Play play = at(62).press(Control.EASIER).quiet().press(Control.REPEAT);

        assertThat(play.state().spot().easier()).isTrue();
        assertThat(play.effects()).containsExactly(new Effect.Say("Once more, easier. Less."));
        assertThat(asked().press(Control.EASIER).state().spot().easier()).isTrue();
    }

    @Test
    void theEasierFormIsToldOnlyOnce() {
        Play play = asked().press(Control.EASIER).quiet().until(Stage.ASKING);

        assertThat(play.effects())
                .doesNotContain(new Effect.Say("Once more, easier. Less."))
                .contains(new Effect.Say("Stay."), Effect.Bell.START);
        assertThat(play.state().spot().easier()).isTrue();
    }

    @Test
    void whoIsReadySoonerBeginsSooner() {
        Play play = at(10).press(Control.GO_ON);
        assertThat(play.state().leftInSegment()).isEqualTo(Duration.ofSeconds(5));

        State soon = play.seconds(1).state();
        assertThat(play.press(Control.GO_ON).state()).isEqualTo(soon);
    }

    @ParameterizedTest
    @ValueSource(ints = {62, 86})
    void goOnMeansNothingInTheMiddle(int seconds) {
        Play play = seconds > 79 ? asked().on(Felt.SAME).seconds(seconds - 79L) : at(seconds);
        State before = play.state();

        assertThat(play.press(Control.GO_ON, Control.EASE).state()).isEqualTo(before);
    }

    /** Some seconds into the play, with what was heard forgotten. */
    private static Play at(int seconds) {
        return Play.started(SCHEDULE, Waiting.BY_CLOCK).seconds(seconds).quiet();
    }

    private static Play asked() {
        return Play.started(SCHEDULE, Waiting.BY_CLOCK).until(Stage.ASKING);
    }
}
