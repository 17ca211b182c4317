package io.limber.terminal;

import static io.limber.fixture.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.document.TextRenderer;
import io.limber.document.TextStyle;
import io.limber.fixture.FakeDoor;
import io.limber.fixture.RecordingVoice;
import io.limber.fixture.StandIn;
import io.limber.model.Circumstances;
import io.limber.model.FittedRoutine;
import io.limber.session.Effect;
import io.limber.session.Event;
import io.limber.session.Player;
import io.limber.session.Report;
import io.limber.session.Schedule;
import io.limber.session.Segment;
import io.limber.session.Stage;
import io.limber.session.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A routine for somebody who does not look, in virtual time. */
class LinePlayerTest {

    private static final Library LIBRARY = Library.shipped();
    private static final Duration DRIFT_IN_A_MINUTE = Duration.ofMillis(50);

    private final FakeDoor door = new FakeDoor();
    private final VirtualScreen keys = new VirtualScreen(80, 24).reading(this::lastLines);
    private final RecordingVoice voice = new RecordingVoice(keys::nanos);

    @Test
    void readsLikeThis() {
        play("unlock", Waiting.FOR_KEY, answering());

        assertGolden("play/eyes-free-unlock.txt", door.printed());
    }

    @Test
    void soundsLikeThis() {
        play("unlock", Waiting.FOR_KEY, answering());
        String heard = voice.heard().stream().map(Object::toString).collect(Collectors.joining("\n", "", "\n"));
        String rung =
                keys.rings().stream().map(ring -> ring.toMillis() + " ms").collect(Collectors.joining("\n", "", "\n"));

        assertGolden("play/eyes-free-unlock-voice.txt", heard);
        assertGolden("play/eyes-free-unlock-bells.txt", rung);
    }

    @Test
    void everyWordComesWhenTheScheduleSays() {
        Schedule schedule = schedule("unlock");
        play("unlock", Waiting.NEVER, keys.answering("nothing like this is ever printed", "q"));
        List<RecordingVoice.Heard> planned = new ArrayList<>();
        Duration asked = Player.TIME_TO_RATE;
        for (Segment segment : schedule.segments()) {
            Duration begins = asked.plus(segment.start()).plus(Player.TIME_TO_ANSWER.multipliedBy(segment.part()));
            segment.cues().stream()
                    .filter(cue -> cue.effect() instanceof Effect.Say)
                    .forEach(cue -> planned.add(
                            new RecordingVoice.Heard(begins.plus(cue.at()), ((Effect.Say) cue.effect()).text())));
        }
        List<RecordingVoice.Heard> heard = voice.heard().stream()
                .filter(one -> !one.text().isEmpty()
                        && !one.text().equals("How was that?")
                        && !one.text().equals("That was all."))
                .toList();

        assertThat(heard).extracting(RecordingVoice.Heard::text).isEqualTo(texts(planned));
        for (int word = 0; word < planned.size(); word++) {
            Duration late = heard.get(word).at().minus(planned.get(word).at()).abs();
            long minutes = 1 + planned.get(word).at().toMinutes();
            assertThat(late).isLessThan(DRIFT_IN_A_MINUTE.multipliedBy(minutes));
        }
    }

    @Test
    void waitsForAKeyAsLongAsItTakesWithASoftBellAMinute() {
        keys.pressing("Enter Enter 600s q");
        PlayedRoutine played = play("unlock", Waiting.FOR_KEY, keys);

        assertThat(played.end().stage()).isEqualTo(Stage.STOPPED);
        assertThat(played.end().played()).isZero();
        assertThat(keys.rings().stream().filter(ring -> ring.compareTo(Duration.ofSeconds(30)) > 0))
                .hasSize(10);
    }

    @Test
    void anyKeyIsAboutTheSame() {
        PlayedRoutine played = play("desk", Waiting.FOR_KEY, answering());

        assertThat(played.end().stage()).isEqualTo(Stage.FINISHED);
        assertThat(played.end().report().answers())
                .extracting(Report.Answer::felt)
                .containsOnly(Event.Felt.SAME)
                .hasSize(4);
    }

    @Test
    void worseOffersLess() {
        keys.pressing("Enter x x 9s w 3s 2 Enter");
        PlayedRoutine played = play("unlock", Waiting.FOR_KEY, keys);

        assertThat(played.end().stage()).isEqualTo(Stage.FINISHED);
        assertThat(played.end().report().ease()).isTrue();
        assertThat(door.printed()).contains("Then do less.", "Press 1, 2 or 3.");
    }

