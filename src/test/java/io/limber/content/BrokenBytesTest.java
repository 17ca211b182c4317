package io.limber.content;

import static io.limber.fixture.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.SmallPack;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a text file of mistakes cannot hold: characters as they are, and bytes that are no text. */
class BrokenBytesTest {

    private static final String TOPIC = "topics/spasm.yaml";

    @TempDir
    Path directory;

    @Test
    void aControlCharacterIsToldWhereItStands() {
        isTold("raw-control", "a spasm is", "a sp\u0007asm is");
    }

    @Test
    void anEscapeSequenceIsToldWhereItStands() {
        isTold("raw-escape", "Move a little", "\u001b[2JMove a little");
    }

    @Test
    void aNulIsToldWhereItStands() {
        isTold("raw-nul", "a spasm is", "a spasm\0 is");
    }

    @Test
    void aChangeOfDirectionIsToldWhereItStands() {
        isTold("raw-bidi", "guards a sore", "guards a \u202esore");
    }

    @Test
    void anIsolateIsToldWhereItStands() {
        isTold("raw-isolate", "a spasm is", "a \u2067spasm\u2069 is");
    }

    @Test
    void aZeroWidthSpaceIsToldWhereItStands() {
        isTold("raw-zero-width", "a spasm is", "a spa\u200bsm is");
    }

    @Test
    void aHiddenCharacterInARemarkIsToldToo() {
        isTold("raw-remark", "id: spasm", "id: spasm # \u202e");
    }

    @Test
    void aSoftHyphenAfterAnEmojiIsToldInTheColumnAnEditorShows() {
        isTold("raw-after-emoji", "a spasm is", "\uD83D\uDE42 a sp\u00adasm is");
    }

    @Test
    void twoHiddenCharactersInTwoLinesAreTwoProblems() {
        SmallPack pack = topic("a spasm is", "a sp\u200basm is").replace(TOPIC, "Move a little", "Move\u200b a little");
        assertGolden("problems/raw-two-lines.txt", pack.problems());
    }

    @Test
    void latin1IsNotUtf8() {
        assertGolden(
                "problems/raw-latin-1.txt", encoded(StandardCharsets.ISO_8859_1).problems());
    }

    @Test
    void utf16IsNotUtf8() {
        assertGolden("problems/raw-utf-16.txt", encoded(StandardCharsets.UTF_16).problems());
    }

    @Test
    void aPackWithoutItsTitlePageIsToldSo() {
        assertGolden(
                "problems/raw-no-pack.txt",
                SmallPack.in(directory).without("pack.yaml").problems());
    }

    @Test
    void aHiddenCharacterInAMessageIsWrittenOut() {
        Problem problem = new Problem(Place.top("x.yaml"), "unknown id `a\u202eb\nc`", "take \u001b out");
        assertThat(problem).hasToString("x.yaml:1:1: unknown id `a\\u{202e}b c`\n  hint: take \\u{1b} out");
    }

    @Test
    void aMessageIsCutBeforeItFillsTheScreen() {
        Problem problem = new Problem(Place.top("x.yaml"), "m".repeat(20_000), "h".repeat(20_000));
        assertThat(problem.message()).hasSize(303).endsWith("m...");
        assertThat(problem.hint()).hasSize(1_003).endsWith("h...");
    }

    private void isTold(String golden, String old, String now) {
        assertGolden("problems/" + golden + ".txt", topic(old, now).problems());
    }

    private SmallPack topic(String old, String now) {
        return SmallPack.in(directory).replace(TOPIC, old, now);
    }

    private SmallPack encoded(Charset charset) {
        SmallPack pack = SmallPack.in(directory).replace(TOPIC, "a spasm is", "ein Sp\u00e4smchen ist");
        return pack.with(TOPIC, pack.text(TOPIC).getBytes(charset));
    }
}
