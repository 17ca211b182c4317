package io.limber.cli;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.FakeDoor;
import io.limber.terminal.Door.Stream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # terminal | TERM           | NO_COLOR | ACCESSIBLE | options               | colour
                    true       | xterm-256color | -        | -          | -                     | true
                    true       | xterm          | ''       | -          | -                     | true
                    true       | xterm          | 1        | -          | -                     | false
                    true       | xterm          | 0        | -          | -                     | false
                    true       | dumb           | -        | -          | -                     | false
                    true       | ''             | -        | -          | -                     | false
                    true       | xterm          | -        | 1          | -                     | false
                    true       | xterm          | -        | -          | --plain               | false
                    true       | xterm          | -        | -          | --color never         | false
                    true       | xterm          | 1        | -          | --color always        | true
                    true       | xterm          | -        | -          | --color AUTO          | true
                    false      | xterm          | -        | -          | -                     | false
                    false      | xterm          | -        | -          | --color auto          | false
                    false      | dumb           | 1        | -          | --color always        | true
                    true       | xterm          | -        | -          | --format json         | false
                    true       | xterm          | -        | -          | --format markdown     | false
                    true       | xterm          | -        | -          | --format yaml --color always | false
                    """)
    void isUsedWhereItIsWanted(
            boolean terminal, String term, String noColor, String accessible, String options, boolean colour) {
        FakeDoor door = terminal ? new FakeDoor().onTerminal(80, 100) : new FakeDoor();
        door.with("TERM", term);
        if (noColor != null) {
            door.with("NO_COLOR", noColor);
        }
        if (accessible != null) {
            door.with("ACCESSIBLE", accessible);
        }
        String line = "redflags --card" + (options == null ? "" : " " + options);

        assertThat(limber(door, line.split(" ", -1)).out().contains("\033[")).isEqualTo(colour);
    }

    @Test
    void changesNoLetter() {
        String colored = limber("routine", "unlock", "--color", "always").out();

        assertThat(colored).contains("\033[1;31m");
        assertThat(colored.replaceAll("\033\\[[0-9;]*m", ""))
                .isEqualTo(limber("routine", "unlock").out());
    }

    @Test
    void ofMessagesGoesByTheirOwnStream() {
        FakeDoor redirected = new FakeDoor()
                .onTerminal(80, 24)
                .withTerminals(Stream.IN, Stream.ERR)
                .typing("quit");
        assertThat(limber(redirected, "triage").err()).contains("\033[1m");

        FakeDoor piped = new FakeDoor()
                .onTerminal(80, 24)
                .withTerminals(Stream.IN, Stream.OUT)
                .typing("quit");
        assertThat(limber(piped, "triage").err()).doesNotContain("\033");
    }

    @Test
    void neverReachesAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("card.txt");

        limber("redflags", "--card", "--color", "always", "-o", file.toString());

        assertThat(Files.readString(file)).doesNotContain("\033").contains("Sore back");
    }
}