    @Test
    void aKeyThatCannotBeReadIsNoAnswer() {
        keys.pressing("Enter x x 150s OTHER 3s OTHER 3s d");
        PlayedRoutine played = play("unlock", Waiting.FOR_KEY, keys);

        assertThat(played.end().stage()).isEqualTo(Stage.DOWN_THE_LEG);
        assertThat(played.end().report().answers())
                .extracting(Report.Answer::felt)
                .containsOnly(Event.Felt.DOWN_THE_LEG);
    }

    @Test
    void downTheLegEndsItWhileItWaits() {
        keys.pressing("Enter x d");

        assertThat(play("unlock", Waiting.FOR_KEY, keys).end().stage()).isEqualTo(Stage.DOWN_THE_LEG);
    }

    @Test
    void howItIsDoneIsReadAloudWhileTimeStandsStill() {
        keys.pressing("Enter x h 60s x 7s h 60s q");
        PlayedRoutine played = play("unlock", Waiting.FOR_KEY, keys);

        assertThat(voice.texts())
                .filteredOn(text -> text.contains("Breathe in through your nose"))
                .hasSize(2);
        assertThat(played.end().played()).isLessThan(Duration.ofSeconds(12));
    }

    @Test
    void anotherKeyPausesAndGoesOn() {
        keys.pressing("Enter x x 10s z 300s z 5s q");
        PlayedRoutine played = play("unlock", Waiting.FOR_KEY, keys);

        assertThat(played.end().played()).isLessThan(Duration.ofSeconds(30));
        assertThat(door.printed()).contains("Paused.\nPress any key to go on.");
    }

    @Test
    void nothingIsEverDrawnOver() {
        play("unlock", Waiting.FOR_KEY, answering());

        assertThat(door.printed()).doesNotContain("\033", "\b");
        assertThat(keys.rows()).isBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sleep 1000", "exit 1", "kill -KILL $$", "exec <&-; exec sleep 1000"})
    void aVoiceThatHangsOrDiesChangesNoTiming(String script, @TempDir Path folder) {
        List<String> complaints = new ArrayList<>();
        keys.answering("nothing like this is ever printed", "q");
        VirtualScreen silent = new VirtualScreen(80, 24).answering("nothing like this is ever printed", "q");
        play("desk", Waiting.NEVER, silent);
        try (Voice broken = Voice.of(new StandIn(folder, script).path(), door, complaints::add)) {
            play("desk", Waiting.NEVER, keys, broken);
        }

        assertThat(keys.rings()).isEqualTo(silent.rings());
        assertThat(complaints).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void goesOnByItselfOnlyWhenAskedTo() {
        PlayedRoutine played = play("desk", Waiting.NEVER, keys.answering("nothing like this is ever printed", "q"));

        assertThat(played.end().stage()).isEqualTo(Stage.FINISHED);
        assertThat(played.end().played()).isEqualTo(schedule("desk").total());
        assertThat(played.end().report().answers()).isEmpty();
    }

    private VirtualScreen answering() {
        return keys.answering("Type a number and press Enter", "Enter")
                .answering("Press any key", "x")
                .answering("Any key: about the same", "x");
    }

    private String lastLines() {
        String all = door.printed();
        return all.substring(all.lastIndexOf('\n', Math.max(0, all.length() - 2)) + 1);
    }

    private PlayedRoutine play(String id, Waiting waiting, VirtualScreen screen) {
        return play(id, waiting, screen, voice);
    }

    private PlayedRoutine play(String id, Waiting waiting, VirtualScreen screen, Voice spoken) {
        return new LinePlayer(
                        screen,
                        door.out(),
                        spoken,
                        new TextRenderer(TextStyle.of(80)),
                        LIBRARY.pack().safety())
                .play(Player.of(schedule(id), waiting));
    }

    private static List<String> texts(List<RecordingVoice.Heard> heard) {
        return heard.stream().map(RecordingVoice.Heard::text).toList();
    }

    private static Schedule schedule(String id) {
        return Schedule.of(
                FittedRoutine.of(LIBRARY.routine(id).orElseThrow(), LIBRARY::namedExercise, Circumstances.NONE));
    }
}
