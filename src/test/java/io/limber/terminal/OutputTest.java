package io.limber.terminal;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.FakeDoor;
import io.limber.fixture.Tool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {

    /** Takes some bytes and then fails, as a pipe whose reader has gone or a full disk does. */
    private static final class Failing extends OutputStream {
        private final String reason;
        private int room;
        private int attempts;

        Failing(String reason, int room) {
            this.reason = reason;
            this.room = room;
        }

        @Override
        public void write(int single) throws IOException {
            if (room-- <= 0) {
                attempts++;
                throw new IOException(reason);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "routine unlock",
                "redflags --format json",
                "redflags --format markdown",
                "--help",
                "--version",
                "explain",
                "content check"
            })
    void aReaderWhoLeavesIsNoFault(String line) {
        FakeDoor door = new FakeDoor().writingTo(new Failing("Broken pipe", 10));

        assertThat(limber(door, line.split(" ", -1))).isEqualTo(new Tool(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"routine unlock", "redflags --format yaml", "--help", "--version"})
    void aFullDiskIsAFaultThatIsSaid(String line) {
        FakeDoor door = new FakeDoor().writingTo(new Failing("No space left on device", 10));

        assertThat(limber(door, line.split(" ", -1)))
                .isEqualTo(new Tool(1, "", "limber: the result could not be written: No space left on device\n"));
    }

    @Test
    void aFaultOutweighsWrongUse() {
        FakeDoor door = new FakeDoor().writingTo(new Failing("No space left on device", 0));

        assertThat(limber(door, "content", "check", "data").exit()).isEqualTo(1);
    }

    @Test
    void whatFailedOnceIsNotTriedAgain() {
        Failing stream = new Failing("Broken pipe", 0);
        Output output = new Output(stream, StandardCharsets.UTF_8);

        output.print("one");
        output.println("two");
        output.printData("three");
        output.writer().println("four");

        assertThat(stream.attempts).isEqualTo(1);
    }

    @Test
    void writesReadablyWhatTheCharsetLacks() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Output output = new Output(bytes, StandardCharsets.US_ASCII);

        output.println("\u201ccaf\u00e9\u201d \u2264 38\u00b0 \u2014 1\u00bd");
        output.writer().print("\u2022 one");

        assertThat(bytes).asString().isEqualTo("\"cafe\" <= 38 deg - 1 1/2\n* one");
    }

    @Test
    void dataIsUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        new Output(bytes, StandardCharsets.US_ASCII).printData("\u201ccaf\u00e9\u201d");

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\u201ccaf\u00e9\u201d");
    }
}
