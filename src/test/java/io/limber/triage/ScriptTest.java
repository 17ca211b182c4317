package io.limber.triage;

import static io.limber.fixture.SmallScript.all;
import static io.limber.fixture.SmallScript.any;
import static io.limber.fixture.SmallScript.checklist;
import static io.limber.fixture.SmallScript.choice;
import static io.limber.fixture.SmallScript.emergency;
import static io.limber.fixture.SmallScript.is;
import static io.limber.fixture.SmallScript.notSure;
import static io.limber.fixture.SmallScript.today;
import static io.limber.fixture.SmallScript.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.limber.fixture.SmallScript;
import io.limber.model.Condition;
import io.limber.model.Protocol;
import io.limber.model.Rule;
import io.limber.model.Screen;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final Protocol PROTOCOL = new SmallScript()
            .after("second", checklist("more", notSure("s8-sugar"), "more-a"))
            .after("more", checklist("yet-more", yes("more-a"), "yet-more-a"))
            .withFact("fell", is("set-off", "fall"))
            .with(emergency("deep", yes("yet-more-a")))
            .with(today("fall", all(new Condition.Fact("fell"), any(yes("s3-one"), yes("s5-ill")))))
            .protocol();
    private static final Script SCRIPT = new Script(PROTOCOL);

    @Test
    void answersStandUnderItemsOrUnderTheScreen() {
        assertThat(Script.questions(checklist("list", null, "line-a", "line-b")))
                .containsExactly("line-a", "line-b");
        assertThat(Script.questions(choice("pick", true, null, "this", "that"))).containsExactly("pick");
        assertThat(Script.questions(SCRIPT.screenOf("age"))).containsExactly("age");
    }

    @Test
    void theScreenOfAQuestionIsTheOneThatAsksIt() {
        assertThat(SCRIPT.screenOf("more-a").id()).isEqualTo("more");
        assertThat(SCRIPT.screenOf("set-off").id()).isEqualTo("set-off");
        assertThat(SCRIPT.protocol()).isSameAs(PROTOCOL);
    }

    @Test
    void whatIsUnknownIsSaid() {
        assertThatThrownBy(() -> SCRIPT.screenOf("fall")).hasMessage("unknown question `fall`");
        assertThatThrownBy(() -> SCRIPT.fact("stuck")).hasMessage("unknown fact `stuck`");
    }

    @Test
    void aConditionHoldsOnlyWhereAnswersAreEnoughForIt() {
        Condition worried = notSure("s8-sugar");

        assertThat(SCRIPT.holds(worried, SmallScript.ORDINARY.with("s8-sugar", Answer.Tick.YES)))
                .isTrue();
        assertThat(SCRIPT.holds(worried, SmallScript.ORDINARY)).isFalse();
        assertThat(SCRIPT.holds(worried, new Answers(Map.of()))).isFalse();
    }

    @Test
    void aFactIsFoundByItsName() {
        assertThat(new Script(PROTOCOL).fact("fell")).isEqualTo(is("set-off", "fall"));
    }

    @Test
    void followUpsAreNotOnEveryPath() {
        assertThat(SCRIPT.onEveryPath())
                .extracting(Screen::id)
                .containsExactly("first", "set-off", "age", "second", "how-long", "where-now", "pain", "limits");
    }

    @Test
    void aRuleReadsWhatOpensItsQuestionsToo() {
        assertThat(readers("yet-more-a")).containsExactly("deep");
        assertThat(readers("more-a")).containsExactly("deep");
        assertThat(readers("s8-sugar")).containsExactlyInAnyOrder("deep", "fall");
        assertThat(readers("s3-one")).containsExactly("fall");
        assertThat(readers("set-off")).containsExactly("fall");
        assertThat(readers("pain")).isEmpty();
    }

    @Test
    void aScreenIsAnsweredWhenAllOfItIs() {
        Answers all = SmallScript.ORDINARY;

        assertThat(SCRIPT.isAnswered("first", all)).isTrue();
        assertThat(SCRIPT.isAnswered("first", all.without(List.of("s2-saddle"))))
                .isFalse();
        assertThat(SCRIPT.isAnswered("age", all)).isTrue();
        assertThat(SCRIPT.isAnswered("age", all.without(List.of("age")))).isFalse();
        assertThat(SCRIPT.isAnswered("more", all)).isFalse();
        assertThat(SCRIPT.isAnswered("no-such-screen", all)).isFalse();
    }

    @Test
    void whatWasSkippedIsNotAnswered() {
        assertThat(SCRIPT.isAnswered("pain", SmallScript.ORDINARY.with("pain", Answer.Whole.SKIPPED)))
                .isFalse();
        assertThat(SCRIPT.isAnswered("limits", SmallScript.ORDINARY.with("limits", Answer.Whole.SKIPPED)))
                .isFalse();
        assertThat(SCRIPT.isAnswered("pain", SmallScript.ORDINARY.with("pain", Answer.Whole.NOT_SURE)))
                .isTrue();
    }

    @Test
    void everyQuestionOfAConditionIsFoundThroughFacts() {
        Condition deep = new Condition.Count(
                1, List.of(new Condition.Fact("fell"), all(yes("s1-chest"), any(is("age", "1-2"), yes("s1-chest")))));

        assertThat(Conditions.questions(deep, SCRIPT::fact)).containsExactly("set-off", "s1-chest", "age");
    }

    private static List<String> readers(String question) {
        return SCRIPT.readersOf(SCRIPT.screenOf(question)).stream()
                .map(Rule::id)
                .toList();
    }
}
