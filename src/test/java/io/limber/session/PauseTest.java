package io.limber.session;

import static io.limber.fixture.ShortRoutine.SCHEDULE;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.Play;
import io.limber.session.Event.Control;
import io.limber.session.Event.Felt;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What lies over a play: a pause, or the list of reasons to stop. */
class PauseTest {

    @Test
    void pausingStopsTime() {
        Play play = at(62).press(Control.PAUSE);
        assertThat(play.stage()).isEqualTo(Stage.PAUSED);
        assertThat(play.effects()).containsExactly(new Effect.Say("Paused."));

        play.quiet().seconds(3_600);
        assertThat(play.effects()).isEmpty();
        assertThat(play.state().played()).isEqualTo(Duration.ofSeconds(62));
        assertThat(play.state().leftInSegment()).isEqualTo(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @EnumSource(names = {"PAUSE", "GO_ON"})
    void goesOnAfterAPauseWhereItWas(Control control) {
        Play play = at(62).press(Control.PAUSE).seconds(100).quiet().press(control);

        assertThat(play.stage()).isEqualTo(Stage.PLAYING);
        assertThat(play.effects()).containsExactly(new Effect.Say("Going on."));
        assertThat(play.seconds(2).state().segment().kind()).isEqualTo(Segment.Kind.HOLD);
    }

    @Test
    void aQuestionThatRunsOutMayBePaused() {
        Play play = Play.begin(SCHEDULE, Waiting.NEVER).until(Stage.ASKING).press(Control.PAUSE);

        assertThat(play.seconds(60).stage()).isEqualTo(Stage.PAUSED);
        assertThat(play.on(Felt.BETTER).stage()).isEqualTo(Stage.PAUSED);
        assertThat(play.press(Control.PAUSE).stage()).isEqualTo(Stage.ASKING);
        assertThat(play.on(Felt.BETTER).stage()).isEqualTo(Stage.PLAYING);
    }

    @Test
    void sleepingPausesAndNeverGoesOn() {
        Play play = at(62).press(Control.SUSPEND);
        assertThat(play.effects()).containsExactly(new Effect.Hush());

        assertThat(play.press(Control.SUSPEND).stage()).isEqualTo(Stage.PAUSED);
        assertThat(play.press(Control.PAUSE).stage()).isEqualTo(Stage.PLAYING);
    }

    @Test
    void aListThatIsOpenSleepsToo() {
        Play play = at(62).press(Control.STOP_IF, Control.SUSPEND);

        assertThat(play.stage()).isEqualTo(Stage.STOP_LIST);
        assertThat(play.press(Control.STOP_IF).stage()).isEqualTo(Stage.PAUSED);
    }

    @Test
    void whereNoTimeRunsNothingIsPaused() {
        Play play = Play.begin(SCHEDULE, Waiting.BY_CLOCK).press(Control.PAUSE, Control.SUSPEND);

        assertThat(play.stage()).isEqualTo(Stage.PAIN_BEFORE);
        assertThat(play.effects()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STOP_IF", "GO_ON"})
    void theReasonsToStopLieOverEverything(Control closing) {
        Play play = at(62).press(Control.STOP_IF);
        assertThat(play.stage()).isEqualTo(Stage.STOP_LIST);
        assertThat(play.effects()).containsExactly(new Effect.Hush());

        assertThat(play.seconds(600).state().played()).isEqualTo(Duration.ofSeconds(62));
        assertThat(play.press(closing).stage()).isEqualTo(Stage.PLAYING);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STOP_IF", "GO_ON", "STOP", "SUSPEND"})
    void underTheListKeysMeanNothing(Control control) {
        Play play = at(62).press(Control.STOP_IF);
        State listed = play.state();

        assertThat(play.quiet().press(control).on(Felt.WORSE).on(Felt.SAME).state())
                .isEqualTo(listed);
        assertThat(play.effects()).isEmpty();
    }

    @Test
    void theListMayLieOverAPause() {
        Play play = at(62).press(Control.PAUSE, Control.STOP_IF);

        assertThat(play.stage()).isEqualTo(Stage.STOP_LIST);
        assertThat(play.press(Control.STOP_IF).stage()).isEqualTo(Stage.PAUSED);
        assertThat(play.press(Control.STOP_IF, Control.GO_ON).stage()).isEqualTo(Stage.PAUSED);
    }

    /** Some seconds into the play, with what was heard forgotten. */
    private static Play at(int seconds) {
        return Play.started(SCHEDULE, Waiting.BY_CLOCK).seconds(seconds).quiet();
    }
}
