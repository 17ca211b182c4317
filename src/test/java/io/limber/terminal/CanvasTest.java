package io.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CanvasTest {

    private static final Door.Size SIZE = new Door.Size(40, 12);

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final Canvas canvas = new Canvas(new Output(sent, StandardCharsets.UTF_8));

    @BeforeEach
    void shows() {
        canvas.enter();
        canvas.paint(List.of("one", "two", "three"), SIZE);
        sent.reset();
    }

    @Test
    void sendsOnlyTheRowsThatDiffer() {
        canvas.paint(List.of("one", "2", "three"), SIZE);
        assertThat(sent()).contains("2").doesNotContain("one", "three");
    }

    @Test
    void sendsOnlyTheColumnsThatDiffer() {
        canvas.paint(List.of("one", "two", "thr33"), SIZE);
        assertThat(sent()).isEqualTo("\033[3;4H33");
    }

    @Test
    void aColourThatChangesIsAChange() {
        canvas.paint(List.of("one", "t\033[1mw\033[0mo", "three"), SIZE);
        assertThat(sent()).isEqualTo("\033[2;2H\033[0m\033[1mw\033[0m");
    }

    @Test
    void jumpsOverWhatStays() {
        canvas.paint(List.of("a row that is long enough"), SIZE);
        sent.reset();
        canvas.paint(List.of("A row that is long enougH"), SIZE);
        assertThat(sent()).isEqualTo("\033[1;1HA\033[1;25HH");
    }

    @Test
    void wideLettersAndAccentsStayWhole() {
        canvas.paint(List.of("\u6f22\u6f22e\u0301."), SIZE);
        sent.reset();
        canvas.paint(List.of("\u6f22ab.."), SIZE);
        assertThat(sent()).isEqualTo("\033[1;3Hab.");
    }

    @Test
    void theSecondHalfOfAWideLetterIsNotWrittenAlone() {
        canvas.paint(List.of("ab."), SIZE);
        sent.reset();
        canvas.paint(List.of("a\u6f22"), SIZE);
        assertThat(sent()).isEqualTo("\033[1;2H\u6f22");
    }

    @Test
    void onePictureOverAnotherIsAsGoodAsAlone() {
        Random random = new Random(12);
        for (int round = 0; round < 300; round++) {
            List<String> first = anyRows(random);
            List<String> second = anyRows(random);
            assertThat(picture(List.of(first, second)))
                    .as("%s over %s", second, first)
                    .isEqualTo(picture(List.of(second)));
        }
    }

    @Test
    void sendsNothingForTheSamePicture() {
        canvas.paint(List.of("one", "two", "three"), SIZE);
        assertThat(sent()).isEmpty();
    }

    @Test
    void erasesRowsThatAreGone() {
        canvas.paint(List.of("one"), SIZE);
        assertThat(sent()).isEqualTo("\033[2;1H\033[K\033[3;1H\033[K");
    }

    @Test
    void drawsEverythingAnewInAnotherSize() {
        canvas.paint(List.of("one", "two", "three"), new Door.Size(41, 12));
        assertThat(sent()).contains("\033[2J", "one", "two", "three");
    }

    @Test
    void givesTheFirstPageAndTheCursorBack() {
        canvas.leave();
        assertThat(sent()).contains("\033[?1049l", "\033[?25h", "\033[?7h");
    }

    @Test
    void drawsNothingOnceItHasLeft() {
        canvas.leave();
        sent.reset();
        canvas.paint(List.of("late"), SIZE);
        canvas.leave();
        assertThat(sent()).isEmpty();
    }

    private static List<String> anyRows(Random random) {
        String[] pieces = {"a", "b", "  ", "\u6f22", "\033[1m", "\033[31m", "\033[0m", "same words"};
        return Stream.generate(() -> IntStream.range(0, random.nextInt(6))
                        .mapToObj(any -> pieces[random.nextInt(pieces.length)])
                        .collect(Collectors.joining("", "", "\033[0m")))
                .limit(random.nextInt(4))
                .toList();
    }

    /** Letters and colours of a small terminal after these pictures. */
    private static List<Long> picture(List<List<String>> pictures) {
        ScreenTerminal terminal = new ScreenTerminal(40, 4);
        Canvas one = new Canvas(Shown.on(terminal));
        one.enter();
        pictures.forEach(rows -> one.paint(rows, new Door.Size(40, 4)));
        long[] cells = new long[40 * 4];
        terminal.dump(cells, new int[2]);
        return LongStream.of(cells).boxed().toList();
    }

    private String sent() {
        return sent.toString(StandardCharsets.UTF_8);
    }
}
