package io.limber.triage;

import static io.limber.fixture.SmallScript.all;
import static io.limber.fixture.SmallScript.any;
import static io.limber.fixture.SmallScript.atLeast;
import static io.limber.fixture.SmallScript.checklist;
import static io.limber.fixture.SmallScript.choice;
import static io.limber.fixture.SmallScript.is;
import static io.limber.fixture.SmallScript.notSure;
import static io.limber.fixture.SmallScript.yes;
import static io.limber.triage.Answer.Tick.DECLINED;
import static io.limber.triage.Answer.Tick.NOT_SURE;
import static io.limber.triage.Truth.NO;
import static io.limber.triage.Truth.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.limber.fixture.SmallScript;
import io.limber.model.Condition;
import io.limber.model.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    private static final Screen SINCE = choice("since", true, notSure("s2-saddle"), "new", "weeks", "old");
    private static final Screen DEEP = checklist("deep", all(yes("s8-sugar"), atLeast("since", "weeks")), "deep-a");
    private static final Script SCRIPT = new SmallScript()
            .after("first", SINCE)
            .after("second", DEEP)
            .withFact("numb", any(yes("s2-saddle"), yes("s2-feel")))
            .withFact("both", all(new Condition.Fact("numb"), atLeast("age", "50")))
            .script();

    private static final Condition CHEST = yes("s1-chest");
    private static final Condition BREATH = yes("s1-breath");

    @ParameterizedTest
    @CsvSource({
        "NO, NO, NO",
        "DECLINED, NO, NO",
        "NOT_SURE, YES, NO",
        "YES, YES, YES",
    })
    void aTickIsHeldAgainstNotSureAndYes(Answer.Tick tick, Truth forNotSure, Truth forYes) {
        Answers answers = Answers.NONE.with("s1-chest", tick);

        assertThat(read(notSure("s1-chest"), answers)).isEqualTo(forNotSure);
        assertThat(read(yes("s1-chest"), answers)).isEqualTo(forYes);
    }

    @ParameterizedTest
    @CsvSource({"new, YES, YES, YES", "weeks, NO, YES, YES", "old, NO, NO, YES"})
    void anOptionIsWorseThanThoseThatStandBelowIt(String option, Truth forNew, Truth forWeeks, Truth forOld) {
        Answers answers = Answers.NONE.with("since", new Answer.Chosen(option));

        assertThat(read(atLeast("since", "new"), answers)).isEqualTo(forNew);
        assertThat(read(atLeast("since", "weeks"), answers)).isEqualTo(forWeeks);
        assertThat(read(atLeast("since", "old"), answers)).isEqualTo(forOld);
    }

    @Test
    void anOptionThatDoesNotExistIsNotReadAsAny() {
        assertThatThrownBy(() -> read(atLeast("since", "new"), Answers.NONE.with("since", new Answer.Chosen("odd"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`since` has no option `odd`");
    }

    @ParameterizedTest
    @CsvSource({"49, NO", "50, YES", "51, YES"})
    void aNumberIsAtLeastAnother(int age, Truth truth) {
        assertThat(read(atLeast("age", "50"), Answers.NONE.with("age", new Answer.Amount(age))))
                .isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"9, NO", "10, YES", "12, YES", "13, NO", "39, NO", "40, YES", "41, NO"})
    void aNumberLiesInARangeOrIsOne(int age, Truth truth) {
        assertThat(read(is("age", "10-12", "40"), Answers.NONE.with("age", new Answer.Amount(age))))
                .isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"bend, NO", "fall, YES"})
    void aChoiceIsOneOfSome(String option, Truth truth) {
        assertThat(read(is("set-off", "fall"), Answers.NONE.with("set-off", new Answer.Chosen(option))))
                .isEqualTo(truth);
        assertThat(read(is("set-off", "fall", "bend"), Answers.NONE.with("set-off", new Answer.Chosen(option))))
                .isEqualTo(Truth.YES);
    }

    @Test
    void notSureOfANumberIsEveryNumber() {
        Answers unsure = Answers.NONE.with("pain", Answer.Whole.NOT_SURE);

        assertThat(read(atLeast("pain", "10"), unsure)).isEqualTo(Truth.YES);
        assertThat(read(is("pain", "0-3"), unsure)).isEqualTo(Truth.YES);
    }

    @Test
    void whatWasSkippedDecidesNothing() {
        Answers skipped = Answers.NONE.with("pain", Answer.Whole.SKIPPED).with("limits", Answer.Whole.SKIPPED);

        assertThat(read(atLeast("pain", "1"), skipped)).isEqualTo(NO);
        assertThat(read(is("pain", "0-10"), skipped)).isEqualTo(NO);
        assertThat(read(notSure("s14-hip"), skipped)).isEqualTo(NO);
        assertThat(read(is("set-off", "fall"), Answers.NONE.with("set-off", Answer.Whole.SKIPPED)))
                .isEqualTo(NO);
    }

    @Test
    void whatWasDeclinedDecidesNothing() {
        assertThat(read(notSure("s2-sex"), Answers.NONE.with("s2-sex", DECLINED)))
                .isEqualTo(NO);
    }

    @Test
    void whatWasNotAnsweredIsOpen() {
        assertThat(read(CHEST, Answers.NONE)).isEqualTo(OPEN);
        assertThat(read(is("set-off", "fall"), Answers.NONE)).isEqualTo(OPEN);
        assertThat(read(atLeast("age", "50"), Answers.NONE)).isEqualTo(OPEN);
    }

    @Test
    void whatCannotComeUpIsANo() {
        Answers calm = Answers.NONE.with("s2-saddle", Answer.Tick.NO);

        assertThat(read(atLeast("since", "old"), calm)).isEqualTo(NO);
        assertThat(read(yes("deep-a"), calm)).isEqualTo(NO);
    }

    @Test
    void whatMayStillComeUpIsOpen() {
        assertThat(read(atLeast("since", "old"), Answers.NONE)).isEqualTo(OPEN);
        assertThat(read(atLeast("since", "old"), Answers.NONE.with("s2-saddle", NOT_SURE)))
                .isEqualTo(OPEN);
        assertThat(read(yes("deep-a"), Answers.NONE.with("s2-saddle", NOT_SURE)))
                .isEqualTo(OPEN);
    }

    @Test
    void anAnswerOffThePathIsReadAllTheSame() {
        Answers off = Answers.NONE.with("s2-saddle", Answer.Tick.NO).with("since", new Answer.Chosen("new"));

        assertThat(read(atLeast("since", "new"), off)).isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "NO, NO, NO, NO", "NO, YES, NO, YES", "YES, YES, YES, YES",
        "NO, , NO, OPEN", "YES, , OPEN, YES", ", , OPEN, OPEN",
    })
    void allAndAnyAreReadInThreeValues(Answer.Tick chest, Answer.Tick breath, Truth both, Truth either) {
        Answers answers = Answers.NONE;
        answers = chest == null ? answers : answers.with("s1-chest", chest);
        answers = breath == null ? answers : answers.with("s1-breath", breath);

        assertThat(read(all(CHEST, BREATH), answers)).isEqualTo(both);
        assertThat(read(any(CHEST, BREATH), answers)).isEqualTo(either);
        assertThat(read(new Condition.Count(2, List.of(CHEST, BREATH)), answers))
                .isEqualTo(both);
        assertThat(read(new Condition.Count(1, List.of(CHEST, BREATH)), answers))
                .isEqualTo(either);
    }

    @Test
    void aFactIsReadAsItsCondition() {
        Condition both = new Condition.Fact("both");
        Answers fifty = Answers.NONE.with("age", new Answer.Amount(50));

        assertThat(read(both, fifty)).isEqualTo(OPEN);
        assertThat(read(both, fifty.with("s2-feel", Answer.Tick.YES))).isEqualTo(Truth.YES);
        assertThat(read(both, Answers.NONE.with("age", new Answer.Amount(49)))).isEqualTo(NO);
    }

    @Test
    void aScreenWithoutAConditionAlwaysOpens() {
        Reading nothing = new Reading(SCRIPT, Answers.NONE);

        assertThat(nothing.opens(SCRIPT.screenOf("age"))).isEqualTo(Truth.YES);
        assertThat(nothing.opens(SINCE)).isEqualTo(OPEN);
        assertThat(new Reading(SCRIPT, Answers.NONE.with("s2-saddle", NOT_SURE)).opens(SINCE))
                .isEqualTo(Truth.YES);
        assertThat(new Reading(SCRIPT, Answers.NONE.with("s2-saddle", DECLINED)).opens(SINCE))
                .isEqualTo(NO);
    }

    private static Truth read(Condition condition, Answers answers) {
        return new Reading(SCRIPT, answers).of(condition);
    }
}
