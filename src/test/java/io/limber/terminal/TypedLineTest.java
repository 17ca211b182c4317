package io.limber.terminal;

import static io.limber.fixture.SmallScript.checklist;
import static io.limber.fixture.SmallScript.choice;
import static io.limber.fixture.SmallScript.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Interview;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedLineTest {

    /** Numb, weak and sex; only the last may be kept to oneself. */
    private static final Interview.Turn LIST = turn(checklist(
            "legs",
            null,
            List.of(
                    new Screen.Item("numb", "Numb.", null, "Touch it.", false),
                    new Screen.Item("weak", "Weak.", null, null, false),
                    new Screen.Item("sex", "Sex.", null, null, true))));

    private static final Interview.Turn LONG = turn(checklist(
            "long",
            null,
            Stream.iterate(1, n -> n + 1).limit(12).map(n -> "line-" + n).toArray(String[]::new)));
    private static final Interview.Turn ONE = turn(checklist("single", null, "cold"));
    private static final Interview.Turn CHOICE =
            turn(choice("since", true, null, "since-new", "since-unsure", "since-old"));
    private static final Interview.Turn PLACE = turn(choice("place", false, null, "bed", "chair"));
    private static final Interview.Turn PAIN = turn(number("pain", null, null, 0, 10, false));
    private static final Interview.Turn WEEKS = turn(number("weeks", null, null, 4, 44, true));
    private static final Interview.Turn AGAIN =
            new Interview.Turn(LIST.screen(), Optional.of(LIST.screen().items().get(0)));

    static Stream<Interview.Turn> questions() {
        return Stream.of(LIST, LONG, ONE, CHOICE, PLACE, PAIN, WEEKS, AGAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "none, NO, NO, NO",
        "no, NO, NO, NO",
        "n, NO, NO, NO",
        "0, NO, NO, NO",
        "none of these, NO, NO, NO",
        "NONE, NO, NO, NO",
        "'  None  ', NO, NO, NO",
        "1, YES, NO, NO",
        "01, YES, NO, NO",
        "2, NO, YES, NO",
        "1 3, YES, NO, YES",
        "'1,3', YES, NO, YES",
        "'1; 3', YES, NO, YES",
        "', 1 ,', YES, NO, NO",
        "3 1, YES, NO, YES",
        "2?, NO, NOT_SURE, NO",
        "1? 2 3?, NOT_SURE, YES, NOT_SURE",
        "3x, NO, NO, DECLINED",
        "1 3X, YES, NO, DECLINED",
    })
    void aListTakesTheLinesThatFit(String typed, Answer.Tick numb, Answer.Tick weak, Answer.Tick sex) {
        assertThat(read(typed, LIST)).isEqualTo(given(Map.of("numb", numb, "weak", weak, "sex", sex)));
    }

    @ParameterizedTest
    @CsvSource({"1 1?", "1? 1", "1 1? 1", "'1?,1'"})
    void ofTwoAnswersTheMoreWorryingOneCounts(String typed) {
        assertThat(read(typed, LIST))
                .isEqualTo(given(Map.of("numb", Answer.Tick.YES, "weak", Answer.Tick.NO, "sex", Answer.Tick.NO)));
    }

    @ParameterizedTest
    @CsvSource({"3x 3?, NOT_SURE", "3? 3x, NOT_SURE", "3 3x, YES", "3x 3x, DECLINED"})
    void aLineCannotBeKeptBackAndTold(String typed, Answer.Tick sex) {
        assertThat(read(typed, LIST))
                .isEqualTo(given(Map.of("numb", Answer.Tick.NO, "weak", Answer.Tick.NO, "sex", sex)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",",
                ";",
                ", ;",
                ",,,,",
                "4",
                "00",
                "1 4",
                "none 1",
                "1 none",
                "yes",
                "y",
                "nope",
                "-1",
                "1-3",
                "1.",
                "2 ?",
                "?2",
                "1 and 3",
                "x",
                "3xx",
                "1x?",
                "ja",
                "all",
                "100",
                "2147483648",
                "99999999999999999999",
                "１",
                "٢",
                "1\u00a03",
                "none\u0000",
                "\u0000",
                "\u001b[A",
                "\u001b",
                "n o",
                "None!",
                "`",
                "**",
                "<b>",
                "[1](2)",
                "\ufffd",
                "no\u200b"
            })
    void aListTakesNothingElse(String typed) {
        assertThat(read(typed, LIST)).isInstanceOf(TypedLine.Unclear.class);
    }

    @Test
    void aLineThatMustBeAnsweredCannotBeKeptBack() {
        assertThat(read("2x", LIST))
                .isEqualTo(new TypedLine.Unclear("Line 2 needs an answer. " + TypedLine.wanted(LIST)));
    }

    @Test
    void aLongListHasNumbersOfTwoDigits() {
        assertThat(read("12", LONG))
                .asInstanceOf(type(TypedLine.Given.class))
                .satisfies(given -> assertThat(given.answers())
                        .containsEntry("line-12", Answer.Tick.YES)
                        .containsEntry("line-1", Answer.Tick.NO)
                        .hasSize(12));
        assertThat(read("13", LONG)).isInstanceOf(TypedLine.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not sure", "unsure", "notsure", "don't know", "dont know", "Not Sure"})
    void notSureOfAListGoesThroughItLineByLine(String typed) {
        assertThat(read(typed, LIST)).isEqualTo(TypedLine.Wish.ONE_BY_ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, YES",
        "y, YES",
        "1, YES",
        "no, NO",
        "n, NO",
        "0, NO",
        "none, NO",
        "not sure, NOT_SURE",
        "unsure, NOT_SURE",
        "1?, NOT_SURE",
    })
    void aListOfOneLineTakesYesAndNo(String typed, Answer.Tick tick) {
        assertThat(read(typed, ONE)).isEqualTo(given(Map.of("cold", tick)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "maybe", "1x", "yes no", ",", "yes!"})
    void aListOfOneLineTakesNothingElse(String typed) {
        assertThat(read(typed, ONE)).isInstanceOf(TypedLine.Unclear.class);
    }

    @ParameterizedTest
    @CsvSource({"yes, YES", "y, YES", "no, NO", "n, NO", "not sure, NOT_SURE", "don't know, NOT_SURE"})
    void aSecondAskingTakesYesNoAndNotSure(String typed, Answer.Tick tick) {
        assertThat(read(typed, AGAIN)).isEqualTo(given(Map.of("numb", tick)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "none", "1?", "maybe", "2", "x", ","})
    void aSecondAskingTakesNothingElse(String typed) {
        assertThat(read(typed, AGAIN)).isEqualTo(new TypedLine.Unclear("Type yes, no or not sure."));
    }

    @ParameterizedTest
    @CsvSource({"1, since-new", "2, since-unsure", "3, since-old", "03, since-old", "not sure, since-unsure"})
    void aChoiceTakesOneOption(String typed, String option) {
        assertThat(read(typed, CHOICE)).isEqualTo(given(Map.of("since", new Answer.Chosen(option))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "1 2", "1?", "2x", "none", "no", "yes", "since-old", "1,", "99999999999", "-1"})
    void aChoiceTakesNothingElse(String typed) {
        assertThat(read(typed, CHOICE)).isEqualTo(new TypedLine.Unclear("Type one number from 1 to 3."));
    }

    @Test
    void notSureOfAChoiceWithoutSuchALineIsAskedAgain() {
        assertThat(read("not sure", PLACE))
                .isEqualTo(new TypedLine.Unclear("Pick the line that is nearest. Type one number."));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "10, 10", "007, 7"})
    void aNumberTakesWhatLiesInItsRange(String typed, int value) {
        assertThat(read(typed, PAIN)).isEqualTo(given(Map.of("pain", new Answer.Amount(value))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11",
                "-1",
                "5.5",
                "5,5",
                "five",
                "5?",
                "5 6",
                "none",
                "no",
                "not sure",
                "0010",
                "99999999999999",
                "5x",
                "1e1",
                "0x5",
                "٥"
            })
    void aNumberTakesNothingElse(String typed) {
        assertThat(read(typed, PAIN)).isEqualTo(new TypedLine.Unclear("Type a number from 0 to 10."));
    }

    @Test
    void aNumberMayBeUnsureWhereThatIsSaid() {
        assertThat(read("not sure", WEEKS)).isEqualTo(given(Map.of("weeks", Answer.Whole.NOT_SURE)));
        assertThat(read("4", WEEKS)).isEqualTo(given(Map.of("weeks", new Answer.Amount(4))));
        assertThat(read("3", WEEKS)).isEqualTo(new TypedLine.Unclear("Type a number from 4 to 44, or not sure."));
        assertThat(read("45", WEEKS)).isInstanceOf(TypedLine.Unclear.class);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void anEmptyLineIsNoAnswer(Interview.Turn turn) {
        for (String empty : List.of("", " ", "\t", "\r", "   \t ", "\u2003", "\u001f")) {
            assertThat(read(empty, turn))
                    .isEqualTo(new TypedLine.Unclear("An empty line is no answer. " + TypedLine.wanted(turn)));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void helpBackAndQuitAreWishesEverywhere(Interview.Turn turn) {
        assertThat(Stream.of("?", "h", "help", "HELP").map(typed -> read(typed, turn)))
                .containsOnly(TypedLine.Wish.HELP);
        assertThat(Stream.of("b", "back", " Back ").map(typed -> read(typed, turn)))
                .containsOnly(TypedLine.Wish.BACK);
        assertThat(Stream.of("q", "quit", "stop", "STOP").map(typed -> read(typed, turn)))
                .containsOnly(TypedLine.Wish.QUIT);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void onlyWhatMayBeSkippedIsSkipped(Interview.Turn turn) {
        assertThat(TypedLine.read("skip", turn, true))
                .isEqualTo(given(Map.of(turn.screen().id(), Answer.Whole.SKIPPED)));
        assertThat(TypedLine.read("Skip", turn, false))
                .asInstanceOf(type(TypedLine.Unclear.class))
                .extracting(TypedLine.Unclear::why)
                .asString()
                .startsWith("This question cannot be skipped")
                .endsWith(TypedLine.wanted(turn));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aLineOfAMillionLettersIsUnclearAndNotRepeated(Interview.Turn turn) {
        for (String piece : List.of("7", "x", "\u001b[2J", "none", "*_`", "🦴")) {
            assertThat(read(piece.repeat(1_000_000 / piece.length()), turn))
                    .asInstanceOf(type(TypedLine.Unclear.class))
                    .satisfies(unclear -> assertThat(unclear.why()).hasSizeLessThan(200));
        }
    }

    @Test
    void whatIsNoLineOfAListIsQuoted() {
        assertThat(read("1 tuesday 2", LIST))
                .isEqualTo(new TypedLine.Unclear("`tuesday` is not a line of this list. " + TypedLine.wanted(LIST)));
    }

    @Test
    void whatMayBeTypedIsSaidInWords() {
        assertThat(questions().map(TypedLine::wanted).distinct())
                .containsExactly(
                        "Type the numbers that fit, such as 2 or 1 3, or none. Not sure of one? Type its number and a"
                                + " question mark, such as 2?",
                        "Type one number.",
                        "Type a number from 0 to 10.",
                        "Type a number from 4 to 44, or not sure.",
                        "Type yes, no or not sure.");
    }

    private static TypedLine read(String typed, Interview.Turn turn) {
        return TypedLine.read(typed, turn, false);
    }

    private static TypedLine given(Map<String, ? extends Answer> answers) {
        return new TypedLine.Given(Map.copyOf(answers));
    }

    private static Interview.Turn turn(Screen screen) {
        return new Interview.Turn(screen, Optional.empty());
    }
}
