package io.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.SmallPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tool itself, in a process of its own with little memory, over packs that somebody wrote to hurt. */
class HostileToolTest {

    @TempDir
    Path directory;

    @Test
    void refusesWithoutAStackTraceInHalfAGigabyte() throws IOException, InterruptedException {
        String topic = "topics/spasm.yaml";
        List<Run> runs = List.of(
                check(pack("text").with(topic, "title: " + "x".repeat(12_000_000))),
                check(pack("levels").with(topic, "[".repeat(20_000))),
                check(pack("anchors").with(topic, "k: &a x\n".repeat(100_000))),
                check(pack("names")
                        .replace("pack.yaml", "  - topics/walking", "  - \"topics/a\\0b.yaml\"\n  - topics/walking")),
                start(
                        "explain",
                        "spasm",
                        "--content",
                        pack("entries")
                                .with(topic, "[" + "1,".repeat(499_000) + "1]")
                                .directory()
                                .toString()));
        for (Run run : runs) {
            assertThat(run.tool.waitFor(30, TimeUnit.SECONDS))
                    .as("ended by itself")
                    .isTrue();
            assertThat(Files.readString(run.said))
                    .contains("hint: ")
                    .doesNotContain("at io.limber", "Exception", "Error", "fault of limber");
            assertThat(run.tool.exitValue()).isEqualTo(2);
        }
    }

    private record Run(Process tool, Path said) {}

    private Run check(SmallPack pack) throws IOException {
        return start("content", "check", pack.directory().toString());
    }

    private SmallPack pack(String name) {
        return SmallPack.in(directory.resolve(name));
    }

    private Run start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.limber.Limber"));
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile(directory, "said", ".txt");
        Process tool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        tool.getOutputStream().close();
        return new Run(tool, said);
    }
}
