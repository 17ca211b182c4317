package io.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path room;

    @Test
    void isMadeWithItsFiles() throws IOException {
        write(room.resolve("new"), "a", "one", "b", "two \u00fc");

        assertThat(room.resolve("new/a")).content().isEqualTo("one");
        assertThat(room.resolve("new/b")).content().isEqualTo("two \u00fc");
        assertNothingIsIn(room.resolve("new"), "a", "b");
    }

    @Test
    void canBeReadByOthersAsMuchAsOtherFiles() throws IOException {
        Path usual = Files.writeString(room.resolve("usual"), "mine");

        write(room, "a", "one");

        assertThat(Files.getPosixFilePermissions(room.resolve("a"))).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void keepsWhatElseIsThere() throws IOException {
        Files.writeString(room.resolve("other"), "mine");

        write(room, "a", "one");

        assertThat(room.resolve("other")).content().isEqualTo("mine");
        assertNothingIsIn(room, "a", "other");
    }

    @Test
    void leavesAFileThatIsTheSame() throws IOException {
        Path same = Files.writeString(room.resolve("a"), "one");
        Files.setLastModifiedTime(same, LONG_AGO);

        write(room, "a", "one", "b", "two");

        assertThat(Files.getLastModifiedTime(same)).isEqualTo(LONG_AGO);
        assertThat(room.resolve("b")).content().isEqualTo("two");
    }

    @Test
    void refusesAFileThatDiffersAndWritesNothing() throws IOException {
        Files.writeString(room.resolve("b"), "mine");
        Files.writeString(room.resolve("c"), "as long!");

        assertThatThrownBy(() -> write(room, "a", "one", "b", "two", "c", "as long?"))
                .isInstanceOf(UserException.class)
                .hasMessage(room.resolve("b") + " is not as limber would write it now, nor is one other.\n"
                        + "Nothing was changed there. Name another folder, or use --force to replace what differs.");
        assertThat(room.resolve("b")).content().isEqualTo("mine");
        assertNothingIsIn(room, "b", "c");
    }

    @Test
    void replacesWhatDiffersWhenForced() throws IOException {
        Files.writeString(room.resolve("b"), "mine");

        forced(room, "a", "one", "b", "two");

        assertThat(room.resolve("b")).content().isEqualTo("two");
        assertNothingIsIn(room, "a", "b");
    }

    @Test
    void neverReplacesWhatIsNoFile() throws IOException {
        Files.createDirectory(room.resolve("b"));

        for (boolean force : new boolean[] {false, true}) {
            assertThatThrownBy(() -> new ResultFolder(room, force).write(files("a", "one", "b", "two")))
                    .hasMessageStartingWith(room.resolve("b") + " is not a plain file.\n");
        }
        assertNothingIsIn(room, "b");
    }

    @Test
    void isNoFile() throws IOException {
        Path file = Files.writeString(room.resolve("file"), "mine");

        assertThatThrownBy(() -> forced(file, "a", "one")).hasMessage(file + " is a file. Name a folder.");
        assertThat(file).content().isEqualTo("mine");
    }

    @Test
    void needsTheFolderAroundIt() throws IOException {
        Path deep = room.resolve("not-there/new");

        assertThatThrownBy(() -> write(deep, "a", "one"))
                .hasMessage("limber cannot write " + deep + ": there is no such folder.\nNothing was changed there.");
        assertNothingIsIn(room);
    }

    @Test
    void doesNotFollowALinkUnasked() throws IOException {
        Path real = Files.createDirectory(room.resolve("real"));
        Path link = Files.createSymbolicLink(room.resolve("link"), real);

        assertThatThrownBy(() -> write(link, "a", "one"))
                .hasMessageStartingWith(link + " is a symbolic link, and limber does not write through it.\n");
        assertNothingIsIn(real);

        forced(link, "a", "one");
        assertNothingIsIn(real, "a");
    }

    @Test
    void doesNotFollowALinkInItUnasked() throws IOException {
        Path precious = Files.writeString(room.resolve("precious"), "mine");
        Path folder = Files.createDirectory(room.resolve("folder"));
        Path link = Files.createSymbolicLink(folder.resolve("b"), precious);

        assertThatThrownBy(() -> write(folder, "a", "one", "b", "two"))
                .hasMessageStartingWith(link + " is a symbolic link, and limber does not write through it.\n");
        assertThat(precious).content().isEqualTo("mine");
        assertNothingIsIn(folder, "b");

        forced(folder, "a", "one", "b", "two");
        assertThat(precious).content().isEqualTo("two");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aLinkToNowhereIsRefusedEvenWhenForced() throws IOException {
        Files.createSymbolicLink(room.resolve("a"), room.resolve("nowhere"));
        Path folder = Files.createSymbolicLink(room.resolve("folder"), room.resolve("nowhere"));

        assertThatThrownBy(() -> forced(room, "a", "one")).hasMessageStartingWith("limber cannot write ");
        assertThatThrownBy(() -> forced(folder, "a", "one")).hasMessageStartingWith("limber cannot write ");
        assertThat(room.resolve("nowhere")).doesNotExist();
    }

    @Test
    void saysWhereItMayNotWrite() throws IOException {
        Path closed = Files.createDirectory(room.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(closed)); // root may write everywhere

        assertThatThrownBy(() -> write(closed, "a", "one"))
                .hasMessage("limber cannot write " + closed.resolve("a")
                        + ": it is not allowed.\nNothing was changed there.");
    }

    @Test
    void saysWhereNobodyCanWrite() {
        Path kernel = Path.of("/proc");
        assumeTrue(Files.isDirectory(kernel));

        assertThatThrownBy(() -> write(kernel.resolve("limber"), "a", "one"))
                .isInstanceOf(UserException.class)
                .hasMessageMatching("limber cannot write /proc/limber/a: .+\nNothing was changed there\\.");
    }

    private static void write(Path folder, String... namesAndTexts) {
        new ResultFolder(folder, false).write(files(namesAndTexts));
    }

    private static void forced(Path folder, String... namesAndTexts) {
        new ResultFolder(folder, true).write(files(namesAndTexts));
    }

    private static Map<String, String> files(String... namesAndTexts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return files;
    }

    private static void assertNothingIsIn(Path folder, String... butThese) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(butThese);
        }
    }
}
