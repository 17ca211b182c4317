package io.limber.cli;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.document.Columns;
import io.limber.fixture.FakeDoor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    private static final String DOTS = "(?s).*[\u2801-\u28ff]{4}.*";
    private static final String LETTERS = "(?s).*#{4}.*";

    @TempDir
    private Path folder;

    @Test
    void areDrawnWithDotsOnATerminalAndInAPipe() {
        assertThat(tilt(new FakeDoor())).matches(DOTS).isEqualTo(tilt(new FakeDoor(), "--pictures", "braille"));
        assertThat(tilt(new FakeDoor().onTerminal(80, 500))).matches(DOTS);
    }

    @Test
    void areDrawnWithLettersWhereThereAreNoDots() {
        for (String[] asked : List.of(new String[] {}, new String[] {"--pictures", "braille"})) {
            assertThat(tilt(new FakeDoor(StandardCharsets.US_ASCII), asked)).matches(LETTERS);
        }
        assertThat(tilt(new FakeDoor(), "--pictures", "ascii")).matches(LETTERS).doesNotMatch(DOTS);
    }

    @Test
    void areDrawnWithLettersOnTheConsoleOfLinux() {
        assertThat(tilt(new FakeDoor().onTerminal(80, 500).with("TERM", "linux")))
                .matches(LETTERS)
                .doesNotMatch(DOTS);
        assertThat(tilt(new FakeDoor().onTerminal(80, 500).with("TERM", "linux"), "--pictures", "braille"))
                .matches(DOTS);
    }

    @Test
    void areOnlySaidToThoseWhoListen() {
        for (String printed : List.of(
                tilt(new FakeDoor(), "--plain"),
                tilt(new FakeDoor(), "--plain", "--pictures", "braille"),
                tilt(new FakeDoor().with("ACCESSIBLE", "1")),
                tilt(new FakeDoor(), "--pictures", "none"),
                tilt(new FakeDoor(), "--format", "markdown"))) {
            assertThat(printed)
                    .contains("Picture: Lying on the back with knees bent")
                    .doesNotMatch(DOTS)
                    .doesNotMatch(LETTERS);
        }
    }

    @Test
    void keepTheirWordsWhenTheyAreDrawn() {
        assertThat(tilt(new FakeDoor())).containsOnlyOnce("Picture: ");
    }

    @Test
    void areTheSameWithoutColour() {
        String inked = tilt(new FakeDoor(), "--color", "always");

        assertThat(inked).contains("\033[33m", "\033[2m");
        assertThat(inked.replaceAll("\033\\[[0-9;]*m", "")).isEqualTo(tilt(new FakeDoor()));
    }

    @Test
    void goToATextFileInDots() {
        Path file = folder.resolve("tilt.txt");
        tilt(new FakeDoor(StandardCharsets.US_ASCII), "-o", file.toString());

        assertThat(file).content(StandardCharsets.UTF_8).matches(DOTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 23, 24, 31, 40, 57, 80, 100, 133, 200})
    void areNeverWiderThanTheLine(int width) {
        for (String exercise : List.of("pelvic-tilt", "seated-twist", "floor-get-up", "standing-back-bend")) {
            assertThat(limber("explain", exercise, "--width", "" + width).out().lines())
                    .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void standSideBySideWhereThereIsRoom() {
        assertThat(rows("standing-back-bend", 80)).isLessThan(25);
        assertThat(rows("standing-back-bend", 30)).isGreaterThan(25);
    }

    @Test
    void areLeftOutWhereNothingCouldBeMadeOut() {
        assertThat(rows("pelvic-tilt", 23)).isZero();
        assertThat(rows("pelvic-tilt", 24)).isPositive();
    }

    private static long rows(String exercise, int width) {
        return limber("explain", exercise, "--width", "" + width)
                .out()
                .lines()
                .filter(line -> line.matches(".*[\u2800-\u28ff].*"))
                .count();
    }

    private static String tilt(FakeDoor door, String... more) {
        return limber(
                        door,
                        Stream.concat(Stream.of("explain", "pelvic-tilt"), Stream.of(more))
                                .toArray(String[]::new))
                .out();
    }
}
