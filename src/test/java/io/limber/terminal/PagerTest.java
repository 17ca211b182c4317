package io.limber.terminal;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.FakeDoor;
import io.limber.fixture.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagerTest {

    private static final String LONG = "line\n".repeat(24);

    @TempDir
    private Path folder;

    private Path seen;
    private Path pager;

    /** A pager that keeps what it was given, and how it was called. */
    @BeforeEach
    void installPager() throws IOException {
        seen = folder.resolve("seen");
        pager = script(
                "pager",
                "cat > '" + seen + "'; printf '%s|' \"$@\" \"$LESS\" \"$LESSSECURE\" \"$LESSHISTFILE\" > '"
                        + folder.resolve("called") + "'");
    }

    @Test
    void showsWhatIsLongerThanTheScreen() {
        FakeDoor door = terminal().with("LIMBER_PAGER", pager.toString());

        new Pager(door).show(LONG);

        assertThat(seen).content().isEqualTo(LONG);
        assertThat(door.printed()).isEmpty();
    }

    @Test
    void leavesTheLastLineOfTheScreenToThePrompt() {
        FakeDoor door = terminal().with("LIMBER_PAGER", pager.toString());

        new Pager(door).show("line\n".repeat(23));

        assertThat(seen).doesNotExist();
        assertThat(door.printed()).isEqualTo("line\n".repeat(23));
    }

    @Test
    void isAskedForByEitherVariable() {
        new Pager(terminal().with("PAGER", pager.toString())).show(LONG);
        assertThat(seen).exists();

        FakeDoor door = terminal().with("PAGER", pager.toString()).with("LIMBER_PAGER", "");
        new Pager(door).show(LONG);
        assertThat(door.printed()).isEqualTo(LONG);
    }

    @Test
    void limbersOwnVariableWins() throws IOException {
        Path other = script("other", "cat > '" + folder.resolve("other-seen") + "'");

        new Pager(terminal().with("PAGER", other.toString()).with("LIMBER_PAGER", pager.toString())).show(LONG);

        assertThat(seen).exists();
        assertThat(folder.resolve("other-seen")).doesNotExist();
    }

    @Test
    void mayHaveWordsAfterItsName() {
        new Pager(terminal().with("PAGER", "  " + pager + "  -a   --b=c ")).show(LONG);

        assertThat(folder.resolve("called"))
                .content()
                .isEqualTo("-a|--b=c|-FRX -PsSpace goes on, b goes back, q ends$|1|-|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$(touch SEEN)", "cat > SEEN", "true; touch SEEN", "`touch SEEN`"})
    void isNotRunByAShell(String trick) {
        FakeDoor door = terminal().with("PAGER", folder.resolve("no-such") + trick.replace("SEEN", seen.toString()));

        new Pager(door).show(LONG);

        assertThat(seen).doesNotExist();
        assertThat(door.printed()).isEqualTo(LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/pager", "/", "pom.xml", "no-such-pager-anywhere -R"})
    void thatCannotBeStartedIsDoneWithout(String command) {
        FakeDoor door = terminal().with("LIMBER_PAGER", command);

        new Pager(door).show(LONG);

        assertThat(door.printed()).isEqualTo(LONG);
    }

    @Test
    void mayBeLeftBeforeTheEnd() throws IOException {
        Path leaving = script("leaving", "exit 0");
        FakeDoor door = terminal().with("LIMBER_PAGER", leaving.toString());

        new Pager(door).show("a long line that fills any pipe\n".repeat(100_000));

        assertThat(door.printed()).isEmpty();
        assertThat(door.said()).isEmpty();
    }

    @Test
    void isForTerminalsOnly() {
        FakeDoor piped =
                terminal().withTerminals(Door.Stream.IN, Door.Stream.ERR).with("PAGER", pager.toString());
        new Pager(piped).show(LONG);
        assertThat(piped.printed()).isEqualTo(LONG);

        FakeDoor fed =
                terminal().withTerminals(Door.Stream.OUT, Door.Stream.ERR).with("PAGER", pager.toString());
        new Pager(fed).show(LONG);
        assertThat(fed.printed()).isEqualTo(LONG);

        assertThat(seen).doesNotExist();
    }

    @Test
    void isNotForTerminalsThatCannotScroll() {
        FakeDoor dumb = terminal().with("TERM", "dumb").with("PAGER", pager.toString());

        new Pager(dumb).show(LONG);

        assertThat(dumb.printed()).isEqualTo(LONG);
    }

    @Test
    void getsTheLettersOfTheTerminal() throws IOException {
        FakeDoor door = new FakeDoor(StandardCharsets.US_ASCII)
                .onTerminal(80, 3)
                .with("NO_COLOR", "1")
                .with("LIMBER_PAGER", pager.toString());

        new Pager(door).show("caf\u00e9\n".repeat(3));

        assertThat(Files.readString(seen)).isEqualTo("cafe\n".repeat(3));
    }

    @Test
    void theWholeToolUsesItForTextOnly() {
        FakeDoor text = terminal().with("LIMBER_PAGER", pager.toString());
        assertThat(limber(text, "routine", "unlock")).isEqualTo(new Tool(0, "", ""));
        assertThat(seen).content().contains("Before you start").endsWith("reviewed it yet.\n");

        FakeDoor json = terminal().with("LIMBER_PAGER", "/bin/false");
        assertThat(limber(json, "routine", "unlock", "--format", "json").out()).startsWith("{");
    }

    @Test
    void isNotForThoseWhoHaveItReadOut() {
        FakeDoor plain = terminal().with("LIMBER_PAGER", pager.toString());
        assertThat(limber(plain, "routine", "unlock", "--plain").out()).contains("Before you start");

        FakeDoor accessible = terminal().with("LIMBER_PAGER", pager.toString()).with("ACCESSIBLE", "1");
        assertThat(limber(accessible, "routine", "unlock").out()).contains("Before you start");
        assertThat(seen).doesNotExist();
    }

    private static FakeDoor terminal() {
        return new FakeDoor().onTerminal(80, 24).with("NO_COLOR", "1");
    }

    private Path script(String name, String line) throws IOException {
        Path script = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + line + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
}
