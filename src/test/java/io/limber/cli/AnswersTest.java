package io.limber.cli;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.FakeDoor;
import io.limber.fixture.Golden;
import io.limber.fixture.Read;
import io.limber.fixture.Schemas;
import io.limber.fixture.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    private static final String ORDINARY = """
            answered-on: 2026-11-22
            right-now: none
            pee-poo-feeling: none
            legs: none
            set-off: s4-move
            ill-and-pills: none
            age: 40
            health: none
            lately: none
            how-long: s9-a
            also: none
            where-now: s11-chair
            pain: 5
            moves: skipped
            limits: none
            """;

    @TempDir
    private Path folder;

    @Test
    void wholeAnswersGiveAResultWithoutATerminal() {
        Tool tool = answered(ORDINARY, "--exit-code");

        assertThat(tool.exit()).isEqualTo(10);
        assertThat(tool.out()).startsWith("You can look after this at home.");
        assertThat(tool.err()).isEmpty();
    }

    @Test
    void jsonIsTakenAsWellAsYaml() {
        String json = "{\"answered-on\": \"2026-11-22\", "
                + ORDINARY.lines()
                        .skip(1)
                        .map(line -> line.replaceFirst("(.*): (.*)", "\"$1\": \"$2\""))
                        .reduce((a, b) -> a + ", " + b)
                        .orElseThrow()
                + "}";

        assertThat(answered(json, "--format", "json").out())
                .isEqualTo(answered(ORDINARY, "--format", "json").out());
    }

    @Test
    void theDayOfTheAnswersDatesThePlan() {
        FakeDoor later = new FakeDoor().on(LocalDate.of(2027, 3, 1)).typing(ORDINARY.split("\n"));
        Tool replayed = limber(later, "triage", "--answers", "-", "--format", "json");

        assertThat(replayed.out())
                .isEqualTo(answered(ORDINARY, "--format", "json").out());
        assertThat(Read.at(Read.json(replayed.out()), "answeredOn")).isEqualTo("2026-11-22");
    }

    @Test
    void aMissingAnswerIsNamedAndNeverFilledIn() throws IOException {
        String text = ORDINARY.replace("legs: none\n", "s3-both: no\n").replace("set-off: s4-move", "set-off:");

        golden("answers-missing", text);
    }

    @Test
    void whatIsNoAnswerIsNamedWithItsPlace() throws IOException {
        String text = ORDINARY.replace("how-long", "how-lnog")
                .replace("age: 40", "age: 400")
                .replace("also: none", "also: yes")
                .replace("set-off: s4-move", "set-off: s4-moved")
                .replace("legs: none", "s3-both: maybe\nlegs: skipped\nyes: no");

        golden("answers-wrong", text);
    }

    @Test
    void theFollowUpOfATickIsAskedFor() {
        Tool tool = answered(ORDINARY.replace("legs: none", "legs: none\ns3-one: yes"));

        assertThat(tool.exit()).isEqualTo(2);
        assertThat(tool.err())
                .contains("no answer to `f3-one`")
                .contains("f3-one-growing")
                .contains("no all-clear");
    }

    @Test
    void anEmergencyIsTheResultWhateverElseIsMissing() {
        Tool tool = answered("s1-chest: yes\nnonsense: 1\n", "--exit-code");

        assertThat(tool.exit()).isEqualTo(13);
        assertThat(tool.out()).startsWith("Call an ambulance now.");
        assertThat(tool.err()).contains("there is no question `nonsense`");
    }

    @Test
    void anAnswerOffThePathIsReadAllTheSame() {
        Tool tool = answered(ORDINARY + "f3-looks: f3-looks-cold\n", "--exit-code");

        assertThat(tool.exit()).isEqualTo(13);
    }

    @Test
    void noneDoesNotTakeBackAYes() {
        Tool tool = answered(ORDINARY + "s1-breath: yes\n", "--exit-code");

        assertThat(tool.exit()).isEqualTo(13);
    }

    @Test
    void aQuestionThatDecidesCannotBeSkipped() {
        String skipped = ORDINARY.replace("pain: 5", "pain: skipped");

        assertThat(answered(skipped).exit()).isZero();
        assertThat(answered(skipped + "s8-sickle: yes\n").err())
                .contains("`pain` cannot be skipped here: it could be about safety");
    }

    @Test
    void theTemplateIsNoSetOfAnswers() {
        String template = limber("triage", "--answer-template").out();
        Tool tool = answered(template);

        Golden.assertGolden("cli/triage/answer-template.txt", template);
        assertThat(tool.exit()).isEqualTo(2);
        assertThat(tool.err()).contains("no answer to `s1-chest`").contains("no answer to `age`");
    }

    @Test
    void savedAnswersGiveTheSameBytesAgain() throws IOException {
        Path saved = folder.resolve("saved.yaml");
        Tool first = answered(ORDINARY, "--format", "json", "--save-answers", saved.toString());
        Tool again = limber("triage", "--answers", saved.toString(), "--format", "json");

        assertThat(again.out()).isEqualTo(first.out());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(saved)))
                .isEqualTo("rw-------");
        Schemas.assertAnswers(io.limber.document.Data.json(Read.yaml(Files.readString(saved))));
    }

    @Test
    void theAnswersOfATalkCanBeSaved() {
        Path saved = folder.resolve("talk.yaml");
        limber(new FakeDoor().typing("none", "1", "1", ""), "triage", "--plain", "--save-answers", saved.toString());

        assertThat(limber("triage", "--answers", saved.toString(), "--exit-code")
                        .exit())
                .isEqualTo(13);
    }

    @Test
    void savingDoesNotFollowALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("target.yaml"));
        Tool tool = answered(ORDINARY, "--save-answers", link.toString());

        assertThat(tool.exit()).isEqualTo(2);
        assertThat(tool.err()).contains("is a symbolic link");
        assertThat(folder.resolve("target.yaml")).doesNotExist();
    }

    @Test
    void questionsAreListedForPeopleAndScripts() {
        Golden.assertGolden(
                "cli/triage/questions.txt", limber("triage", "--list-questions").out());
        assertThat(Read.list(
                        Read.json(limber("triage", "--list-questions", "--format", "json")
                                .out()),
                        "questions"))
                .hasSizeGreaterThan(14);
    }

    @Test
    void theTraceTellsWhatFiredAndWhatIsNear() {
        Tool text = answered(ORDINARY + "s7-cancer: yes\nf7-cancer: none\n", "--trace");

        assertThat(text.out())
                .contains("Rules that fired:")
                .contains("ca1-past")
                .contains("One answer away:");
        assertThat(answered(ORDINARY).out()).doesNotContain("Trace");
        assertThat(Read.at(
                        Read.json(answered(ORDINARY, "--trace", "--format", "json")
                                .out()),
                        "trace",
                        "fired"))
                .asString()
                .isEqualTo("[]");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                "# nothing\n",
                "- a\n- list\n",
                "just words",
                "age: &a 40\nb: *a\n",
                "age: !!int 40\n",
                "age: 40\nage: 41\n",
                "age: {from: 1}\n",
                "age: \"4\u202e0\"\n",
                "age: 40\n---\nage: 41\n",
                "answered-on: yesterday\n",
                "schema: limber/answers/9\n",
                "[".repeat(5_000),
                "age: " + "9".repeat(25_000),
                "x: " + "\u0007\n",
                "a: 1\n".repeat(300_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsNotAnswersIsRefusedInPlainWords(String text) {
        Tool tool = answered(text);

        assertThat(tool.exit()).isEqualTo(2);
        assertThat(tool.out()).isEmpty();
        assertThat(tool.err()).contains("standard input:").contains("hint: ").doesNotContain("Exception");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(limber("triage", "--answers", "nowhere.yaml").err())
                .contains("nowhere.yaml:1:1: there is no such file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--answers x --answer-template",
                "--schema answers --list-questions",
                "--answer-template --save-answers x",
                "--answers x.jsonl --save-answers y",
                "--list-questions --trace",
                "--schema verdict --exit-code",
                "--answer-template --format json",
                "--schema answers --format yaml",
                "--schema nonsense"
            })
    void whatCannotGoTogetherIsSaid(String options) {
        String[] words = ("triage " + options).split(" ");

        assertThat(limber(words).exit()).isEqualTo(2);
    }

    @Test
    void withoutATerminalTheWayToAnswerIsNamed() {
        assertThat(limber("triage").err())
                .contains("--plain")
                .contains("--answers")
                .contains("--answer-template");
    }

    private static Tool answered(String text, String... options) {
        String[] words = Stream.concat(Stream.of("triage", "--answers", "-"), Stream.of(options))
                .toArray(String[]::new);
        return limber(new FakeDoor().typing(text.split("\n", -1)), words);
    }

    private static void golden(String name, String text) {
        Tool tool = answered(text);
        assertThat(tool.exit()).isEqualTo(2);
        assertThat(tool.out()).isEmpty();
        Golden.assertGolden("cli/triage/" + name + ".txt", tool.err());
    }
}
