package io.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door of a real process. */
class SystemDoorTest {

    private final SystemDoor door = new SystemDoor();

    @ParameterizedTest
    @ValueSource(longs = {-100_000, -400, -3, -2, -1, 0, 1, 2, 3, 400, 100_000})
    void aDayIsOverFromTheDayAfterItOn(long daysFromNow) {
        LocalDate today = door.today();

        assertThat(door.isOver(today.plusDays(daysFromNow))).isEqualTo(daysFromNow < 0);
    }
}
