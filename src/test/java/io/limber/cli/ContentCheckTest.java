package io.limber.cli;

import static io.limber.fixture.Golden.assertGolden;
import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.FakeDoor;
import io.limber.fixture.Read;
import io.limber.fixture.SmallPack;
import io.limber.fixture.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCheckTest {

    private static final Path SHIPPED = Path.of("data/low-back");

    @TempDir
    private Path folder;

    @Test
    void theShippedPackIsSound() {
        Tool checked = limber("content", "check");

        assertThat(checked).isEqualTo(new Tool(0, checked.out(), ""));
        assertThat(checked.out())
                .startsWith("No problems in \"A locked lower back\", version ")
                .containsPattern("Claims placed: +213\n");
    }

    @Test
    void theSamePackInADirectoryIsSoundToo() {
        for (Tool checked : List.of(
                limber("content", "check", SHIPPED.toString()),
                limber("content", "check", "--content", SHIPPED.toString()),
                limber(new FakeDoor().with("LIMBER_CONTENT", SHIPPED.toString()), "content", "check"))) {
            assertThat(checked).isEqualTo(new Tool(0, checked.out(), ""));
            assertThat(checked.out())
                    .containsPattern("Claims placed: +213\n")
                    .contains("This content is not limber's own.");
        }
    }

    @Test
    void everyMistakeIsSaidWithItsPlace() throws IOException {
        breakCopy();
        Tool checked = limber("content", "check", folder.toString());

        assertThat(checked.exit()).isEqualTo(2);
        assertThat(checked.err()).isEqualTo("2 problems in 2 files.\n");
        assertGolden(
                "cli/content/broken.txt",
                checked.out().replace(folder.toString(), "PACK").replaceAll(":\\d+:\\d+:", ":LINE:COLUMN:"));
    }

    @Test
    void aScriptGetsTheMistakesAsData() throws IOException {
        breakCopy();
        Tool checked = limber("content", "check", folder.toString(), "--format", "json");

        assertThat(checked.exit()).isEqualTo(2);
        assertThat(Read.list(Read.json(checked.out()), "problems"))
                .hasSize(2)
                .allSatisfy(problem ->
                        assertThat(problem.toString()).contains("file=", "line=", "column=", "message=", "hint="));
        assertThat(Read.yaml(limber("content", "check", folder.toString(), "--format", "yaml")
                        .out()))
                .isEqualTo(Read.json(checked.out()));
        assertThat(limber("content", "check", folder.toString(), "--format", "markdown")
                        .out())
                .startsWith("# Problems\n");
    }

    @Test
    void whatATriageLacksIsSaidAtItsFile() {
        SmallPack small = SmallPack.in(folder);
        Tool checked = limber("content", "check", folder.toString());

        assertThat(small.problems()).isEmpty();
        assertThat(checked.exit()).isEqualTo(2);
        assertThat(checked.out())
                .startsWith(folder + "/triage.yaml:")
                .contains(": the must-ask question `s1-chest` is not put to everybody\n  hint: add it to a screen");
        assertThat(checked.err()).endsWith(" problems in 1 file.\n");
    }

    @Test
    void theMistakesCanGoToAFile() throws IOException {
        breakCopy();
        Path report = folder.resolve("report.txt");
        Tool checked = limber("content", "check", folder.toString(), "-o", report.toString());

        assertThat(checked).isEqualTo(new Tool(2, "", "2 problems in 2 files.\n"));
        assertThat(report).content().containsPattern(":\\d+:\\d+: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/folder", "pom.xml"})
    void whatIsNoDirectoryIsNoPack(String path) {
        assertThat(limber("content", "check", path))
                .isEqualTo(new Tool(
                        2,
                        "",
                        "There is no directory " + path
                                + ".\nA content pack is a directory with a pack.yaml in it.\n"));
        assertThat(limber("redflags", "--content", path).exit()).isEqualTo(2);
    }

    @Test
    void anEmptyDirectoryIsNoPack() {
        Tool checked = limber("content", "check", folder.toString());

        assertThat(checked.exit()).isEqualTo(2);
        assertThat(checked.out()).contains("pack.yaml:1:1: the file cannot be read");
    }

    @Test
    void aBrokenFileStopsOnlyWhatNeedsIt() throws IOException {
        breakCopy();
        String pack = folder.toString();

        assertThat(limber("routine", "loosen", "--content", pack).exit()).isZero();
        Tool broken = limber("routine", "unlock", "--content", pack);
        assertThat(broken).isEqualTo(new Tool(2, "", broken.err()));
        assertThat(broken.err()).contains("pelvic-tlit", "hint: ", "limber content check DIR");
    }

    @Test
    void anotherPackIsNamedInEveryResult() throws IOException {
        copy();
        edit("pack.yaml", "title: A locked lower back", "title: Somebody's own");
        for (String line : List.of("redflags", "redflags --card", "routine", "routine unlock", "explain recovery")) {
            Stream<String> words =
                    Stream.of(("--width 200 " + line).split(" ", -1)).skip(2);
            String[] arguments = Stream.concat(words, Stream.of("--width", "200", "--content", folder.toString()))
                    .toArray(String[]::new);

            assertThat(limber(arguments).out())
                    .contains("This content is not limber's own. It is the pack \"Somebody's own\"");
        }
    }

    @Test
    void anOldPackSaysThatItIsOverdue() {
        FakeDoor later = new FakeDoor().on(LocalDate.of(2031, 1, 1));

        assertThat(limber(later, "routine", "unlock").out()).contains("This content is overdue for review (since 2");
    }

    private void breakCopy() throws IOException {
        copy();
        edit("routines/unlock.yaml", "exercise: pelvic-tilt", "exercise: pelvic-tlit");
        Files.writeString(folder.resolve("stray.yaml"), "id: stray\n");
    }

    private void edit(String file, String from, String to) throws IOException {
        String before = Files.readString(folder.resolve(file));
        assertThat(before).contains(from);
        Files.writeString(folder.resolve(file), before.replace(from, to));
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
