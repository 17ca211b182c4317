package io.limber.session;

import static io.limber.fixture.ShortRoutine.HUG;
import static io.limber.fixture.ShortRoutine.SCHEDULE;
import static io.limber.fixture.ShortRoutine.TILT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.limber.fixture.Play;
import io.limber.session.Event.Control;
import io.limber.session.Event.Felt;
import io.limber.session.Event.Pain;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayerTest {

    @ParameterizedTest
    @EnumSource(Waiting.class)
    void asksAboutThePainBeforeAnythingElse(Waiting waiting) {
        Turn first = Player.of(SCHEDULE, waiting).begin();

        assertThat(first.state().stage()).isEqualTo(Stage.PAIN_BEFORE);
        assertThat(first.effects()).isEmpty();
    }

    @Test
    void thePainBeforeIsKept() {
        Play play = Play.begin(SCHEDULE, Waiting.BY_CLOCK).on(new Pain(6));

        assertThat(play.stage()).isEqualTo(Stage.PLAYING);
        assertThat(play.state().report().before()).isEqualTo(new Pain(6));
        assertThat(play.effects()).containsExactly(new Effect.Say("The tilt. Lie on your back."));
    }

    @ParameterizedTest
    @EnumSource(names = {"GO_ON", "SKIP"})
    void thePainMayBeLeftOut(Control control) {
        Play before = Play.begin(SCHEDULE, Waiting.BY_CLOCK).press(control);
        Play after = afterAll(Waiting.BY_CLOCK).press(control);

        assertThat(before.stage()).isEqualTo(Stage.PLAYING);
        assertThat(before.state().report()).isEqualTo(Report.EMPTY);
        assertThat(after.stage()).isEqualTo(Stage.FINISHED);
        assertThat(after.state().report().after()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void painIsZeroToTen(int points) {
        assertThatThrownBy(() -> new Pain(points)).hasMessage("pain is 0 to 10, but is " + points);
        assertThat(new Pain(0).points()).isZero();
        assertThat(new Pain(10).points()).isEqualTo(10);
    }

    @Test
    void withTheEyesShutTheSoundIsTriedFirst() {
        Play play = Play.begin(SCHEDULE, Waiting.FOR_KEY).on(new Pain(3));

        assertThat(play.stage()).isEqualTo(Stage.SOUND_CHECK);
        assertThat(play.effects())
                .containsExactly(Effect.Bell.START, new Effect.Say("If you can hear this, press a key."));
        assertThat(play.press(Control.GO_ON).stage()).isEqualTo(Stage.WAITING_POSITION);
    }

    @Test
    void theSoundCheckMayBeSkipped() {
        Play play = Play.begin(SCHEDULE, Waiting.FOR_KEY).press(Control.SKIP, Control.SKIP);

        assertThat(play.stage()).isEqualTo(Stage.WAITING_POSITION);
    }

    @Test
    void withTheEyesShutAKeySaysThatSomebodyIsInPosition() {
        Play play = Play.started(SCHEDULE, Waiting.FOR_KEY).seconds(50).quiet().press(Control.GO_ON);

        assertThat(play.stage()).isEqualTo(Stage.PLAYING);
        assertThat(play.state().leftInSegment()).isEqualTo(Duration.ofSeconds(5));
        assertThat(play.seconds(5).effects())
                .containsExactly(Effect.Bell.TICK, Effect.Bell.TICK, Effect.Bell.TICK, Effect.Bell.START);
        assertThat(play.state().segment().kind()).isEqualTo(Segment.Kind.MOVE);
    }

    @Test
    void withTheEyesShutTheSamePositionIsNotWaitedFor() {
        Play play = Play.started(SCHEDULE, Waiting.FOR_KEY)
                .press(Control.GO_ON)
                .until(Stage.ASKING)
                .on(Felt.SAME);

        assertThat(play.stage()).isEqualTo(Stage.PLAYING);
        assertThat(play.state().segment().kind()).isEqualTo(Segment.Kind.GET_READY);
    }

    @Test
    void asksAfterEachExercise() {
        Play play = Play.started(SCHEDULE, Waiting.BY_CLOCK).quiet().seconds(79);

        assertThat(play.stage()).isEqualTo(Stage.ASKING);
        assertThat(play.effects()).endsWith(Effect.Bell.STOP, new Effect.Say("How was that?"));
        assertThat(play.state().exercise()).isEqualTo(TILT);
        assertThat(play.seconds(600).stage()).isEqualTo(Stage.ASKING);
    }

    @Test
    void goesOnToTheNextExercise() {
        Play play = Play.started(SCHEDULE, Waiting.BY_CLOCK)
                .until(Stage.ASKING)
                .quiet()
                .on(Felt.BETTER);

        assertThat(play.stage()).isEqualTo(Stage.PLAYING);
        assertThat(play.state().exercise()).isEqualTo(HUG);
        assertThat(play.effects()).containsExactly(new Effect.Say("Next: The hug. Left side first."));
    }

    @Test
    void asksAboutThePainWhenAllIsDone() {
        Play play = afterAll(Waiting.BY_CLOCK);

        assertThat(play.effects()).endsWith(new Effect.Say("That was all."));
        assertThat(play.on(new Pain(2)).stage()).isEqualTo(Stage.FINISHED);
        assertThat(play.state().report().after()).isEqualTo(new Pain(2));
        assertThat(play.state().report().ease()).isFalse();
    }

    @Test
    void playsAsLongAsTheScheduleSays() {
        assertThat(afterAll(Waiting.BY_CLOCK).state().played()).isEqualTo(SCHEDULE.total());
        assertThat(Play.begin(SCHEDULE, Waiting.NEVER)
                        .until(Stage.FINISHED)
                        .state()
                        .played())
                .isEqualTo(SCHEDULE.total());
    }

    @ParameterizedTest
    @EnumSource(names = {"FINISHED", "STOPPED", "DOWN_THE_LEG"})
    void whatIsOverIsOver(Stage end) {
        Play play = Play.started(SCHEDULE, Waiting.BY_CLOCK);
        State over = play.state().under(end);

        for (Control control : Control.values()) {
            assertThat(Player.of(SCHEDULE, Waiting.BY_CLOCK).on(over, new Event.Press(control)))
                    .isEqualTo(Turn.of(over));
        }
        for (Felt felt : Felt.values()) {
            assertThat(Player.of(SCHEDULE, Waiting.BY_CLOCK).on(over, felt)).isEqualTo(Turn.of(over));
        }
        assertThat(Player.of(SCHEDULE, Waiting.NEVER).on(over, new Event.Tick(Duration.ofSeconds(5))))
                .isEqualTo(Turn.of(over));
        assertThat(end.isOver()).isTrue();
    }

    @Test
    void effectsReachTheSoundTheyAreFor() {
        StringBuilder heard = new StringBuilder();
        Effect.Sound sound = new Effect.Sound() {
            @Override
            public void ring(Effect.Bell bell) {
                heard.append(bell).append('.');
            }

            @Override
            public void say(String text) {
                heard.append(text);
            }

            @Override
            public void hush() {
                heard.append("Hush.");
            }
        };
        for (Effect effect : new Effect[] {Effect.Bell.SOFT, new Effect.Say("Rest."), new Effect.Hush()}) {
            effect.to(sound);
        }
        assertThat(heard).hasToString("SOFT.Rest.Hush.");
    }

    private static Play afterAll(Waiting waiting) {
        Play play = Play.started(SCHEDULE, waiting);
        for (Schedule.Part part : SCHEDULE.parts()) {
            assertThat(play.until(Stage.ASKING).state().part()).isEqualTo(part);
            play.on(Felt.SAME);
        }
        assertThat(play.stage()).isEqualTo(Stage.PAIN_AFTER);
        return play;
    }
}
