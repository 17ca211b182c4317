package io.limber.manual;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.cli.CommandModel;
import io.limber.content.Index;
import io.limber.content.Library;
import io.limber.fixture.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checked-in completion for zsh; where there is no zsh, as a text. */
class ZshCompletionTest {

    private static final Path SCRIPT = Path.of("src/main/completion/_limber");

    /** Stand-ins for the parts of zsh's completion: each prints what it is told. */
    private static final String STAND_INS = """
            compdef() { :; }
            _arguments() { print -rl -- "$@"; }
            _describe() { print -rl -- ${(P)4}; }
            _values() { print -rl -- "${@:4}"; }
            . src/main/completion/_limber
            PREFIX=n
            """;

    static Stream<Verb> verbs() {
        return Verb.of(CommandModel.limber()).withAllBelow();
    }

    @Test
    void isFoundByItsFirstLine() throws IOException {
        assertThat(Files.readAllLines(SCRIPT).get(0)).isEqualTo("#compdef limber");
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyCommandHasAFunctionWithEachOption(Verb verb) throws IOException {
        String function = function("_" + verb.path().replace(' ', '_'));

        assertThat(verb.options())
                .isNotEmpty()
                .allSatisfy(option -> assertThat(option.names())
                        .allSatisfy(name -> assertThat(function).containsPattern("['{,]\\*?" + name + "[=+]?[\\[,}]")));
        assertThat(verb.verbs())
                .allSatisfy(below -> assertThat(function)
                        .contains("(" + below.name() + ") _" + below.path().replace(' ', '_') + " "));
    }

    @Test
    void everyQuoteIsClosedOnItsLine() throws IOException {
        assertThat(Files.readAllLines(SCRIPT))
                .allSatisfy(line -> assertThat(line.replace("'\\''", "")
                                        .replaceAll("\"[^\"']*\"", "")
                                        .replaceAll("[^']", "")
                                        .length()
                                % 2)
                        .as(line)
                        .isZero());
    }

    @Test
    void everythingThatCanBeExplainedIsInIt() throws IOException {
        Library library = Library.shipped();

        assertThat(new Index(library).all())
                .hasSizeGreaterThan(100)
                .allSatisfy(line -> assertThat(function("_limber_words_of_what"))
                        .contains("'" + line.entry().id() + ":"));
        assertThat(library.sources())
                .allSatisfy(
                        source -> assertThat(function("_limber_words_of_what")).contains("'" + source.id() + ":"));
    }

    @Test
    @EnabledIf("zshIsHere")
    void zshReadsItAsItWasMeant() {
        assertThat(run("_limber_routine"))
                .contains(
                        "--place=[Only what can be done there\\: floor, bed, chair, standing]:PLACE:(floor bed chair standing)",
                        "(-o --output)-o+[Write to this file in place of the screen]:FILE:_files",
                        "(- *)--help[Show this help message and exit]",
                        "1::ID:_limber_words_of_id");
        assertThat(run("_limber_words_of_limit"))
                .contains("hip-replacement[I have a new hip]")
                .hasSameSizeAs(Library.shipped().limits());
        assertThat(run("_limber_words_of_id"))
                .contains("unlock:First moves for a locked back")
                .hasSameSizeAs(Library.shipped().routines());
        assertThat(run("_limber_words_of_what"))
                .contains("recovery:How long it takes")
                .anyMatch(line -> line.startsWith("ng59:"));
        assertThat(run("PREFIX=; _limber_words_of_what")).noneMatch(line -> line.startsWith("ng59:"));
    }

    static boolean zshIsHere() {
        return Program.isHere("zsh");
    }

    private static List<String> run(String what) {
        Program.Ended ended = Program.run("zsh", "-f", "-c", STAND_INS + what);

        assertThat(ended.exit()).as(ended.said()).isZero();
        return ended.said().lines().toList();
    }

    private static String function(String name) throws IOException {
        String script = Files.readString(SCRIPT);
        int start = script.indexOf("\n" + name + "() {\n");
        assertThat(start).as(name).isNotNegative();
        return script.substring(start, script.indexOf("\n}\n", start));
    }
}
