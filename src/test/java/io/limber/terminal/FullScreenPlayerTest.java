package io.limber.terminal;

import static io.limber.fixture.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.document.Pictures;
import io.limber.document.TextStyle;
import io.limber.fixture.RecordingVoice;
import io.limber.model.Circumstances;
import io.limber.model.FittedRoutine;
import io.limber.session.Player;
import io.limber.session.Schedule;
import io.limber.session.Stage;
import io.limber.session.Waiting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A routine on the screen, in virtual time. */
class FullScreenPlayerTest {

    private static final Library LIBRARY = Library.shipped();
    private static final TextStyle STYLE = TextStyle.of(80).with(Pictures.BRAILLE);

    @ParameterizedTest
    @CsvSource({
        "pain, 80x24, 1",
        "pain-ten, 40x12, 1 0 7",
        "ready, 80x24, Enter",
        "ready, 40x12, Enter",
        "ready, 24x10, Enter",
        "ready, 120x40, Enter",
        "ready, 200x60, Enter",
        "move, 80x24, Enter 65s Down 10s r",
        "hold, 80x24, Enter n n 25s r Enter 20s +",
        "hold, 40x12, Enter n n 25s r Enter 20s +",
        "hold, 200x60, Enter n n 25s r Enter 20s +",
        "paused, 80x24, Enter 20s Space 90s Space Space",
        "easier, 80x24, Enter n e Enter 10s +",
        "stop-if, 80x24, Enter ?",
        "stop-if, 40x12, Enter ? Down",
        "picture-ready, 80x24, Enter n n n 3s ENDED",
        "picture-move, 80x24, Enter n n n Enter 7s ENDED",
        "picture-move, 120x40, Enter n n n Enter 7s ENDED",
        "picture-hold, 80x24, Enter n n n n n Enter 13s ENDED",
        "picture-other-side, 80x24, Enter n n n n n Enter 36s ENDED",
        "picture-none-fits, 40x12, Enter n n n 8s ENDED",
        "too-small, 20x6, Enter",
    })
    void looksLikeThis(String page, String size, String keys) {
        VirtualScreen screen = screen(size).pressing(keys);
        play("unlock", screen, Voice.NONE);
        assertGolden("play/" + page + "-" + size + ".txt", screen.rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"80x24", "40x12"})
    void asksHowItWas(String size) {
        VirtualScreen screen = screen(size).pressing("Enter 165s ENDED");
        play("unlock", screen, Voice.NONE);
        assertGolden("play/asking-" + size + ".txt", screen.rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"80x24", "40x12"})
    void worseLeavesAChoice(String size) {
        VirtualScreen screen = screen(size).pressing("Enter 10s w ENDED");
        play("unlock", screen, Voice.NONE);
        assertGolden("play/worse-" + size + ".txt", screen.rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"unlock", "loosen", "morning", "desk", "mid-back", "self-massage", "ball", "strengthen"})
    void playsToTheEnd(String id) {
        PlayedRoutine played = play(id, answering(screen("80x24")), Voice.NONE);

        assertThat(played.end().stage()).isEqualTo(Stage.FINISHED);
        assertThat(played.end().played()).isEqualTo(schedule(id).total());
        assertThat(played.end().report().answers()).hasSize(schedule(id).parts().size());
        assertThat(played.interrupted()).isFalse();
    }

    @Test
    void aBareEnterIsNoAnswerAfterAnExercise() {
        PlayedRoutine played = play("unlock", screen("80x24").pressing("Enter 165s Enter Enter q"), Voice.NONE);

        assertThat(played.end().report().answers()).isEmpty();
    }

    @Test
    void isTheSameAfterTheWindowChangedThereAndBack() {
        VirtualScreen still = screen("80x24").pressing("Enter 10s ENDED");
        VirtualScreen changed = screen("80x24").pressing("Enter 7s 40x12 200x60 80x24 ENDED");
        play("unlock", still, Voice.NONE);
        play("unlock", changed, Voice.NONE);

        assertThat(changed.rows()).isEqualTo(still.rows());
    }

    @Test
    void timeStandsStillWhileItIsStopped() {
        VirtualScreen screen = screen("80x24").pressing("Enter 3s Ctrl-Z 600s Space 2s q");
        PlayedRoutine played = play("unlock", screen, Voice.NONE);

        assertThat(screen.stops()).isEqualTo(1);
        assertThat(played.end().played()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(8));
    }

    @ParameterizedTest
    @CsvSource({"q, STOPPED, false", "Ctrl-C, STOPPED, true", "d, DOWN_THE_LEG, false", "ENDED, STOPPED, true"})
    void canBeLeftAtAnyTime(String key, Stage end, boolean interrupted) {
        PlayedRoutine played = play("unlock", screen("80x24").pressing("Enter 9s " + key), Voice.NONE);

        assertThat(played.end().stage()).isEqualTo(end);
        assertThat(played.interrupted()).isEqualTo(interrupted);
    }

    @Test
    void theBellRingsThreeTimesApartAtTheEnd() {
        VirtualScreen screen = answering(screen("80x24"));
        play("desk", screen, Voice.NONE);
        int last = screen.rings().size() - 1;

        assertThat(screen.rings().get(last).minus(screen.rings().get(last - 1))).isEqualTo(Duration.ofMillis(250));
        assertThat(screen.rings().get(last - 1).minus(screen.rings().get(last - 2)))
                .isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void aForeignPackIsNamedAbove() {
        VirtualScreen screen = screen("80x24").pressing("Enter 3s ENDED");
        new FullScreenPlayer(
                        screen,
                        Voice.NONE,
                        STYLE,
                        Optional.of("Not limber's own questions: Mine"),
                        LIBRARY.pack().safety())
                .play(Player.of(schedule("unlock"), Waiting.BY_CLOCK));

        assertThat(screen.rows().lines().findFirst()).get().asString().contains("Not limber's own questions: Mine");
    }

    @Test
    void everythingIsWrittenWithLettersTheTerminalHas() {
        VirtualScreen screen = screen("80x24").pressing("Enter 20s ENDED");
        new FullScreenPlayer(
                        screen,
                        Voice.NONE,
                        STYLE.with(StandardCharsets.US_ASCII).with(Pictures.ASCII),
                        Optional.empty(),
                        LIBRARY.pack().safety())
                .play(Player.of(schedule("unlock"), Waiting.BY_CLOCK));

        assertThat(screen.rows().chars()).allMatch(letter -> letter < 127);
    }

    @Test
    void aVoiceSaysWhatTheScheduleSays() {
        VirtualScreen screen = answering(screen("80x24"));
        RecordingVoice voice = new RecordingVoice(screen::nanos);
        play("desk", screen, voice);

        assertThat(voice.texts()).contains("Next: Short walk.", "How was that?", "That was all.");
    }

    private static VirtualScreen screen(String size) {
        String[] parts = size.split("x", -1);
        return new VirtualScreen(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** Somebody who always answers "about the same". */
    private static VirtualScreen answering(VirtualScreen screen) {
        return screen.answering("How bad is the pain", "Enter").answering("How was that", "2");
    }

    private static PlayedRoutine play(String id, VirtualScreen screen, Voice voice) {
        return new FullScreenPlayer(
                        screen, voice, STYLE, Optional.empty(), LIBRARY.pack().safety())
                .play(Player.of(schedule(id), Waiting.BY_CLOCK));
    }

    private static Schedule schedule(String id) {
        return Schedule.of(
                FittedRoutine.of(LIBRARY.routine(id).orElseThrow(), LIBRARY::namedExercise, Circumstances.NONE));
    }
}
