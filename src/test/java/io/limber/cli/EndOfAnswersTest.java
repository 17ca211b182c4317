package io.limber.cli;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.FakeDoor;
import io.limber.fixture.Tool;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndOfAnswersTest {

    private static final String CHEST = "{\"s1-chest\": \"yes\"}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl"})
    void anEmptyPipeDecidesNothing(String format) {
        Tool tool = limber("triage", "--answers", "-", "--format", format, "--exit-code");

        assertThat(tool.exit()).isEqualTo(66);
        assertThat(tool.out()).isEmpty();
        assertThat(tool.err())
                .isEqualTo("There were no answers in standard input. Nothing was decided; this is no all-clear.\n");
    }

    @Test
    void linesWithNothingInThemDecideNothing() {
        Tool tool = limber(new FakeDoor().typing("", "  "), "triage", "--answers", "-", "--format", "jsonl");

        assertThat(tool.exit()).isEqualTo(66);
    }

    @Test
    void anEmptyFileIsAMistakeAndSaysWhatToDo() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.yaml"));
        Tool tool = limber("triage", "--answers", empty.toString());

        assertThat(tool.exit()).isEqualTo(2);
        assertThat(tool.err()).contains("there are no answers here").contains("--answer-template");
    }

    @Test
    void aFolderIsNoFileOfAnswers() {
        assertThat(limber("triage", "--answers", folder.toString()).err()).contains("there is no such file");
    }

    @Test
    void linesAreToldByTheirNameAsWell() throws IOException {
        Path lines = Files.writeString(folder.resolve("many.JSONL"), CHEST + "\n" + CHEST + "\n");
        Tool tool = limber("triage", "--answers", lines.toString());

        assertThat(tool.exit()).isZero();
        assertThat(tool.out().lines())
                .hasSize(2)
                .allMatch(line -> line.matches(".*\"contentHash\":\"[0-9a-f]{64}\".*"));
    }

    @Test
    void linesHaveNoOtherFormat() throws IOException {
        Path lines = Files.writeString(folder.resolve("many.jsonl"), CHEST + "\n");

        assertThat(limber("triage", "--answers", lines.toString(), "--format", "json")
                        .err())
                .contains("Its results come as jsonl, and not json");
        assertThat(limber("triage", "--answers", lines.toString(), "-o", folder + "/x.txt")
                        .err())
                .contains("leave --format and -o out");
    }

    @Test
    void readingStopsWhenNobodyTakesTheResults() {
        AtomicInteger written = new AtomicInteger();
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                written.incrementAndGet();
                throw new IOException("Broken pipe");
            }
        };
        FakeDoor door = new FakeDoor()
                .typing(Stream.of(CHEST, "{nonsense").toArray(String[]::new))
                .writingTo(gone);
        Tool tool = limber(door, "triage", "--answers", "-", "--format", "jsonl");

        assertThat(written).hasValue(1);
        assertThat(tool.err()).doesNotContain("line 2");
    }
}
