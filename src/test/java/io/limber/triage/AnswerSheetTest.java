package io.limber.triage;

import static io.limber.fixture.SmallScript.all;
import static io.limber.fixture.SmallScript.atLeast;
import static io.limber.fixture.SmallScript.checklist;
import static io.limber.fixture.SmallScript.choice;
import static io.limber.fixture.SmallScript.emergency;
import static io.limber.fixture.SmallScript.notSure;
import static io.limber.fixture.SmallScript.today;
import static io.limber.fixture.SmallScript.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.limber.fixture.SmallScript;
import io.limber.model.Screen;
import io.limber.triage.AnswerSheet.Misfit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSheetTest {

    private static final List<Screen.Item> SEX = List.of(
            new Screen.Item("sex-new", "Is it new?", null, null, true),
            new Screen.Item("sex-old", "Is it old?", null, null, false));

    private final Script script = new SmallScript()
            .after("first", choice("since", true, notSure("s2-saddle"), "since-new", "since-old"))
            .after("second", checklist("sex", null, SEX))
            .with(today("pain", atLeast("pain", "11")))
            .script();

    @ParameterizedTest
    @CsvSource({"yes, YES", "no, NO", "not sure, NOT_SURE", "declined, DECLINED"})
    void aLineOfAListIsATick(String word, Answer.Tick tick) {
        AnswerSheet sheet = sheet("sex-new", word);

        assertThat(sheet.answers()).isEqualTo(Answers.NONE.with("sex-new", tick));
        assertThat(sheet.misfits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sex-old, declined", "sex-old, maybe", "sex-new, Yes", "sex-new, skipped", "sex-new, none"})
    void anyOtherWordIsNoTick(String line, String word) {
        AnswerSheet sheet = sheet(line, word);
        List<String> known = line.equals("sex-new")
                ? List.of("yes", "no", "not sure", "declined")
                : List.of("yes", "no", "not sure");

        assertThat(sheet.answers()).isEqualTo(Answers.NONE);
        assertThat(sheet.misfits()).containsExactly(new Misfit(line, Misfit.Kind.NO_SUCH_ANSWER, known));
    }

    @Test
    void onlyWhatMayBeSkippedOnTheWayMayBeSkippedInAFile() {
        AnswerSheet ordinary = new AnswerSheet(SmallScript.ORDINARY.without(List.of("s14-hip")), List.of());

        assertThat(ordinary.maySkip(script, script.screenOf("s14-hip"))).isTrue();
        assertThat(ordinary.maySkip(script, script.screenOf("s1-faint"))).isFalse();
    }

    @Test
    void noneIsNoToEveryLineThatIsNotWritten() {
        AnswerSheet sheet = sheet("sex", "none", "sex-old", "yes");

        assertThat(sheet.answers())
                .isEqualTo(Answers.NONE.with("sex-new", Answer.Tick.NO).with("sex-old", Answer.Tick.YES));
    }

    @Test
    void aListTakesNoOtherWord() {
        assertThat(sheet("sex", "no").misfits())
                .containsExactly(new Misfit("sex", Misfit.Kind.NO_SUCH_ANSWER, List.of("none")));
    }

    @Test
    void aChoiceIsOneOfItsOptions() {
        assertThat(sheet("set-off", "fall").answers())
                .isEqualTo(Answers.NONE.with("set-off", new Answer.Chosen("fall")));
        assertThat(sheet("set-off", "none").misfits())
                .containsExactly(new Misfit("set-off", Misfit.Kind.NO_SUCH_ANSWER, List.of("bend", "fall")));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 10", "007, 7"})
    void aNumberLiesInItsRange(String word, int value) {
        assertThat(sheet("pain", word).answers()).isEqualTo(Answers.NONE.with("pain", new Answer.Amount(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "1.5", "five", "0010", "99999999999", "none"})
    void anythingElseIsNoNumber(String word) {
        assertThat(sheet("pain", word).misfits())
                .containsExactly(new Misfit("pain", Misfit.Kind.NO_SUCH_ANSWER, List.of("0 to 10", "not sure")));
    }

    @Test
    void notSureOfANumberIsAnAnswerWhereThatIsSaid() {
        assertThat(sheet("pain", "not sure").answers()).isEqualTo(Answers.NONE.with("pain", Answer.Whole.NOT_SURE));
        assertThat(sheet("age", "not sure").misfits())
                .containsExactly(new Misfit("age", Misfit.Kind.NO_SUCH_ANSWER, List.of("0 to 120")));
    }

    @Test
    void onlyWhatDecidesNothingCanBeSkipped() {
        AnswerSheet sheet = sheet("limits", "skipped", "pain", "skipped", "age", "skipped", "first", "skipped");

        assertThat(sheet.misfits())
                .extracting(Misfit::question, Misfit::kind)
                .containsExactly(
                        tuple("first", Misfit.Kind.CANNOT_BE_SKIPPED),
                        tuple("age", Misfit.Kind.CANNOT_BE_SKIPPED),
                        tuple("pain", Misfit.Kind.CANNOT_BE_SKIPPED));
        assertThat(sheet.answers().to("limits")).contains(Answer.Whole.SKIPPED);
    }

    @Test
    void twoSkipsDoNotExcuseEachOther() {
        Script both = new SmallScript()
                .with(today("both", all(atLeast("pain", "8"), yes("s14-hip"))))
                .script();

        assertThat(AnswerSheet.of(both, Map.of("pain", "skipped", "limits", "skipped"))
                        .misfits())
                .extracting(Misfit::question)
                .containsExactly("pain", "limits");
        assertThat(AnswerSheet.of(both, Map.of("pain", "7", "limits", "skipped"))
                        .misfits())
                .isEmpty();
    }

    @Test
    void nothingWrittenIsNoAnswer() {
        assertThat(sheet("age", "", "sex-new", "", "sex", "", "nonsense", ""))
                .isEqualTo(new AnswerSheet(Answers.NONE, List.of()));
    }

    @Test
    void aQuestionThatDoesNotExistComesLast() {
        AnswerSheet sheet = sheet("agee", "40", "fall", "yes", "age", "x");

        assertThat(sheet.misfits()).extracting(Misfit::question).containsExactly("age", "agee", "fall");
        assertThat(sheet.misfits().get(1).kind()).isEqualTo(Misfit.Kind.UNKNOWN_QUESTION);
        assertThat(sheet.misfits().get(1).known())
                .contains("first", "s1-chest", "since", "age", "sex", "sex-new", "limits")
                .doesNotContain("since-new", "fall");
    }

    @Test
    void whatTheInterviewWouldAskIsUnanswered() {
        Map<String, String> written = ordinary();
        assertThat(AnswerSheet.of(script, written).unanswered(script)).isEmpty();

        written.remove("age");
        written.remove("s8-sugar");
        written.put("s2-saddle", "not sure");
        assertThat(unanswered(written))
                .containsExactly(
                        Map.entry("since", List.of("since")),
                        Map.entry("age", List.of("age")),
                        Map.entry("second", List.of("s8-sugar")));
    }

    @Test
    void nothingIsUnansweredAfterAnEmergency() {
        Script chest =
                new SmallScript().with(emergency("chest", yes("s1-chest"))).script();

        assertThat(AnswerSheet.of(chest, Map.of("first", "none", "s1-chest", "yes"))
                        .unanswered(chest))
                .isEmpty();
    }

    @Test
    void saysWhichWordsMayStandForANumber() {
        assertThat(AnswerSheet.Words.besidesNumbers(new Screen.Range(0, 1, null, true)))
                .containsExactly("not sure", "skipped");
        assertThat(AnswerSheet.Words.besidesNumbers(new Screen.Range(0, 1, null, false)))
                .containsExactly("skipped");
    }

    private List<Map.Entry<String, List<String>>> unanswered(Map<String, String> written) {
        return AnswerSheet.of(script, written).unanswered(script).entrySet().stream()
                .map(missing -> Map.entry(missing.getKey().id(), missing.getValue()))
                .toList();
    }

    private AnswerSheet sheet(String... questionsAndWords) {
        Map<String, String> written = new LinkedHashMap<>();
        for (int i = 0; i < questionsAndWords.length; i += 2) {
            written.put(questionsAndWords[i], questionsAndWords[i + 1]);
        }
        return AnswerSheet.of(script, written);
    }

    private static Map<String, String> ordinary() {
        Map<String, String> written = new LinkedHashMap<>();
        MustAsk.QUESTIONS.stream()
                .filter(question -> question.matches("s\\d.*"))
                .forEach(tick -> written.put(tick, "no"));
        written.putAll(Map.of("set-off", "bend", "age", "40", "how-long", "days", "where-now", "bed"));
        written.putAll(Map.of("sex", "none", "pain", "5", "limits", "skipped"));
        return written;
    }
}
