package io.limber.session;

import static io.limber.fixture.ShortRoutine.HUG;
import static io.limber.fixture.ShortRoutine.SCHEDULE;
import static io.limber.fixture.ShortRoutine.TILT;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.Fits;
import io.limber.fixture.Play;
import io.limber.model.Phase;
import io.limber.session.Event.Control;
import io.limber.session.Event.Felt;
import io.limber.session.Event.Pain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of the answers after an exercise. */
class FeltTest {

    @ParameterizedTest
    @EnumSource(names = {"BETTER", "SAME"})
    void betterAndSameGoOn(Felt felt) {
        Play play = asked(Waiting.BY_CLOCK).on(felt);

        assertThat(play.state().exercise()).isEqualTo(HUG);
        assertThat(play.state().report().answers()).containsExactly(new Report.Answer(0, TILT, false, felt));
    }

    @ParameterizedTest
    @EnumSource(names = {"BETTER", "SAME"})
    void betterAndSameMeanNothingElsewhere(Felt felt) {
        Play play = Play.started(SCHEDULE, Waiting.BY_CLOCK);
        State before = play.state();

        assertThat(play.on(felt).state()).isEqualTo(before);
    }

    @Test
    void aRoutineForLaterDoesNotBeginWithMorePainThanItIsFor() {
        Schedule later = Fits.whole()
                .filter(fitted -> fitted.routine().phase() == Phase.SETTLED)
                .map(Schedule::of)
                .findFirst()
                .orElseThrow();

        assertThat(Play.begin(later, Waiting.BY_CLOCK).on(new Pain(4)).stage()).isEqualTo(Stage.STOPPED);
        assertThat(Play.begin(later, Waiting.BY_CLOCK).on(new Pain(3)).stage()).isEqualTo(Stage.PLAYING);
        assertThat(Play.begin(later, Waiting.BY_CLOCK).press(Control.GO_ON).stage())
                .isEqualTo(Stage.PLAYING);
        assertThat(Play.begin(SCHEDULE, Waiting.BY_CLOCK).on(new Pain(10)).stage())
                .isEqualTo(Stage.PLAYING);
    }

    @Test
    void aBareKeyIsAboutTheSameOnlyWithTheEyesShut() {
        assertThat(asked(Waiting.FOR_KEY).press(Control.GO_ON).state().report().answers())
                .containsExactly(new Report.Answer(0, TILT, false, Felt.SAME));
        assertThat(asked(Waiting.BY_CLOCK).press(Control.GO_ON).state().report().answers())
                .isEmpty();
        assertThat(asked(Waiting.BY_CLOCK).press(Control.GO_ON).state().exercise())
                .isEqualTo(HUG);
    }

    @Test
    void worseOffersAChoice() {
        Play play = asked(Waiting.BY_CLOCK).quiet().on(Felt.WORSE);

        assertThat(play.stage()).isEqualTo(Stage.WORSE_CHOICE);
        assertThat(play.effects()).containsExactly(new Effect.Say("Easier, or rest, or stop?"));
        assertThat(play.state().report().answers()).containsExactly(new Report.Answer(0, TILT, false, Felt.WORSE));
    }

    @ParameterizedTest
    @EnumSource(names = {"GO_ON", "SKIP", "REPEAT", "ADD_TEN", "PAUSE", "SUSPEND"})
    void theChoiceMustBeMade(Control control) {
        Play play = worse();
        State before = play.state();

        assertThat(play.press(control).on(Felt.SAME).on(Felt.WORSE).state()).isEqualTo(before);
    }

    @Test
    void theEasierFormIsTried() {
        Play play = worse().quiet().press(Control.EASIER);

        assertThat(play.stage()).isEqualTo(Stage.PLAYING);
        assertThat(play.state().spot().easier()).isTrue();
        assertThat(play.effects()).containsExactly(new Effect.Say("Once more, easier. Less."));
        assertThat(play.until(Stage.ASKING).on(Felt.BETTER).state().report().answers())
                .containsExactly(
                        new Report.Answer(0, TILT, false, Felt.WORSE), new Report.Answer(0, TILT, true, Felt.BETTER));
    }

