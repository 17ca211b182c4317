package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.limber.fixture.SmallPack;
import io.limber.model.Exercise;
import io.limber.model.Routine;
import io.limber.model.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private static final String BROKEN = "id: [";

    @TempDir
    Path directory;

    @Test
    void readsNothingBeforeItIsAsked() {
        assertThatCode(() -> Library.in(directory.resolve("nowhere"))).doesNotThrowAnyException();
    }

    @Test
    void givesWhatThePackHolds() {
        Library library = SmallPack.in(directory).library();
        assertThat(library.topics()).extracting(Topic::id).containsExactly("spasm", "walking");
        assertThat(library.exercises())
                .extracting(Exercise::id)
                .containsExactly("tilt", "knee-hug", "short-stroll", "ball-arch");
        assertThat(library.routines()).extracting(Routine::id).containsExactly("first-moves", "later-moves");
        assertThat(library.routine("first-moves")).isPresent();
        assertThat(library.exercise("tilt")).isPresent();
        assertThat(library.topic("walking")).isPresent();
        assertThat(library.namedExercise("tilt").name()).isEqualTo("Small tilt");
        assertThat(library.isShipped()).isFalse();
    }

    @Test
    void findsNothingUnderANameThatIsNotListed() {
        Library library = SmallPack.in(directory).library();
        assertThat(library.routine("nothing")).isEmpty();
        assertThat(library.topic("../exercises/tilt")).isEmpty();
        assertThat(library.exercise("")).isEmpty();
    }

    @Test
    void givesRoutinesWhenATopicIsBroken() {
        Library library =
                SmallPack.in(directory).with("topics/spasm.yaml", BROKEN).library();
        assertThat(library.routines()).hasSize(2);
        assertThat(library.exercises()).hasSize(4);
        assertThat(library.protocol().screens()).hasSize(4);
    }

    @Test
    void givesOneTopicWhenAnotherIsBroken() {
        Library library =
                SmallPack.in(directory).with("topics/spasm.yaml", BROKEN).library();
        assertThat(library.topic("walking")).isPresent();
    }

    @Test
    void givesARoutineWhenAnExerciseOfAnotherIsBroken() {
        Library library =
                SmallPack.in(directory).with("exercises/tilt.yaml", BROKEN).library();
        assertThat(library.routine("later-moves")).isPresent();
        assertThat(library.namedExercise("short-stroll")).isNotNull();
    }

    @Test
    void givesTheTriageWhenEveryOtherFileIsBroken() {
        SmallPack pack = SmallPack.in(directory);
        pack.library().pack().files().stream()
                .filter(file -> !file.equals("triage.yaml"))
                .forEach(file -> pack.with(file, BROKEN));
        assertThat(pack.library().protocol().rules()).hasSize(2);
    }

    @Test
    void stopsWhatNeedsABrokenFile() {
        SmallPack pack = SmallPack.in(directory).with("topics/spasm.yaml", BROKEN);
        isRefused(pack, library -> library.topics(), "topics/spasm.yaml:1:6: ");
        isRefused(pack, library -> library.topic("spasm"), "topics/spasm.yaml:1:6: ");
    }

    @Test
    void stopsWhatNeedsAFileThatIsNotThere() {
        SmallPack pack = SmallPack.in(directory).without("sources.yaml");
        isRefused(pack, Library::sources, "sources.yaml:1:1: the file cannot be read");
    }

    @Test
    void tellsOfAnExerciseThatARoutineNamesAndNobodyWrote() {
        isRefused(
                SmallPack.in(directory), library -> library.namedExercise("handstand"), "unknown exercise `handstand`");
    }

    @Test
    void tellsOfAllMistakesOfAllFilesThatAreNeeded() {
        SmallPack pack = SmallPack.in(directory)
                .with("topics/spasm.yaml", BROKEN)
                .replace("topics/walking.yaml", "title: Walking\n", "");
        isRefused(pack, Library::topics, "topics/walking.yaml:1:1: `title` is missing");
        isRefused(pack, Library::topics, "topics/spasm.yaml:1:6: ");
    }

    @Test
    void readsEachFileOnce() {
        SmallPack pack = SmallPack.in(directory);
        Library library = pack.library();
        List<Topic> topics = library.topics();
        pack.with("topics/spasm.yaml", BROKEN);
        assertThat(library.topics()).isEqualTo(topics);
    }

    @Test
    void knowsWhichPackIsItsOwn() {
        assertThat(Library.shipped().isShipped()).isTrue();
        assertThat(Library.shipped().hash())
                .isEqualTo(Library.in(Path.of("data/low-back")).hash());
    }

    private static void isRefused(SmallPack pack, Consumer<Library> reading, String message) {
        assertThatExceptionOfType(BrokenContentException.class)
                .isThrownBy(() -> reading.accept(pack.library()))
                .satisfies(broken -> assertThat(pack.told(broken.problems())).contains(message));
    }
}
