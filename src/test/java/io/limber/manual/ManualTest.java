package io.limber.manual;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.cli.CommandModel;
import io.limber.fixture.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;

/** The manual pages under {@code src/main/man}, read as they are there; {@link MadeFromCommandsTest} writes them. */
class ManualTest {

    private static final Path PAGES = Path.of("src/main/man");
    private static final Pattern OPTION_IN_TAG = Pattern.compile("\\\\fB(\\\\-[^\\\\]*(?:\\\\-[^\\\\]*)*)\\\\fR");
    private static final Pattern VARIABLE = Pattern.compile("LIMBER_[A-Z]+");

    /** The launcher speaks to limber with it; nobody else sets it. */
    private static final String ONLY_WITHIN = "LIMBER_LOCALE";

    static Stream<Command> commands() {
        return CommandModel.all().stream().map(Command::new);
    }

    /** A command; named by its page in a report. */
    record Command(CommandSpec spec) {
        Path page() {
            return PAGES.resolve(this + ".1");
        }

        @Override
        public String toString() {
            return ManualPage.name(spec);
        }
    }

    @Test
    void thereIsAPageForEachCommandAndNoOther() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            commands().map(command -> command + ".1").toList())
                    .contains("limber.1", "limber-triage.1", "limber-content-check.1")
                    .doesNotContain("limber-check.1");
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aPageNamesEachOptionOfItsCommandAndNoOther(Command command) throws IOException {
        List<String> tags = tags(section("OPTIONS", command));

        assertThat(tags.stream().flatMap(tag -> OPTION_IN_TAG.matcher(tag).results()))
                .extracting(option -> option.group(1).replace("\\-", "-"))
                .containsExactlyInAnyOrderElementsOf(command.spec().options().stream()
                        .flatMap(option -> Arrays.stream(option.names()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aPageGivesEachExitCodeOfItsCommand(Command command) throws IOException {
        assertThat(tags(section("EXIT STATUS", command)))
                .extracting(tag -> tag.replaceAll("\\\\f[BR]", ""))
                .containsExactlyElementsOf(command.spec().usageMessage().exitCodeList().keySet().stream()
                        .map(String::strip)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aPageHasTheUsualSectionsInTheUsualOrder(Command command) throws IOException {
        assertThat(Files.readAllLines(command.page()).stream().filter(line -> line.startsWith(".SH ")))
                .containsSubsequence(
                        ".SH NAME",
                        ".SH SYNOPSIS",
                        ".SH DESCRIPTION",
                        ".SH OPTIONS",
                        ".SH ENVIRONMENT",
                        ".SH EXIT STATUS",
                        ".SH EXAMPLES",
                        ".SH SAFETY",
                        ".SH SEE ALSO")
                .doesNotHaveDuplicates();
        assertThat(String.join(" ", section("NAME", command)))
                .startsWith(command.toString().replace("-", "\\-") + " \\- ")
                .doesNotEndWith(".");
        assertThat(String.join(" ", section("SAFETY", command)))
                .contains("not certified as a medical device", "no clinician has reviewed it yet");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aPageIsWrittenByTheBook(Command command) throws IOException {
        assertThat(RoffCheck.faults(Files.readString(command.page()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    @EnabledIf("mandocIsHere")
    void mandocHasNothingToSay(Command command) {
        assertThat(Program.run("mandoc", "-T", "lint", command.page().toString()))
                .isEqualTo(new Program.Ended(0, ""));
    }

    @Test
    void everyVariableInTheManualIsReadByLimber() throws IOException {
        String source = source();

        assertThat(ManualWords.environment(CommandModel.limber()).keySet().stream()
                        .flatMap(names -> Stream.of(names.split(", "))))
                .contains("NO_COLOR", "LIMBER_REGION", "LIMBER_CONTENT", "LIMBER_PAGER", "PAGER", "ACCESSIBLE")
                .allSatisfy(name -> assertThat(source).containsPattern("[\"{]" + name + "\\b"));
    }

    @Test
    void everyVariableOfLimberIsInTheManual() throws IOException {
        Map<String, String> told = ManualWords.environment(CommandModel.limber());

        assertThat(VARIABLE.matcher(source()).results().map(found -> found.group()))
                .isNotEmpty()
                .filteredOn(name -> !name.equals(ONLY_WITHIN))
                .allSatisfy(name -> assertThat(String.join(", ", told.keySet())).contains(name));
    }

    @Test
    void nothingIsSaidOfACommandThatIsGone() {
        assertThat(commands().map(Command::toString))
                .containsAll(ManualWords.spokenOf().toList());
    }

    static boolean mandocIsHere() {
        return Program.isHere("mandoc");
    }

    private static String source() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            StringBuilder source = new StringBuilder();
            for (Path file :
                    new TreeSet<>(files.filter(file -> file.toString().endsWith(".java") || file.endsWith("sh/limber"))
                            .toList())) {
                source.append(Files.readString(file));
            }
            return source.toString();
        }
    }

    private static List<String> section(String heading, Command command) throws IOException {
        return Files.readAllLines(command.page()).stream()
                .dropWhile(line -> !line.equals(".SH " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith(".SH "))
                .collect(Collectors.toList());
    }

    /** The lines that follow a {@code .TP}. */
    private static List<String> tags(List<String> section) {
        return Stream.iterate(1, i -> i < section.size(), i -> i + 1)
                .filter(i -> section.get(i - 1).equals(".TP"))
                .map(section::get)
                .toList();
    }
}
