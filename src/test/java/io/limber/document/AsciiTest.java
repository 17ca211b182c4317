package io.limber.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“Don’t” ‘push’|\"Don't\" 'push'",
                "5–10 s — slowly − 3|5-10 s - slowly - 3",
                "wait…|wait...",
                "38 °C today|38 deg C today",
                "38°C|38 deg C",
                "bend to 90°.|bend to 90 deg.",
                "3 × 10|3 x 10",
                "• one|* one",
                "Größe, café, Ærø, Łódź|Grosse, cafe, AEro, Lodz",
                "cafe\u0301|cafe",
                "2½ h, ½ h|2 1/2 h, 1/2 h",
                "10² m, H₂O|10^2 m, H2O",
                "about\u00a030\u202fs|about 30 s",
                "≤ 3 → 4 ± 1|<= 3 -> 4 +/- 1",
                "ﬁne|fine",
                "腰痛 \ud83d\ude42|?? ?",
            })
    void letterIsWrittenAsOneOfItsKind(String text, String readable) {
        assertThat(Ascii.readable(text, StandardCharsets.US_ASCII.newEncoder())).isEqualTo(readable);
    }

    @Test
    void keepsWhatTheCharsetHas() {
        assertThat(Ascii.readable("Größe 38 °C, 2½ – “so”", StandardCharsets.ISO_8859_1.newEncoder()))
                .isEqualTo("Größe 38 °C, 2½ - \"so\"");
        assertThat(Ascii.readable("Größe – 腰痛", StandardCharsets.UTF_8.newEncoder()))
                .isEqualTo("Größe – 腰痛");
    }

    @Test
    void neverWritesWhatTheCharsetLacks() {
        for (String charset : new String[] {"US-ASCII", "ISO-8859-1", "windows-1252"}) {
            var encoder = Charset.forName(charset).newEncoder();
            for (int letter = ' '; letter < 0x30000; letter++) {
                assertThat(encoder.canEncode(Ascii.readable("a" + Character.toString(letter), encoder)))
                        .as("U+%04X in %s", letter, charset)
                        .isTrue();
            }
        }
    }
}
