package io.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.limber.document.Data;
import io.limber.fixture.Exported;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFolderTest {

    private static final SortedMap<String, String> ONE =
            tree("a.txt", "one", "sub/b.txt", "two \u00fc", "sub/c.txt", "");
    private static final SortedMap<String, String> OTHER = tree("d.txt", "three", "deep/er/e.txt", "four");

    @TempDir
    private Path temporary;

    private Path room;
    private Path folder;

    @BeforeEach
    void findTheRoom() throws IOException {
        room = temporary.toRealPath();
        folder = room.resolve("out");
    }

    @Test
    void isMade() {
        assertThat(put(ONE)).isEmpty();

        assertHolds(ONE);
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        Files.createDirectory(folder);

        assertThat(put(ONE)).isEmpty();

        assertHolds(ONE);
    }

    @Test
    void anExportIsReplacedWhole() {
        put(ONE);

        assertThat(put(OTHER)).isEmpty();

        assertHolds(OTHER);
    }

    @Test
    void anExportThatLostAFileIsReplaced() throws IOException {
        put(ONE);
        Files.delete(folder.resolve("a.txt"));

        put(OTHER);

        assertHolds(OTHER);
    }

    @Test
    void canBeReadByOthersAsMuchAsOtherFolders() throws IOException {
        Path usual = Files.createDirectory(room.resolve("usual"));
        Path file = Files.writeString(usual.resolve("file"), "mine");

        put(ONE);

        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(Files.getPosixFilePermissions(usual));
        assertThat(Files.getPosixFilePermissions(folder.resolve("a.txt")))
                .isEqualTo(Files.getPosixFilePermissions(file));
    }

    @Test
    void aFileOfSomebodyElseIsRefused() throws IOException {
        put(ONE);
        Files.writeString(folder.resolve("sub/notes.txt"), "mine");

        assertRefused("sub/notes.txt was not written by an export.");
        assertThat(folder.resolve("sub/notes.txt")).content().isEqualTo("mine");
    }

    @Test
    void aFileThatWasChangedIsRefused() throws IOException {
        put(ONE);
        Files.writeString(folder.resolve("a.txt"), "onf");

        assertRefused("a.txt was changed since limber wrote it.");
        assertThat(folder.resolve("a.txt")).content().isEqualTo("onf");
    }

    @Test
    void aFolderOfSomebodyElseIsRefusedEvenIfItIsEmpty() throws IOException {
        put(ONE);
        Files.createDirectory(folder.resolve("sub/empty"));

        assertRefused("sub/empty was not written by an export.");
    }

    @Test
    void aLinkInTheExportIsRefused() throws IOException {
        put(ONE);
        Path precious = Files.writeString(room.resolve("precious"), "one");
        Files.delete(folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("a.txt"), precious);

        assertRefused("a.txt was not written by an export.");
        Files.delete(folder.resolve("a.txt"));
        Files.delete(folder.resolve("sub/b.txt"));
        Files.createSymbolicLink(folder.resolve("other"), room);
        assertRefused("other was not written by an export.");
        assertThat(precious).content().isEqualTo("one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"schema\": \"limber/manifest/1\"}",
                "{\"schema\": \"limber/manifest/1\", \"files\": []}",
                "{\"schema\": \"limber/manifest/1\", \"files\": {}}",
                "{\"schema\": \"limber/manifest/1\", \"files\": [\"thesis.txt\", {\"path\": {}}]}",
                "{\"schema\": \"limber/manifest/1\", \"files\": [{\"path\": \"../out/thesis.txt\"}]}",
                "{\"schema\": \"limber/manifest/1\", \"files\": [{\"path\": \"thesis.txt\", \"sha256\": \"\"}]}",
                "{\"schema\": \"limber/manifest/2\", \"files\": [{\"path\": \"thesis.txt\", \"sha256\": \"0\"}]}",
                "{\"schema\": &a limber/manifest/1, \"files\": [*a]}"
            })
    void aManifestThatSaysNothingProtectsNothing(String manifest) throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        Files.writeString(folder.resolve("manifest.json"), manifest);

        assertThatThrownBy(() -> put(ONE)).isInstanceOf(UserException.class);
        assertThat(folder.resolve("thesis.txt")).content().isEqualTo("mine");
    }

    @Test
    void aManifestThatIsNoFileIsNotRead() throws IOException {
        Files.createDirectories(folder.resolve("manifest.json"));

        assertRefused("manifest.json was not written by an export.");
    }

    @Test
    void whenForcedTheFolderIsKeptUnderAnotherName() throws IOException {
        put(ONE);
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThat(forced(OTHER)).contains(room.resolve("out.before"));

        assertThat(Exported.in(folder)).isEqualTo(OTHER);
        assertThat(room.resolve("out.before/notes.txt")).content().isEqualTo("mine");
        Files.writeString(folder.resolve("more.txt"), "mine too");
        assertThat(forced(ONE)).contains(room.resolve("out.before-2"));
        assertThat(room.resolve("out.before-2/more.txt")).content().isEqualTo("mine too");
        assertThat(Exported.names(room)).containsExactlyInAnyOrder("out", "out.before", "out.before-2");
    }

    @Test
    void whatIsLimbersOwnIsNotKeptEvenWhenForced() {
        put(ONE);

        assertThat(forced(OTHER)).isEmpty();

        assertHolds(OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "/", "src/..", "src/../..", "../../"})
    void neverTakesThePlaceOfWhereSomebodyIs(String named) {
        for (boolean force : new boolean[] {false, true}) {
            assertThatThrownBy(() -> ExportFolder.at(Path.of(named), force))
                    .isInstanceOf(UserException.class)
                    .hasMessageStartingWith("You are inside " + Path.of(named));
        }
    }

    @Test
    void isReplacedWithTheRightsThatItHad() throws IOException {
        put(ONE);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));

        put(OTHER);

        assertHolds(OTHER);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void leavesAloneWhatOnlyLooksLikeALeftover() throws IOException {
        Path mine = Files.createDirectory(folder.resolveSibling("." + folder.getFileName() + ".limber-part-mine"));

        put(ONE);

        assertThat(mine).exists();
    }

    @Test
    void isNotReplacedWhileAPackInItIsRead() throws IOException {
        put(ONE);
        Path source = Files.createDirectories(folder.resolve("pack"));

        assertThatThrownBy(() -> ExportFolder.at(folder, true).refuseToReplace(source))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("The pack that is read lies in");
    }

    @Test
    void isNoFile() throws IOException {
        Files.writeString(folder, "mine");

        assertThatThrownBy(() -> forced(ONE)).hasMessage(folder + " is a file. Name a folder.");
        assertThat(folder).content().isEqualTo("mine");
    }

    @Test
    void needsTheFolderAroundIt() {
        assertThatThrownBy(() -> ExportFolder.at(room.resolve("not/there"), true))
                .hasMessage("limber cannot write " + room.resolve("not/there")
                        + ": there is no such folder.\nNothing was changed there.");
    }

    @Test
    void followsALinkOnlyWhenForced() throws IOException {
        Path real = Files.createDirectory(room.resolve("real"));
        Files.createSymbolicLink(folder, real);

        assertThatThrownBy(() -> put(ONE)).hasMessageStartingWith(folder + " is a symbolic link, ");
        assertThat(Exported.names(real)).isEmpty();

        assertThat(forced(ONE)).isEmpty();
        assertThat(folder).isSymbolicLink();
        assertThat(Exported.in(real)).isEqualTo(ONE);
    }

    @Test
    void aLinkToNowhereIsRefusedEvenWhenForced() throws IOException {
        Files.createSymbolicLink(folder, room.resolve("nowhere"));

        assertThatThrownBy(() -> forced(ONE)).isInstanceOf(UserException.class);
        assertThat(Exported.names(room)).containsExactly("out");
    }

    @Test
    void aFailureInTheMiddleLeavesWhatWasThere() {
        put(ONE);
        SortedMap<String, String> impossible = new TreeMap<>(OTHER);
        impossible.put("d.txt/below-a-file", "");

        assertThatThrownBy(() -> put(impossible))
                .isInstanceOf(UserException.class)
                .hasMessageMatching("limber cannot write .*out: .+\\.\nNothing was changed there\\.");
        assertHolds(ONE);
    }

    @Test
    void saysWhereNobodyCanWrite() {
        Path kernel = Path.of("/proc");
        assumeTrue(Files.isDirectory(kernel));

        assertThatThrownBy(
                        () -> ExportFolder.at(kernel.resolve("limber"), false).put(ONE))
                .isInstanceOf(UserException.class)
                .hasMessageMatching("limber cannot write /proc/limber: .+\\.\nNothing was changed there\\.");
    }

    @Test
    void clearsAwayWhatAKilledExportLeft() throws IOException {
        put(ONE);
        Path left = Files.createDirectories(room.resolve(".out.limber-part-999999999999/sub"));
        Files.writeString(left.resolve("half"), "half");
        Files.createDirectories(room.resolve(".out.limber-old/sub"));

        put(OTHER);

        assertHolds(OTHER);
    }

    @Test
    void letsAnExportBeThatStillRuns() throws IOException {
        String other = ".out.limber-part-"
                + ProcessHandle.allProcesses()
                        .mapToLong(ProcessHandle::pid)
                        .filter(pid -> pid != ProcessHandle.current().pid())
                        .findFirst()
                        .orElseThrow();
        Files.createDirectory(room.resolve(other));
        Files.createDirectory(room.resolve(".outer.limber-old"));

        put(ONE);

        assertThat(Exported.names(room)).containsExactlyInAnyOrder("out", other, ".outer.limber-old");
    }

    @Test
    void theTreeFromBeforeComesBackIfNothingTookItsPlace() throws IOException {
        put(ONE);
        Files.move(folder, room.resolve(".out.limber-old"));
        SortedMap<String, String> impossible = new TreeMap<>(OTHER);
        impossible.put("d.txt/below-a-file", "");

        assertThatThrownBy(() -> put(impossible)).isInstanceOf(UserException.class);

        assertHolds(ONE);
    }

    private void assertRefused(String why) {
        List<String> before = new ArrayList<>(Exported.names(folder).toList());

        assertThatThrownBy(() -> put(OTHER))
                .isInstanceOf(UserException.class)
                .hasMessage(folder + "/" + why + "\nNothing was changed there. Name another folder, or use --force: the"
                        + " folder is then kept under another name.");
        assertThat(Exported.names(folder)).containsExactlyInAnyOrderElementsOf(before);
    }

    /** The folder holds just this, and nothing lies beside it. */
    private void assertHolds(Map<String, String> tree) {
        assertThat(Exported.in(folder)).isEqualTo(tree);
        assertThat(Exported.names(room)).containsExactly("out");
    }

    private Optional<Path> put(SortedMap<String, String> tree) {
        return ExportFolder.at(folder, false).put(tree);
    }

    private Optional<Path> forced(SortedMap<String, String> tree) {
        return ExportFolder.at(folder, true).put(tree);
    }

    private static SortedMap<String, String> tree(String... pathsAndTexts) {
        SortedMap<String, String> tree = new TreeMap<>();
        List<Object> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            byte[] bytes = pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
            tree.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
            files.add(Map.of("path", pathsAndTexts[i], "sha256", OwnWork.digest(bytes)));
        }
        tree.put("manifest.json", Data.json(Map.of("schema", "limber/manifest/1", "files", files)));
        return tree;
    }
}
