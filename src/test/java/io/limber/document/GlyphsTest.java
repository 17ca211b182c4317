package io.limber.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GlyphsTest {

    @Test
    void areThoseTheCharsetCanWrite() {
        assertThat(Glyphs.in(StandardCharsets.UTF_8)).isEqualTo(Glyphs.UNICODE);
        assertThat(Glyphs.in(StandardCharsets.US_ASCII)).isEqualTo(Glyphs.ASCII);
        assertThat(Glyphs.in(StandardCharsets.ISO_8859_1)).isEqualTo(Glyphs.ASCII);
    }

    @Test
    void ofTheAsciiSetAreAscii() {
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(Glyphs.ASCII.toString()))
                .isTrue();
    }
}
