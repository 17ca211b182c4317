package io.limber.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'',0",
                "back,4",
                "37 °C,5",
                "caf\u00e9,4",
                "cafe\u0301,4",
                "\u8170\u75db,4",
                "\ud55c\uad6d,4",
                "\u1112\u1161\u11ab,2",
                "\uff41,2",
                "\ud83d\ude42,2",
                "\u2728,2",
                "\u2502\u2550\u2022,3",
                "\u2840\u28ff,2",
                "\ud842\udfb7,2",
                "\u2588\u2500,2"
            })
    void countWhatATerminalShows(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }
}
