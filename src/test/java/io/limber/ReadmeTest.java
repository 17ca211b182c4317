package io.limber;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.fixture.FakeDoor;
import io.limber.fixture.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisabledIf("thereIsNoReadme")
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^ *```[^\n]*\n(.*?)^ *```");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    /** What follows belongs to the shell: a pipe, a redirection, a list, a comment. */
    private static final Pattern END_OF_COMMAND = Pattern.compile("\\s(\\||>|<|2>|&&|;|#).*");

    @TempDir
    private static Path folder;

    static boolean thereIsNoReadme() {
        return !Files.exists(README);
    }

    static Stream<String> linesThatNeedNoTerminal() throws IOException {
        return lines().stream().filter(line -> !needsTerminal(line));
    }

    @Test
    void showsHowLimberIsUsed() throws IOException {
        assertThat(lines()).isNotEmpty();
        assertThat(linesThatNeedNoTerminal()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("linesThatNeedNoTerminal")
    void everyLineWorks(String line) {
        List<String> words = words(line);
        FakeDoor door = new FakeDoor().typing("{\"s1-chest\": \"yes\"}");
        Tool tool = limber(door, words.subList(1, words.size()).toArray(String[]::new));

        assertThat(tool.exit()).as("%s\n%s", line, tool.err()).isZero();
    }

    /** Every command line of limber in a code block, as it would be typed. */
    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        Matcher block = CODE_BLOCK.matcher(Files.readString(README));
        while (block.find()) {
            block.group(1)
                    .lines()
                    .map(line -> line.strip().replaceFirst("^\\$ ", ""))
                    .filter(line -> line.startsWith("limber "))
                    .map(line -> END_OF_COMMAND.matcher(line).replaceFirst(""))
                    .forEach(lines::add);
        }
        return lines;
    }

    @Test
    void showsRealScreens() throws IOException {
        String readme = Files.readString(README);
        String routine = Files.readString(Path.of("src/test/resources/golden/cli/routine/unlock-80.txt"));
        String first = routine.substring(routine.indexOf("\n1. "), routine.indexOf("\n2. Positions"));

        assertThat(readme)
                .contains(Files.readString(Path.of("src/test/resources/golden/screen/first-80x24.txt"))
                        .stripTrailing())
                .contains(first.strip())
                .contains(Files.readString(Path.of("src/test/resources/golden/play/hold-80x24.txt"))
                        .stripTrailing())
                .doesNotContain("@@");
    }

    @Test
    void countsWhatThereIs() throws IOException {
        Library library = Library.shipped();

        assertThat(Files.readString(README))
                .contains(library.exercises().size() + " exercises, "
                        + library.routines().size() + " routines, "
                        + library.topics().size() + " topics and "
                        + library.redFlags().size() + " danger signs");
    }

    /** Somebody has to answer a triage, to fill in a file, and to watch a routine being played. */
    private static boolean needsTerminal(String line) {
        boolean onlyTells = Stream.of(
                        "--help", "--version", "--list-questions", "--answer-template", "--schema", "--answers -")
                .anyMatch(line::contains);
        boolean wantsAFile = line.contains("mine.yaml --trace") || line.contains("--vignettes");
        return wantsAFile
                || (!onlyTells
                        && (line.startsWith("limber triage")
                                || line.contains("--play")
                                || line.contains("--eyes-free")));
    }

    /** The words as a shell would split them; files go to a folder of the test. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            String bare = Stream.of(1, 2, 3)
                    .map(word::group)
                    .filter(found -> found != null)
                    .findFirst()
                    .orElseThrow();
            boolean isFile = !words.isEmpty() && List.of("-o", "--output").contains(words.get(words.size() - 1));
            words.add(isFile ? folder.resolve(Path.of(bare).getFileName()).toString() : bare);
        }
        return words;
    }
}
