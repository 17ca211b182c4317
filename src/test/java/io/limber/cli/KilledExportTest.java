package io.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.limber.fixture.Exported;
import io.limber.fixture.Launch;
import io.limber.fixture.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports in a process of their own, which somebody ends without a warning. */
class KilledExportTest {

    private static SortedMap<String, String> before;
    private static SortedMap<String, String> after;

    @TempDir
    private Path room;

    private Path folder;

    @BeforeAll
    static void exportTwice(@TempDir Path other) {
        before = exported(other.resolve("before"), "pictures");
        after = exported(other.resolve("after"), "pages");
    }

    @BeforeEach
    void beginWithTheTreeFromBefore() {
        folder = room.resolve("out");
        assertThat(exported(folder, "pictures")).isEqualTo(before);
    }

    /** So many files were written when it is killed. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300})
    void whileItWritesLeavesTheTreeFromBefore(int files) throws Exception {
        killWhen(() -> writtenBeside() >= files);

        assertThat(Exported.in(folder)).isIn(before, after);
        assertTheNextOneIsWhole();
    }

    @Test
    void whileItTakesThePlaceLeavesOneTreeOrNone() throws Exception {
        killWhen(() -> Exported.names(room).anyMatch(name -> name.endsWith(".limber-old")) || !Files.exists(folder));

        if (Files.exists(folder)) {
            assertThat(Exported.in(folder)).isIn(before, after);
        }
        assertTheNextOneIsWhole();
    }

    @Test
    void aDiskThatTakesNoMoreLeavesTheTreeFromBefore() throws Exception {
        Path shell = Path.of("/bin/bash");
        assumeTrue(Files.isExecutable(shell));
        List<String> command = new Launch()
                .withJava("-XX:-UsePerfData")
                .command("content", "export", "--only", "pages", "-o", folder.toString());

        // No file may grow beyond 64 kB.
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of(shell.toString(), "-c", "ulimit -f 64; exec \"$@\"", "limber"),
                                command.stream())
                        .toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).startsWith("limber cannot write " + folder + ": ").endsWith(".\nNothing was changed there.\n");
        assertThat(Exported.in(folder)).isEqualTo(before);
        assertThat(Exported.names(room)).containsExactly("out");
    }

    private void killWhen(BooleanSupplier itIsTime) throws Exception {
        Process process = new ProcessBuilder(
                        new Launch().command("content", "export", "--only", "pages", "-o", folder.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (process.isAlive() && !itIsTime.getAsBoolean()) {
                Thread.onSpinWait();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** How many files lie in the folder beside; -1 if it is not there yet. */
    private long writtenBeside() {
        try (Stream<Path> around = Files.list(room)) {
            for (Path path : around.toList()) {
                if (path.getFileName().toString().startsWith(".out.limber-part-")) {
                    try (Stream<Path> files = Files.walk(path)) {
                        return files.filter(Files::isRegularFile).count();
                    }
                }
            }
            return -1;
        } catch (NoSuchFileException | java.io.UncheckedIOException itJustMoved) {
            return -1;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void assertTheNextOneIsWhole() {
        assertThat(exported(folder, "pages")).isEqualTo(after);
        assertThat(Exported.names(room)).containsExactly("out");
    }

    private static SortedMap<String, String> exported(Path folder, String parts) {
        assertThat(Tool.limber("content", "export", "--only", parts, "-o", folder.toString()))
                .isEqualTo(new Tool(0, "", ""));
        return Exported.in(folder);
    }
}
