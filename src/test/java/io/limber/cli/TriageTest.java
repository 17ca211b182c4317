package io.limber.cli;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.fixture.FakeDoor;
import io.limber.fixture.Read;
import io.limber.fixture.Tool;
import io.limber.terminal.Door;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The triage line by line, as somebody at a keyboard or a script at a pipe has it. */
class TriageTest {

    private static final String AT_HOME = "You can look after this at home.";
    private static final String AMBULANCE = "Call an ambulance now.";
    private static final String HOSPITAL = "Go to a hospital emergency department now.";
    private static final String GO_NOW = "Go now, day or night, if";
    private static final String NO_ALL_CLEAR =
            "Nothing was decided; this is no all-clear." + " May it be an emergency? Call your local emergency number.";
    private static final String STEPS = "limber routine ";

    /** A bend an hour ago at 40, in a chair, pain 5, and nothing else: fourteen questions and the review. */
    private static final List<String> ORDINARY = List.of(
            "none", "none", "none", "3", "none", "40", "none", "none", "1", "none", "5", "5", "none", "none", "done");

    private static final String NUMB = "none|1|1|";
    private static final String BROKEN = "none|none|none|1|1|";
    private static final String FAINT = "3|25|none|none|3|none|none|none|none|5|done";
    private static final String SHINGLES = "none|none|none|5|none|40|none|none|2|6|none|5|done";
    private static final String CHILD = "none|none|none|3|none|13|4|none|none|none|1|none|done";

    static Stream<String> seen() {
        return Stream.of(NUMB, BROKEN, FAINT, SHINGLES, CHILD);
    }

    @Test
    void nothingAtAllEndsAtHomeWithARoutine() {
        Tool tool = typing(ORDINARY, "--exit-code");

        assertThat(tool.exit()).isEqualTo(10);
        assertThat(tool.out()).startsWith(AT_HOME).contains(GO_NOW).contains(STEPS);
        assertThat(typing(ORDINARY).exit()).isZero();
    }

    @Test
    void numbBetweenTheLegsIsAnEmergencyOnceItIsNew() {
        Tool tool = typing(NUMB, "--exit-code");

        assertThat(tool.exit()).isEqualTo(13);
        assertThat(tool.out()).startsWith(HOSPITAL).contains(GO_NOW).doesNotContain(AT_HOME);
        assertThat(tool.err()).contains("When did the change in feeling").doesNotContain("Question 3");
        assertThat(typing(NUMB).exit()).isZero();
    }

    @Test
    void aBrokenBoneIsToldToLieStill() {
        assertThat(typing(BROKEN).out()).startsWith("Call an ambulance now. Lie still.");
    }

    @ParameterizedTest
    @CsvSource({
        NUMB + ", 13",
        BROKEN + ", 13",
        FAINT + ", 12",
        SHINGLES + ", 11",
        CHILD + ", 11",
    })
    void whoeverMustBeSeenGetsNoRoutine(String typed, int exit) {
        Tool tool = typing(typed, "--exit-code");

        assertThat(tool.exit()).as(tool.err()).isEqualTo(exit);
        assertThat(tool.out()).contains(GO_NOW).doesNotContain(STEPS).doesNotContain(AT_HOME);
    }

    @ParameterizedTest
    @MethodSource("seen")
    void whoeverMustBeSeenIsShownNoExerciseInAnyFormat(String typed) {
        List<String> exercises = Library.shipped().exercises().stream()
                .flatMap(exercise -> Stream.of(exercise.name(), "\"" + exercise.id() + "\""))
                .toList();
        for (String format : List.of("text", "markdown", "json", "yaml")) {
            Tool tool = typing(typed, "--format", format);
            assertThat(tool.out()).as(format).isNotEmpty().doesNotContain(exercises);
        }
    }

    @Test
    void aChildIsNotAskedWhereItIs() {
        assertThat(typing(CHILD).err()).contains("Question 10").doesNotContain("Where are you now");
    }

