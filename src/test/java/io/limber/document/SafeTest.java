package io.limber.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTest {

    @ParameterizedTest
    @CsvSource({
        "a\u001b[2J, a\\u{1b}[2J",
        "a\u0007b, a\\u{7}b",
        "a\u0000b, a\\u{0}b",
        "a\u007fb, a\\u{7f}b",
        "a\u009bb, a\\u{9b}b",
        "a\u202eb, a\\u{202e}b",
        "a\u2066b, a\\u{2066}b",
        "a\u200bb, a\\u{200b}b",
        "a\u200db, a\\u{200d}b",
        "a\ufeffb, a\\u{feff}b",
        "a\u00adb, a\\u{ad}b",
        "a\u3164b, a\\u{3164}b",
        "a\ufe0fb, a\\u{fe0f}b",
        "a\ud83cb, a\\u{d83c}b",
        "a\udb40\udc41b, a\\u{e0041}b",
        "a\udb40\udd00b, a\\u{e0100}b",
    })
    void whatCannotBeSeenIsWrittenOut(String text, String line) {
        assertThat(Safe.line(text)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"\"a\nb\",a b", "\"a\r\nb\",a b", "\"a\tb\",a b", "a\u2028b,a b", "a\u0085b,a b"})
    void lineBreaksAndTabsAreSpaces(String text, String line) {
        assertThat(Safe.line(text)).isEqualTo(line);
    }

    @Test
    void whatCanBeSeenStays() {
        String text = "Größe 38 °C – “cafe\u0301” 腰痛 \ud83d\ude42 \u2840 \\u{1b}";
        assertThat(Safe.line(text)).isSameAs(text);
    }
}