    @Test
    void aPositionOfEaseEndsTheRoutineKindly() {
        Play play = worse().quiet().press(Control.EASE);

        assertThat(play.stage()).isEqualTo(Stage.PAIN_AFTER);
        assertThat(play.effects()).containsExactly(new Effect.Say("Rest as it suits you. That was all for now."));
        assertThat(play.on(new Pain(4)).stage()).isEqualTo(Stage.FINISHED);
        assertThat(play.state().report().ease()).isTrue();
        assertThat(play.state().report().after()).isEqualTo(new Pain(4));
    }

    @Test
    void stoppingIsTheThirdChoice() {
        assertThat(worse().press(Control.STOP).stage()).isEqualTo(Stage.STOPPED);
    }

    @Test
    void worseMayBeTakenBack() {
        Play play = worse().quiet().press(Control.BACK);

        assertThat(play.stage()).isEqualTo(Stage.ASKING);
        assertThat(play.effects()).containsExactly(new Effect.Say("How was that?"));
        assertThat(play.state().report().answers()).isEmpty();
    }

    @Test
    void worseMayBeSaidInTheMiddle() {
        Play play = Play.started(SCHEDULE, Waiting.BY_CLOCK).seconds(62);
        assertThat(play.on(Felt.WORSE).stage()).isEqualTo(Stage.WORSE_CHOICE);
        assertThat(play.press(Control.EASIER).state().segment().kind()).isEqualTo(Segment.Kind.GET_READY);

        assertThat(Play.started(SCHEDULE, Waiting.FOR_KEY).on(Felt.WORSE).stage())
                .isEqualTo(Stage.WORSE_CHOICE);
        assertThat(Play.begin(SCHEDULE, Waiting.BY_CLOCK).on(Felt.WORSE).stage())
                .isEqualTo(Stage.PAIN_BEFORE);
    }

    @Test
    void downTheLegEndsThePlayAtOnce() {
        Play play = Play.started(SCHEDULE, Waiting.BY_CLOCK).seconds(62).quiet().on(Felt.DOWN_THE_LEG);

        assertThat(play.stage()).isEqualTo(Stage.DOWN_THE_LEG);
        assertThat(play.effects()).containsExactly(Effect.Bell.STOP, new Effect.Say("Stop there. Look at the screen."));
        assertThat(play.state().report().answers())
                .containsExactly(new Report.Answer(0, TILT, false, Felt.DOWN_THE_LEG));
    }

    @Test
    void downTheLegCountsAtAnyTime() {
        Play listed = Play.started(SCHEDULE, Waiting.BY_CLOCK).press(Control.STOP_IF);
        Play paused = Play.started(SCHEDULE, Waiting.BY_CLOCK).press(Control.PAUSE);
        Play waiting = Play.started(SCHEDULE, Waiting.FOR_KEY);
        for (Play play : new Play[] {listed, paused, waiting, asked(Waiting.NEVER), worse()}) {
            assertThat(play.on(Felt.DOWN_THE_LEG).stage()).isEqualTo(Stage.DOWN_THE_LEG);
            assertThat(play.state().report().answers())
                    .last()
                    .isEqualTo(new Report.Answer(0, TILT, false, Felt.DOWN_THE_LEG));
        }
    }

    @Test
    void beforeAndAfterNoExerciseIsBlamedForTheLeg() {
        Play before = Play.begin(SCHEDULE, Waiting.FOR_KEY);
        Play check = Play.begin(SCHEDULE, Waiting.FOR_KEY).press(Control.GO_ON);
        Play after = Play.started(SCHEDULE, Waiting.BY_CLOCK).press(Control.SKIP, Control.SKIP, Control.SKIP);
        for (Play play : new Play[] {before, check, after}) {
            assertThat(play.on(Felt.DOWN_THE_LEG).stage()).isEqualTo(Stage.DOWN_THE_LEG);
            assertThat(play.state().report().answers()).isEmpty();
        }
    }

    @Test
    void painIsKeptOnlyWhereItIsAsked() {
        Play play = asked(Waiting.BY_CLOCK);
        State before = play.state();

        assertThat(play.on(new Pain(3)).state()).isEqualTo(before);
    }

    private static Play asked(Waiting waiting) {
        Play play = Play.started(SCHEDULE, waiting);
        return (waiting == Waiting.FOR_KEY ? play.press(Control.GO_ON) : play).until(Stage.ASKING);
    }

    private static Play worse() {
        return asked(Waiting.BY_CLOCK).on(Felt.WORSE);
    }
}
