package io.limber.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Days are called what English calls them. */
class DaysTest {

    static Stream<LocalDate> aWholeYear() {
        return IntStream.range(0, 366).mapToObj(LocalDate.of(2027, 12, 31)::minusDays);
    }

    @ParameterizedTest
    @MethodSource("aWholeYear")
    void daysAreCalledAsInTheTablesOfTheJdk(LocalDate day) {
        assertThat(Days.of(day)).isEqualTo(written(day, "EEEE d MMMM"));
        assertThat(Days.withYear(day)).isEqualTo(written(day, "EEEE d MMMM uuuu"));
        assertThat(Days.inShort(day)).isEqualTo(written(day, "EEE d MMM"));
    }

    private static String written(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    }
}