    @Test
    void anEmptyLineIsAskedAgain() {
        Tool tool = typing("||  |none|");

        assertThat(tool.exit()).isEqualTo(66);
        assertThat(tool.err()).containsOnlyOnce("Question 1,").contains("An empty line is no answer.", "Question 2,");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 10, 13, 14})
    void theEndOfTheInputDecidesNothing(int lines) {
        Tool tool = typing(ORDINARY.subList(0, lines), "--exit-code");

        assertThat(tool.exit()).isEqualTo(66);
        assertThat(tool.out()).isEmpty();
        assertThat(flat(tool.err())).endsWith("The input ended before the questions did. " + NO_ALL_CLEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quit", "none|none|stop", "not sure|q", "none|1|back|quit"})
    void quittingDecidesNothing(String typed) {
        Tool tool = typing(typed, "--exit-code");

        assertThat(tool.exit()).isEqualTo(130);
        assertThat(tool.out()).isEmpty();
        assertThat(flat(tool.err())).endsWith("Stopped. " + NO_ALL_CLEAR);
    }

    @Test
    void quittingAtTheReviewDecidesNothing() {
        List<String> typed = new ArrayList<>(ORDINARY.subList(0, 14));
        typed.add("quit");

        assertThat(typing(typed, "--exit-code").exit()).isEqualTo(130);
    }

    @Test
    void nothingIsAskedWithoutATerminal() {
        Tool tool = limber(new FakeDoor().typing("none", "none"), "triage");

        assertThat(tool.exit()).isEqualTo(2);
        assertThat(tool.out()).isEmpty();
        assertThat(tool.err()).contains("--plain").doesNotContain("Question 1");
    }

    @Test
    void aResultInAFileLeavesTheTalkOnTheScreen() {
        FakeDoor door =
                new FakeDoor().withTerminals(Door.Stream.IN, Door.Stream.ERR).typing(ORDINARY.toArray(String[]::new));
        Tool tool = limber(door, "triage");

        assertThat(tool.exit()).isZero();
        assertThat(tool.out()).startsWith(AT_HOME).doesNotContain("Question").doesNotContain("> ");
        assertThat(tool.err()).contains("Question 14").doesNotContain(AT_HOME);
    }

    @Test
    void anEmergencyInAFileIsShownOnTheScreenToo() {
        FakeDoor door =
                new FakeDoor().withTerminals(Door.Stream.IN, Door.Stream.ERR).typing("1", "");
        Tool tool = limber(door, "triage", "--format", "json");

        assertThat(tool.err()).contains(AMBULANCE).contains("Did you mistype?");
        assertThat(Read.at(Read.json(tool.out()), "urgency")).isEqualTo("emergency_now");
    }

    @ParameterizedTest
    @CsvSource({
        "2, Call an ambulance now.",
        "1 3, Call an ambulance now.",
        "2?, Call an ambulance now.",
        "'not sure|no|yes|no|no|no|no|no', Call an ambulance now.",
        "'not sure|no|not sure|no|no|no|no|no', Call an ambulance now.",
        "none|1?|not sure|1|none|3|none|40|none|none|5|done, Speak to a clinician today.",
        "none|1?|yes|2, Go to a hospital emergency department now.",
    })
    void wordsAndNumbersAreUnderstood(String typed, String headline) {
        assertThat(typing(typed).out()).startsWith(headline);
    }

    @Test
    void aSecondAskingCanClear() {
        List<String> typed = new ArrayList<>(ORDINARY);
        typed.set(1, "1?");
        typed.add(2, "no");
        Tool tool = typing(typed, "--exit-code");

        assertThat(tool.err()).contains("You were not sure about this:");
        assertThat(tool.exit()).isEqualTo(10);
    }

    @Test
    void anAnswerMayBeKeptBackWhereThatIsSaid() {
        List<String> typed = new ArrayList<>(ORDINARY);
        typed.set(1, "6x");

        assertThat(typing(typed, "--exit-code").exit()).isEqualTo(10);
        assertThat(typing("none|5x", "--exit-code").err()).contains("Line 5 needs an answer.");
    }

    @Test
    void aMistypedEmergencyIsTakenBack() {
        List<String> typed = new ArrayList<>(List.of("2", "back"));
        typed.addAll(ORDINARY);
        Tool tool = typing(typed, "--exit-code");

        assertThat(tool.exit()).isEqualTo(10);
        assertThat(tool.out()).startsWith(AT_HOME).doesNotContain(AMBULANCE);
        assertThat(tool.err()).contains(AMBULANCE);
    }

    @Test
    void anEmergencyStandsWhenTheInputEndsThere() {
        Tool tool = typing("2", "--exit-code");

        assertThat(tool.exit()).isEqualTo(13);
        assertThat(tool.out()).startsWith(AMBULANCE);
    }

    @Test
    void goingBackChangesAnAnswer() {
        Tool tool = typing("none|none|none|3|back|back|none|1|1|", "--exit-code");

        assertThat(tool.exit()).isEqualTo(66);
        assertThat(typing("none|none|none|3|back|1|1|", "--exit-code").exit()).isEqualTo(13);
    }

    @Test
    void theReviewChangesAnAnswer() {
        List<String> typed = new ArrayList<>(ORDINARY.subList(0, 14));
        typed.addAll(List.of("2", "1", "1", ""));
        Tool tool = typing(typed, "--exit-code");

        assertThat(tool.exit()).isEqualTo(13);
        assertThat(tool.err()).contains("Your answers");
        assertThat(tool.out()).startsWith(HOSPITAL);
    }

    @Test
    void helpSaysWhatTheWordsMean() {
        Tool tool = typing("?|none|help|");

        assertThat(tool.err())
                .contains("Why limber asks: These are the signs that cannot wait.")
                .contains("One side counts.");
    }

    @Test
    void skippedLimitsLeaveTheGentlestMoves() {
        List<String> typed = new ArrayList<>(ORDINARY);
        typed.set(13, "skip");
        Tool tool = typing(typed, "--exit-code");

        assertThat(tool.exit()).isEqualTo(10);
        assertThat(tool.out()).contains("--limit not-asked");
    }

    @Test
    void dangerQuestionsCannotBeSkipped() {
        Tool tool = typing("skip|skip|none|skip");

        assertThat(tool.exit()).isEqualTo(66);
        assertThat(tool.err().split("This question cannot be skipped", -1)).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileLineIsNeitherAnswerNorFault(String typed) {
        Tool tool = limber(new FakeDoor().typing(typed, typed), "triage", "--plain");

        assertThat(tool.exit()).isEqualTo(66);
        assertThat(tool.err())
                .doesNotContain("Question 2")
                .doesNotContain("Exception")
                .hasSizeLessThan(5_000);
        assertThat(tool.err().chars())
                .allMatch(letter -> letter == '\n' || (letter >= 0x20 && letter < 0x7f) || letter > 0x9f);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "1 ".repeat(500_000) + "none",
                "none".repeat(250_000),
                "7".repeat(1_000_000),
                "\u0000",
                "none\u0000",
                "\u001b[31mnone\u001b[0m",
                "\u001b]8;;http://x\u0007none",
                "\u009bnone",
                "\ufffdnone",
                "\u202eenon",
                "2147483648",
                "-1",
                "9999999999999999999999 1",
                ",",
                "%s %n",
                "${none}");
    }

    private static Tool typing(String typed, String... options) {
        return typing(List.of(typed.split("\\|", -1)), options);
    }

    private static Tool typing(List<String> typed, String... options) {
        String[] words = Stream.concat(Stream.of("triage", "--plain"), Stream.of(options))
                .toArray(String[]::new);
        return limber(new FakeDoor().typing(typed.toArray(String[]::new)), words);
    }

    /** Words without their line breaks. */
    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
