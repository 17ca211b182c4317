package io.limber.terminal;

import static io.limber.fixture.Golden.assertGolden;
import static io.limber.fixture.SmallScript.all;
import static io.limber.fixture.SmallScript.atLeast;
import static io.limber.fixture.SmallScript.checklist;
import static io.limber.fixture.SmallScript.choice;
import static io.limber.fixture.SmallScript.emergency;
import static io.limber.fixture.SmallScript.firstWithCheck;
import static io.limber.fixture.SmallScript.notSure;
import static io.limber.fixture.SmallScript.today;
import static io.limber.fixture.SmallScript.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.document.Glyphs;
import io.limber.document.TextRenderer;
import io.limber.document.TextStyle;
import io.limber.fixture.Cases;
import io.limber.fixture.FakeDoor;
import io.limber.fixture.SmallScript;
import io.limber.model.Screen;
import io.limber.terminal.LineInterview.End;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Interview;
import io.limber.triage.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineInterviewTest {

    /** No to all eight questions of {@link #SCRIPT}, up to the review. */
    private static final List<String> CALM = List.of("none", "1", "40", "none", "1", "2", "5", "none");

    /** Numb skin that is new is an emergency, and so is chest pain; a blood thinner with severe pain is for today. */
    private static final Script SCRIPT = new SmallScript()
            .with(firstWithCheck("s2-saddle"))
            .after("first", choice("numb-since", true, notSure("s2-saddle"), "new", "old"))
            .with(emergency("chest", yes("s1-chest")))
            .with(emergency("numb", all(yes("s2-saddle"), atLeast("numb-since", "new"))))
            .with(today("bleed", all(yes("s7-thinner"), atLeast("pain", "8"))))
            .script();

    private final FakeDoor door = new FakeDoor();
    private final List<Interview> cards = new ArrayList<>();
    private LineInterview talk = talk(SCRIPT);

    @Test
    void asksUntilThereIsAResult() {
        assertThat(typing(CALM, "done")).isEqualTo(End.FINISHED);
        assertThat(answers()).isEqualTo(SmallScript.ORDINARY);
        assertThat(cards).isEmpty();
        assertThat(door.printed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void theEndOfTheInputIsNoAnswer(int lines) {
        assertThat(typing(CALM.subList(0, lines))).isEqualTo(End.INPUT_ENDED);
        assertThat(talk.interview().asked()).hasSize(lines);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 8})
    void quitsAnywhere(int lines) {
        assertThat(typing(CALM.subList(0, lines), "quit", "done")).isEqualTo(End.QUIT);
    }

    @Test
    void anEmptyLineIsAskedAgain() {
        assertThat(typing(List.of("", " ", "\t"))).isEqualTo(End.INPUT_ENDED);
        assertThat(talk.interview().asked()).isEmpty();
        assertThat(said("An empty line is no answer.")).isEqualTo(3);
        assertThat(said("Question 1, of at most 8")).isEqualTo(1);
    }

    @Test
    void anEmergencyShowsItsCardAtOnce() {
        assertThat(typing(List.of("1", ""))).isEqualTo(End.FINISHED);
        assertThat(cards).hasSize(1);
        assertThat(cards.get(0).verdict().isEmergency()).isTrue();
        assertThat(door.said()).contains("Did you mistype? Type back to change your last answer.");
    }

    @Test
    void anEmergencyStandsWhenTheInputEndsAtItsCard() {
        assertThat(typing(List.of("1"))).isEqualTo(End.FINISHED);
        assertThat(talk.interview().verdict().isEmergency()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "quit", "none", "bakc", "1", "\u0000"})
    void anEmergencyStandsWhateverElseIsTyped(String typed) {
        assertThat(typing(List.of("1", typed, "back", "none"))).isEqualTo(End.FINISHED);
        assertThat(talk.interview().verdict().isEmergency()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"back", "b", " BACK "})
    void aMistypedEmergencyIsTakenBack(String back) {
        assertThat(typing(List.of("1", back), CALM, List.of("done"))).isEqualTo(End.FINISHED);
        assertThat(answers()).isEqualTo(SmallScript.ORDINARY);
        assertThat(cards).hasSize(1);
    }

    @Test
    void anEmergencyThatIsToldAgainShowsItsCardAgain() {
        assertThat(typing(List.of("1", "back", "1", ""))).isEqualTo(End.FINISHED);
        assertThat(cards).hasSize(2);
    }

    @Test
    void goesBack() {
        typing(List.of("none", "2", "back", "1", "back", "back", "none"));

        assertThat(talk.interview().asked()).hasSize(2);
        assertThat(answers().to("set-off")).contains(new Answer.Chosen("bend"));
    }

    @Test
    void saysThatNothingStandsBeforeTheFirstQuestion() {
        typing(List.of("back", "b"));

        assertThat(said("This is the first question.")).isEqualTo(2);
        assertThat(said("Question 1, of at most 8")).isEqualTo(3);
    }

    @Test
    void saysWhyItAsks() {
        typing(List.of("?", "h", "none"));

        assertThat(said("Why limber asks: So.")).isEqualTo(2);
        assertThat(talk.interview().asked()).hasSize(1);
    }

    @Test
    void asksOnceMoreWhoWasNotSure() {
        typing(List.of("8?", "1", "none", "not sure", "2"));

        assertThat(door.said()).contains("You were not sure about this: Is it s2-saddle?", "Try it. Is it so?");
        assertThat(said("Type yes, no or not sure.")).isEqualTo(3);
        assertThat(answers().to("s2-saddle")).contains(Answer.Tick.NOT_SURE);
        assertThat(answers().to("numb-since")).contains(new Answer.Chosen("old"));
    }

    @Test
    void goesThroughAListOneByOne() {
        List<String> lines = new ArrayList<>(List.of("not sure"));
        IntStream.range(0, 20).forEach(line -> lines.add(line == 12 ? "yes" : line == 13 ? "not sure" : "no"));
        typing(lines);

        assertThat(answers().to("s2-sex")).contains(Answer.Tick.YES);
        assertThat(answers().to("s3-both")).contains(Answer.Tick.NOT_SURE);
        assertThat(answers().to("s1-chest")).contains(Answer.Tick.NO);
        assertThat(answers().byQuestion()).hasSize(20);
        assertThat(door.said()).contains("Then let us go one by one.");
    }

    @Test
    void oneByOneTakesNothingForAnAnswerThatIsNone() {
        typing(List.of("not sure", "", "?", "1", "skip", "none", "no"));

        assertThat(answers()).isEqualTo(Answers.NONE);
        assertThat(said("Why limber asks: So.")).isEqualTo(1);
        assertThat(said("Type yes, no or not sure.")).isEqualTo(6);
    }

    @Test
    void oneByOneEndsWhenTheInputDoes() {
        assertThat(typing(List.of("not sure", "no", "no"))).isEqualTo(End.INPUT_ENDED);
        assertThat(answers()).isEqualTo(Answers.NONE);
    }

    @Test
    void oneByOneCanBeLeft() {
        assertThat(typing(List.of("not sure", "yes", "back", "none", "quit"))).isEqualTo(End.QUIT);
        assertThat(answers().to("s1-chest")).contains(Answer.Tick.NO);
        assertThat(typing(talk(SCRIPT), List.of("not sure", "yes", "quit"))).isEqualTo(End.QUIT);
        assertThat(answers()).isEqualTo(Answers.NONE);
    }

    @Test
    void offersSkippingOnlyWhereItIsAllowed() {
        typing(CALM.subList(0, 6), "skip", "skip", "done");

        assertThat(said("You may skip this: type skip.")).isEqualTo(2);
        assertThat(answers().to("pain")).contains(Answer.Whole.SKIPPED);
        assertThat(answers().to("limits")).contains(Answer.Whole.SKIPPED);
    }

    @Test
    void refusesToSkipWhatDecides() {
        typing(List.of("none", "1", "40", "11", "1", "2", "skip"));

        assertThat(door.said()).contains("This question cannot be skipped");
        assertThat(answers().to("pain")).isEmpty();
    }

    @Test
    void saysWhereAnAnswerMayBeKeptBack() {
        List<Screen.Item> sex = List.of(new Screen.Item("sex", "Is it sex?", null, null, true));
        Script script = new SmallScript()
                .after("first", checklist("sex-list", null, sex))
                .script();
        typing(talk(script), List.of("none", "1x", "1"));

        assertThat(said("Rather not say? Type its number and x.")).isEqualTo(1);
        assertThat(answers().to("sex")).contains(Answer.Tick.DECLINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"done", "d", "yes", " Done "})
    void endsAtTheReview(String done) {
        assertThat(typing(CALM, done)).isEqualTo(End.FINISHED);
        assertThat(door.said()).contains("Your answers").contains("Is that right?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "0", "9", "99", "1 2", "2147483648", "-1", "?", "\u001b[A", "none", "finish"})
    void theReviewTakesNothingElse(String typed) {
        assertThat(typing(CALM, typed)).isEqualTo(End.INPUT_ENDED);
        assertThat(door.said()).contains("Type done, or a number from 1 to 8.");
    }

    @Test
    void theReviewLeadsToAnyAnswer() {
        assertThat(typing(CALM, "2", "2", "3", "41", "back", "none", "done")).isEqualTo(End.FINISHED);
        assertThat(answers())
                .isEqualTo(SmallScript.ORDINARY
                        .with("set-off", new Answer.Chosen("fall"))
                        .with("age", new Answer.Amount(41)));
        assertThat(said("Your answers")).isEqualTo(4);
    }

    @Test
    void aChangeAtTheReviewAsksWhatItOpens() {
        assertThat(typing(CALM, "1", "8", "1", "")).isEqualTo(End.FINISHED);
        assertThat(cards).hasSize(1);
    }

    @Test
    void aSkipIsAskedAgainWhenItCameToMatter() {
        List<String> skipped = List.of("none", "1", "40", "none", "1", "2", "skip", "none");
        assertThat(typing(skipped, "4", "11", "9", "done")).isEqualTo(End.FINISHED);
        assertThat(talk.interview().verdict().isUrgent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u001b[2J\u001b[H",
                "\u001b]0;title\u0007",
                "\u009b2J",
                "\u202enone",
                "none\u200b",
                "99999999999999999999",
                "<script>",
                "[a](http://b)",
                "`````",
                "%s%n%1$s",
                "\ufffd\ufffd",
                "\ud800",
                "💥💥",
                ",",
                "$(none)",
                "none;none"
            })
    void aHostileLineIsNoAnswerAndShowsNothing(String typed) {
        typing(List.of(typed));

        assertThat(answers()).isEqualTo(Answers.NONE);
        assertThat(door.said().codePoints())
                .allMatch(letter -> letter == '\n' || (letter >= 0x20 && letter < 0x7f) || letter > 0x9f)
                .doesNotContain(0x202e, 0x200b, 0xd800);
    }

    @Test
    void aLineOfAMillionLettersIsNotRepeated() {
        typing(List.of("x".repeat(1_000_000), "1 ".repeat(500_000) + "99", "*_`[".repeat(250_000)));

        assertThat(answers()).isEqualTo(Answers.NONE);
        assertThat(door.said()).hasSizeLessThan(4_000);
    }

    @ParameterizedTest
    @CsvSource({"unicode, 80", "unicode, 40", "plain, 80"})
    void readsAsATalk(String look, int width) {
        TextStyle style = TextStyle.of(width).with(look.equals("plain") ? Glyphs.PLAIN : Glyphs.UNICODE);
        talk = new LineInterview(door, new TextRenderer(style), Interview.begin(Cases.SCRIPT), cards::add);
        door.typing(
                "none", "2? 6x", "?", "no", "none", "7", "3", "?", "sudden", "none", "40", "none", "none", "none", "1");
        door.typing(
                "none", "3", "", "skip", "not sure", "no", "no", "no", "no", "no", "maybe", "no", "no", "yes", "no");
        door.typing("3 9", "?");
        talk.run();

        assertThat(door.readLine()).isEmpty();
        assertGolden("terminal/interview-" + look + "-" + width + ".txt", door.said());
    }

    private End typing(List<String> typed, String... more) {
        return typing(typed, List.of(more), List.of());
    }

    private End typing(List<String> first, List<String> then, List<String> last) {
        return typing(talk, first, then, last);
    }

    @SafeVarargs
    private End typing(LineInterview other, List<String>... typed) {
        talk = other;
        for (List<String> lines : typed) {
            door.typing(lines.toArray(String[]::new));
        }
        return talk.run();
    }

    private Answers answers() {
        return talk.interview().answers();
    }

    /** How often something was said. */
    private int said(String words) {
        return door.said().replaceAll("\\s+", " ").split(Pattern.quote(words), -1).length - 1;
    }

    private LineInterview talk(Script script) {
        return new LineInterview(door, new TextRenderer(TextStyle.of(80)), Interview.begin(script), cards::add);
    }
}
