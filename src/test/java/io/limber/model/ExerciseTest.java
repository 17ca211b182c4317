package io.limber.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, 0, TOGETHER, 5",
        "5, 2, 3, 0, TOGETHER, 25",
        "5, 2, 3, 10, TOGETHER, 65",
        "5, 2, 3, 10, EACH, 135",
        "1, 0, 30, 10, EACH, 65",
        "50, 1, 0, 0, TOGETHER, 50",
    })
    void aDoseLastsAllRepetitionsRestsAndSides(
            int times, int move, int hold, int rest, Exercise.Sides sides, int seconds) {
        Exercise.Dose dose = dose(times, seconds(move), seconds(hold), seconds(rest), sides);

        assertThat(dose.length()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 51})
    void aDoseHasOneToFiftyRepetitions(int times) {
        assertThatThrownBy(() -> dose(times, seconds(1), null, null, Exercise.Sides.TOGETHER))
                .hasMessage("`repetitions` must be 1 to 50, but is " + times);
    }

    @Test
    void aDoseTakesSomeTimeButNotAllDay() {
        assertThatThrownBy(() -> dose(5, null, null, seconds(10), Exercise.Sides.TOGETHER))
                .hasMessageContaining("takes no time at all");
        assertThatThrownBy(() -> dose(1, null, Duration.ofMinutes(23), null, Exercise.Sides.EACH))
                .hasMessage("a dose must not take longer than 45 min, but takes 46 min");
        assertThat(dose(1, null, Duration.ofMinutes(45), null, Exercise.Sides.TOGETHER)
                        .length())
                .isEqualTo(Duration.ofMinutes(45));
    }

    @ParameterizedTest
    @CsvSource({
        "PRONE, PRONE, 0",
        "LYING_ON_BACK, LYING_ON_SIDE, 15",
        "LYING_ON_BACK, ALL_FOURS, 20",
        "SITTING, LYING_ON_SIDE, 40",
        "STANDING, LYING_ON_BACK, 60",
        "SITTING, STANDING, 20",
    })
    void aChangeOfPositionTakesTime(Position from, Position to, int seconds) {
        assertThat(from.timeTo(to)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(to.timeTo(from)).isEqualTo(Duration.ofSeconds(seconds));
    }

    private static @Nullable Duration seconds(int seconds) {
        return seconds == 0 ? null : Duration.ofSeconds(seconds);
    }

    private static Exercise.Dose dose(
            int times,
            @Nullable Duration move,
            @Nullable Duration hold,
            @Nullable Duration rest,
            Exercise.Sides sides) {
        return new Exercise.Dose(times, move, hold, rest, sides, Exercise.ChosenBy.SEED, null);
    }
}
