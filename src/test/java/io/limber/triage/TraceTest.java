package io.limber.triage;

import static io.limber.fixture.SmallScript.all;
import static io.limber.fixture.SmallScript.atLeast;
import static io.limber.fixture.SmallScript.choice;
import static io.limber.fixture.SmallScript.emergency;
import static io.limber.fixture.SmallScript.gentle;
import static io.limber.fixture.SmallScript.is;
import static io.limber.fixture.SmallScript.notSure;
import static io.limber.fixture.SmallScript.today;
import static io.limber.fixture.SmallScript.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.SmallScript;
import io.limber.model.Rule;
import io.limber.model.Within;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {

    private final Script script = new SmallScript()
            .after("first", choice("since", true, notSure("s2-saddle"), "new", "weeks-ago", "old"))
            .with(today("faint", yes("s1-faint")))
            .with(emergency("numb", all(notSure("s2-saddle"), atLeast("since", "new"))))
            .with(emergency("faint-old", all(yes("s1-faint"), atLeast("age", "50"))))
            .with(gentle("fell", is("set-off", "fall"), Within.TWO_WEEKS))
            .with(gentle("teens", is("age", "13-15"), Within.TWO_WEEKS))
            .with(gentle("sugar", notSure("s8-sugar"), Within.TWO_WEEKS))
            .script();

    @Test
    void tellsWhatFired() {
        assertThat(trace(SmallScript.ORDINARY).fired()).isEmpty();
        assertThat(trace(told("s1-faint")).fired()).extracting(Rule::id).containsExactly("faint");
    }

    @Test
    void tellsWhatIsOneAnswerAway() {
        assertThat(near(SmallScript.ORDINARY))
                .containsExactly(
                        "faint: s1-faint YES",
                        "fell: set-off Chosen[option=fall]",
                        "teens: age Amount[value=15]",
                        "sugar: s8-sugar NOT_SURE");
    }

    @Test
    void whatFiredIsNotNear() {
        assertThat(near(told("s1-faint")))
                .containsExactly(
                        "faint-old: age Amount[value=50]",
                        "fell: set-off Chosen[option=fall]",
                        "teens: age Amount[value=15]",
                        "sugar: s8-sugar NOT_SURE");
    }

    @Test
    void onlyMoreWorryingAnswersOfAListAreLookedAt() {
        Answers unsure = SmallScript.ORDINARY.with("s1-faint", Answer.Tick.NOT_SURE);

        assertThat(near(unsure)).contains("faint: s1-faint YES");
        assertThat(near(SmallScript.ORDINARY.with("s8-sugar", Answer.Tick.DECLINED)))
                .contains("sugar: s8-sugar NOT_SURE");
    }

    @Test
    void onlyMoreWorryingOptionsOfAnOrderAreLookedAt() {
        Answers old = told("s2-saddle").with("since", new Answer.Chosen("old"));

        assertThat(near(old)).contains("numb: since Chosen[option=new]");
        assertThat(near(old.with("since", new Answer.Chosen("new")))).noneMatch(near -> near.startsWith("numb"));
    }

    @Test
    void theNearestNumberIsNamed() {
        assertThat(near(SmallScript.ORDINARY)).contains("teens: age Amount[value=15]");
        assertThat(near(SmallScript.ORDINARY.with("age", new Answer.Amount(9))))
                .contains("teens: age Amount[value=13]");
    }

    @Test
    void whatWasNotAnsweredIsNotNear() {
        assertThat(near(SmallScript.ORDINARY.without(List.of("s1-faint", "set-off"))))
                .containsExactly("teens: age Amount[value=15]", "sugar: s8-sugar NOT_SURE");
        assertThat(near(told("s2-saddle"))).noneMatch(near -> near.startsWith("numb"));
    }

    private List<String> near(Answers answers) {
        return trace(answers).near().stream()
                .map(near -> near.rule().id() + ": " + near.question() + " " + near.answer())
                .toList();
    }

    private Trace trace(Answers answers) {
        return Trace.of(script, answers);
    }

    private static Answers told(String item) {
        return SmallScript.ORDINARY.with(item, Answer.Tick.YES);
    }
}
