package io.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    void sendsNothingForTheSamePicture() {
        canvas.paint(List.of("one", "two", "three"), SIZE);
        assertThat(sent()).isEmpty();
    }

    @Test
    void erasesRowsThatAreGone() {
        canvas.paint(List.of("one"), SIZE);
        assertThat(sent()).contains("\033[2;1H\033[2K", "\033[3;1H\033[2K");
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

    private String sent() {
        return sent.toString(StandardCharsets.UTF_8);
    }
}
