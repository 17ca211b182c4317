package io.limber.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.Dice;
import io.limber.fixture.Fits;
import io.limber.fixture.Play;
import io.limber.session.Event.Control;
import io.limber.session.Event.Felt;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is pressed, and whenever: a play stays in one piece. */
class HostilePlayTest {

    private static final int EVENTS = 10_000;
    private static final List<Schedule> SCHEDULES = Fits.all().map(Schedule::of).toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noEventsBreakIt(int seed) {
        Dice dice = new Dice(seed);
        Play play = anew(dice);
        int plays = 1;
        for (int i = 0; i < EVENTS; i++) {
            State before = play.state();
            play.on(event(dice));
            isInOnePiece(play.state());
            assertThat(play.state().played()).isGreaterThanOrEqualTo(before.played());
            if (before.stage().isOver()) {
                assertThat(play.state()).isEqualTo(before);
                if (dice.upTo(20) == 0) {
                    play = anew(dice);
                    plays++;
                }
            }
        }
        assertThat(plays).isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13})
    void fromAnywhereThereIsAWayToTheEnd(int seed) {
        Dice dice = new Dice(seed);
        for (int i = 0; i < 200; i++) {
            Play play = anew(dice);
            for (int events = dice.upTo(200); events > 0; events--) {
                play.on(event(dice));
            }
            int steps = 2 * play.state().schedule().parts().size() + 5;
            for (int step = 0; step < steps; step++) {
                play.press(Control.GO_ON, Control.EASE, Control.SKIP);
            }
            assertThat(play.stage().isOver())
                    .as("from seed %d, play %d", seed, i)
                    .isTrue();
        }
    }

    private static void isInOnePiece(State state) {
        assertThat(state.leftInSegment()).isBetween(Duration.ZERO, state.leftInExercise());
        assertThat(state.leftInExercise()).isLessThanOrEqualTo(state.leftInRoutine());
        assertThat(state.waited().isNegative()).isFalse();
        assertThat(state.waited()).isLessThanOrEqualTo(Player.SOFT_BELL_EVERY);
        assertThat(state.part().exercise()).isEqualTo(state.exercise());
        assertThat(state.stage() == Stage.PLAYING && state.spot().left().isZero())
                .as("standing still at the end of a segment")
                .isFalse();
        state.next()
                .ifPresent(next -> assertThat(next.part())
                        .isBetween(state.segment().part(), state.segment().part() + 1));
    }

    private static Play anew(Dice dice) {
        return Play.begin(dice.pick(SCHEDULES), dice.pick(List.of(Waiting.values())));
    }

    /** Half of all is time; seldom something that ends the play. */
    private static Event event(Dice dice) {
        return switch (dice.upTo(200)) {
            case 0 -> new Event.Press(Control.STOP);
            case 1 -> Felt.DOWN_THE_LEG;
            case 2 -> new Event.Tick(Duration.ofDays(dice.upTo(365)));
            default ->
                dice.upTo(1) == 0
                        ? new Event.Tick(Duration.ofNanos(dice.upTo(2_000_000_000) * 3L))
                        : dice.pick(Plays.KEYS);
        };
    }
}
