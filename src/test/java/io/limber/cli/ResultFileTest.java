package io.limber.cli;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.limber.fixture.FakeDoor;
import io.limber.fixture.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "card.txt, text",
        "card.md, markdown",
        "card.json, json",
        "card.yaml, yaml",
        "card.yml, yaml",
        "CARD.JSON, json",
        "card, text",
        "card.log, text",
        "card.json.bak, text",
        ".json, json",
        "a b \u00fc.md, markdown"
    })
    void theFormatFollowsFromTheName(String name, String format) {
        Path file = folder.resolve(name);

        assertThat(card("-o", file.toString())).isEqualTo(new Tool(0, "", ""));
        assertThat(file).content().isEqualTo(card("--format", format).out());
    }

    @Test
    void aFormatThatIsAskedForWins() {
        Path file = folder.resolve("card.json");

        card("--format", "markdown", "-o", file.toString());

        assertThat(file).content().startsWith("> **Sore back");
    }

    @Test
    void isForItsOwnerOnly() throws IOException {
        Path file = folder.resolve("card.txt");

        card("-o", file.toString());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void replacesAnExistingFileWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("card.txt"), "x".repeat(100_000));

        card("-o", file.toString());

        assertThat(file).content().isEqualTo(card().out());
        assertNothingIsLeftBut("card.txt");
    }

    @Test
    void isUtf8AndAsWideAsUsualWhateverTheScreen() {
        Path file = folder.resolve("card.txt");
        FakeDoor door = new FakeDoor(StandardCharsets.US_ASCII);

        limber(door, "redflags", "--card", "-o", file.toString());

        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(card().out());
    }

    @Test
    void somebodyAtATerminalIsToldWhereItWent() {
        Path file = folder.resolve("card.txt");

        Tool written = limber(new FakeDoor().onTerminal(80, 24), "redflags", "--card", "-o", file.toString());

        assertThat(written).isEqualTo(new Tool(0, "", "Written to " + file + "\n"));
    }

    @Test
    void isNoDirectory() throws IOException {
        assertThat(card("-o", folder.toString()))
                .isEqualTo(new Tool(2, "", folder + " is a directory. Name a file in it.\n"));
        assertNothingIsLeftBut();
    }

    @Test
    void needsItsFolder() throws IOException {
        Path file = folder.resolve("not-there/card.txt");

        assertThat(card("-o", file.toString()))
                .isEqualTo(new Tool(
                        2,
                        "",
                        "limber cannot write " + file + ": there is no such folder.\nNothing was changed there.\n"));
        assertNothingIsLeftBut();
    }

    @Test
    void isNotPutBelowAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThat(card("-o", file.resolve("card.txt").toString()).exit()).isEqualTo(2);
        assertThat(file).content().isEqualTo("mine");
        assertNothingIsLeftBut("file");
    }

    @Test
    void doesNotFollowALinkUnasked() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("card.txt"), precious);

        Tool refused = card("-o", link.toString());

        assertThat(refused)
                .isEqualTo(new Tool(
                        2,
                        "",
                        link + " is a symbolic link, and limber does not write through it.\n"
                                + "Name the file itself, or use --force.\n"));
        assertThat(precious).content().isEqualTo("mine");
    }

    @Test
    void followsALinkWhenForced() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("card.txt"), precious);

        assertThat(card("--force", "-o", link.toString()).exit()).isZero();

        assertThat(precious).content().isEqualTo(card().out());
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aLinkToNowhereIsRefusedToo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("card.txt"), folder.resolve("nowhere"));

        assertThat(card("-o", link.toString()).exit()).isEqualTo(2);
        assertThat(card("--force", "-o", link.toString()).exit()).isEqualTo(2);
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aFullDiskIsSaid() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));

        Tool failed = card("-o", full.toString());

        assertThat(failed).isEqualTo(new Tool(2, "", failed.err()));
        assertThat(failed.err()).startsWith("limber cannot write /dev/full: ").contains("No space left on device");
    }

    private void assertNothingIsLeftBut(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }

    private static Tool card(String... options) {
        return limber(Stream.concat(Stream.of("redflags", "--card"), Stream.of(options))
                .toArray(String[]::new));
    }
}
