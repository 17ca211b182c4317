package io.limber.session;

import static io.limber.fixture.ShortRoutine.SCHEDULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.limber.fixture.Play;
import io.limber.model.Position;
import io.limber.session.Event.Control;
import io.limber.session.Event.Felt;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateTest {

    @ParameterizedTest
    @CsvSource({"0, 60, 79, 219", "10, 50, 69, 209", "61, 3, 18, 158", "78, 1, 1, 141", "79, 0, 0, 140"})
    void tellsWhatIsLeft(int seconds, int ofSegment, int ofExercise, int ofRoutine) {
        State state = at(seconds).state();

        assertThat(state.leftInSegment()).isEqualTo(Duration.ofSeconds(ofSegment));
        assertThat(state.leftInExercise()).isEqualTo(Duration.ofSeconds(ofExercise));
        assertThat(state.leftInRoutine()).isEqualTo(Duration.ofSeconds(ofRoutine));
    }

    @Test
    void addedTimeIsLeftToo() {
        assertThat(at(10).press(Control.ADD_TEN, Control.ADD_TEN).state().leftInRoutine())
                .isEqualTo(Duration.ofSeconds(229));
    }

    @Test
    void nothingIsLeftAfterTheExercises() {
        Play play = at(0).press(Control.SKIP, Control.SKIP, Control.SKIP);
        assertThat(play.state().leftInRoutine()).isZero();
        assertThat(play.state().leftInSegment()).isZero();

        assertThat(play.press(Control.SKIP).state().leftInRoutine()).isZero();
    }

    @Test
    void tellsWhatComesNext() {
        assertThat(at(0).state().next()).contains(SCHEDULE.segments().get(1));
        assertThat(at(77).state().next()).contains(SCHEDULE.segments().get(6));
        assertThat(at(79).on(Felt.SAME).state().next())
                .contains(SCHEDULE.segments().get(7));
    }

    @Test
    void nothingComesAfterTheLast() {
        Play play = at(0).press(Control.SKIP, Control.SKIP).seconds(10);

        assertThat(play.state().segment().last()).isTrue();
        assertThat(play.state().next()).isEqualTo(Optional.empty());
    }

    @Test
    void knowsWhereTheBodyIs() {
        assertThat(at(59).state().spot().body()).isEqualTo(Position.STANDING);
        assertThat(at(60).state().spot().body()).isEqualTo(Position.LYING_ON_BACK);
        assertThat(at(79).state().spot().body()).isEqualTo(Position.LYING_ON_BACK);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 61})
    void aSpotLiesWithinItsSegment(int seconds) {
        State.Spot spot = at(0).state().spot();

        assertThatThrownBy(() -> spot.at(Duration.ofSeconds(seconds))).hasMessageContaining("is not within a segment");
        assertThat(spot.at(Duration.ofSeconds(60)).left()).isZero();
    }

    private static Play at(int seconds) {
        return Play.started(SCHEDULE, Waiting.BY_CLOCK).seconds(seconds);
    }
}
