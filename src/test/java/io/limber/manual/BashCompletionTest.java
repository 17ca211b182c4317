package io.limber.manual;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Index;
import io.limber.content.Library;
import io.limber.fixture.Program;
import io.limber.model.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checked-in completion for bash, asked as bash asks it. */
class BashCompletionTest {

    private static final Library LIBRARY = Library.shipped();

    /** What stands on the command line, the last word being the one to complete; then what is offered, a line each. */
    private static final String ASK = """
            set -u
            . "$1"; shift
            compopt() { printf 'asks for %s\\n' "$2"; }
            cd "$1"; shift
            COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
            _limber
            printf '%s\\n' ${COMPREPLY[@]+"${COMPREPLY[@]}"}
            """;

    @TempDir
    private Path folder;

    @Test
    void offersTheCommandsThatTheHelpShows() {
        assertThat(offered("")).containsExactlyInAnyOrder("triage", "routine", "explain", "redflags", "content");
        assertThat(offered("content", "")).startsWith("check");
    }

    @Test
    void offersEveryRoutine() {
        assertThat(offered("routine", "")).containsExactlyElementsOf(ids(LIBRARY.routines()));
    }

    @Test
    void offersEverythingThatCanBeExplained() {
        List<String> ids =
                new Index(LIBRARY).all().stream().map(line -> line.entry().id()).toList();

        assertThat(offered("explain", ""))
                .containsExactlyElementsOf(ids)
                .contains("recovery", "bridging", "ce1", "heat");
    }

    @Test
    void offersASourceOnceItIsBegun() {
        List<String> all = Stream.iterate('a', letter -> letter <= 'z', letter -> (char) (letter + 1))
                .flatMap(letter -> offered("explain", letter.toString()).stream())
                .toList();

        assertThat(all).containsAll(ids(LIBRARY.sources())).containsAll(offered("explain", ""));
        assertThat(offered("explain", "")).doesNotContain("ng59");
        assertThat(offered("explain", "ng5")).containsExactly("ng59");
    }

    @ParameterizedTest
    @CsvSource({
        "routine, --place",
        "routine, --without",
        "routine, --limit",
        "routine, --pictures",
        "redflags, --region",
        "redflags, --color",
        "triage --list-questions, --format",
        "triage, --schema"
    })
    void offersValuesThatLimberTakes(String command, String option) {
        List<String> words = List.of(command.split(" ", -1));
        List<String> values = offered(with(words, option, ""));

        assertThat(values)
                .hasSizeGreaterThan(1)
                .allSatisfy(value -> assertThat(limber(with(words, option, value)))
                        .satisfies(tool ->
                                assertThat(tool.err()).doesNotContain("no value", "Invalid", "called", "Known:")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "triage", "routine", "explain", "redflags", "content", "content check"})
    void offersOptionsThatTheHelpShows(String command) {
        List<String> words = command.isEmpty() ? List.of() : List.of(command.split(" ", -1));
        String help = limber(with(words, "--help")).out();

        assertThat(offered(with(words, "-")))
                .contains("--help", "-V")
                .allSatisfy(option -> assertThat(help).containsPattern("(?m)^ +(-\\w, )?" + option + "\\b"));
    }

    @Test
    void offersOptionsWhereNothingElseCanStand() {
        assertThat(offered("triage", "")).contains("--answers", "--trace").doesNotContain("unlock");
        assertThat(offered("routine", "unlock", "")).contains("--play");
    }

    @Test
    void knowsAnOptionGivenBefore() {
        assertThat(offered("routine", "--place", "bed", "un")).containsExactly("unlock");
        assertThat(offered("routine", "--place", "=", "bed", "un")).containsExactly("unlock");
        assertThat(offered("routine", "--play", "un")).containsExactly("unlock");
    }

    @Test
    void completesAfterAnEqualsSign() {
        assertThat(offered("routine", "--place", "=")).containsExactly("floor", "bed", "chair", "standing");
        assertThat(offered("routine", "--place", "=", "b")).containsExactly("bed");
        assertThat(offered("routine", "--place=b")).containsExactly("--place=bed");
    }

    @Test
    void goesOnAfterAComma() {
        assertThat(offered("routine", "--limit", "thin-bones,bal")).containsExactly("thin-bones,balance");
        assertThat(offered("routine", "--limit", "thin-bones,bal,age")).containsExactly("thin-bones,bal,age-65");
        assertThat(offered("routine", "--limit", "thin-bones,thin")).isEmpty();
        assertThat(offered("routine", "--limit=thin-bones,thin")).isEmpty();
        assertThat(offered("routine", "--limit=thin-bones,bal")).containsExactly("--limit=thin-bones,balance");
    }

    @Test
    void asksForFilesAndFolders() {
        assertThat(offered("triage", "--answers", "")).containsExactly("asks for default");
        assertThat(offered("routine", "-o", "")).containsExactly("asks for default");
        assertThat(offered("routine", "--content", "")).containsExactly("asks for dirnames");
        assertThat(offered("content", "check", "")).containsExactly("asks for dirnames");
    }

    @Test
    void findsFilesItselfInAnOldBash() throws IOException {
        Files.createFile(folder.resolve("my answers.yaml"));
        Files.createDirectory(folder.resolve("my pack"));
        String old = ASK.replace("printf 'asks for %s\\n' \"$2\"", "return 1");

        assertThat(asked(old, "triage", "--answers", "my")).containsExactlyInAnyOrder("my answers.yaml", "my pack");
        assertThat(asked(old, "triage", "--content", "my")).containsExactly("my pack");
        assertThat(asked(old, "triage", "--answers=my a")).containsExactly("--answers=my answers.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zz", "*", "$(touch made)", "`touch made`", "; touch made", "'", "\"", "\\", "-", "--", "=", ","
            })
    void neverRunsOrReadsWhatIsTyped(String typed) {
        // bash takes a quote off a word before it compares.
        assertThat(offered("routine", typed)).allMatch(word -> word.matches("-.*|[a-z0-9-]+"));
        assertThat(offered("routine", "--limit", typed)).allMatch(word -> word.matches(",?[a-z0-9-]+"));
        assertThat(offered("explain", typed, typed)).allMatch(word -> word.startsWith("-"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void offersNothingWhereAnythingCanStand() {
        assertThat(offered("routine", "--width", "")).isEmpty();
        assertThat(offered("explain", "slipped", "d")).isEmpty();
        assertThat(offered("nosuch", "")).isNotEmpty().allMatch(word -> word.startsWith("-"));
    }

    private List<String> offered(String... words) {
        return asked(ASK, words);
    }

    private List<String> asked(String script, String... words) {
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "-c",
                script,
                "bash",
                Path.of("src/main/completion/limber.bash").toAbsolutePath().toString()));
        command.addAll(List.of(folder.toString(), "limber"));
        command.addAll(Arrays.asList(words));
        Program.Ended ended = Program.run(command.toArray(String[]::new));

        assertThat(ended.exit()).as(ended.said()).isZero();
        return ended.said().lines().filter(line -> !line.isEmpty()).toList();
    }

    private static String[] with(List<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static List<String> ids(List<? extends Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }
}
