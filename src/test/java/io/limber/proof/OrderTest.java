package io.limber.proof;

import static io.limber.fixture.SmallScript.all;
import static io.limber.fixture.SmallScript.any;
import static io.limber.fixture.SmallScript.atLeast;
import static io.limber.fixture.SmallScript.choice;
import static io.limber.fixture.SmallScript.emergency;
import static io.limber.fixture.SmallScript.is;
import static io.limber.fixture.SmallScript.notSure;
import static io.limber.fixture.SmallScript.number;
import static io.limber.fixture.SmallScript.today;
import static io.limber.fixture.SmallScript.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.limber.fixture.Cases;
import io.limber.fixture.SmallScript;
import io.limber.model.Condition;
import io.limber.model.Rule;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderTest {

    /** Twelve items, so that there are too many combinations to try them all. */
    private static final Condition MUCH = any(Stream.of(
                    "s5-fever",
                    "s5-ill",
                    "s5-waves",
                    "s5-burn",
                    "s5-pills",
                    "s5-jaw",
                    "s7-cancer",
                    "s7-bones",
                    "s7-fused",
                    "s7-steroids",
                    "s7-thinner",
                    "s7-immune")
            .map(SmallScript::notSure)
            .toArray(Condition[]::new));

    @Test
    void theShippedRulesKeepTheOrder() {
        Order order = Order.of(Cases.SCRIPT);

        assertThat(order.findings()).isEmpty();
        assertThat(order.shown().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(Cases.SCRIPT.protocol().rules().size());
        assertThat(order.shown())
                .containsEntry(PackProof.TOO_LARGE, 0)
                .hasSize(3)
                .doesNotContainEntry("rules in order, fully tried", 0);
    }

    @Test
    void aRuleThatReadsOneOptionOfAnOrder() {
        assertThat(findings(emergency("middle", all(notSure("s1-chest"), is("how-bad", "some")))))
                .containsExactly(new Finding(
                        "middle",
                        "the rule `middle` stops when `how-bad` goes from some to much",
                        "a more worrying answer must never count for less; read it with `at-least`",
                        new Answers(Map.of("s1-chest", Answer.Tick.NOT_SURE, "how-bad", new Answer.Chosen("some")))));
    }

    @Test
    void theSameAmongTooManyCombinations() {
        assertThat(findings(emergency("middle", all(MUCH, is("how-bad", "some")))))
                .singleElement()
                .satisfies(found -> assertThat(found.example().byQuestion())
                        .containsEntry("how-bad", new Answer.Chosen("some"))
                        .containsValue(Answer.Tick.NOT_SURE)
                        .doesNotContainValue(Answer.Tick.YES));
    }

    @Test
    void aFollowUpThatClosesAsAnAnswerRises() {
        assertThat(Order.of(new SmallScript()
                                .after("first", choice("how-bad", true, null, "much", "some", "none"))
                                .after("how-bad", choice("since", true, is("how-bad", "some"), "now", "long"))
                                .with(today("fresh", atLeast("since", "now")))
                                .script())
                        .findings())
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("`how-bad` goes from some to much"));
    }

    @Test
    void aRuleThatNobodyCanWaitForIsNotTried() {
        SmallScript small = new SmallScript().with(today("doubled", new Condition.Fact("f60")));
        Order order = assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> Order.of(small.withDoubledFacts(60).script()));

        assertThat(order.findings()).isEmpty();
        assertThat(order.shown()).containsEntry(PackProof.TOO_LARGE, 1);
    }

    @Test
    void numbersThatAreOnlyReadUpwards() {
        assertThat(findings(today("old", atLeast("age", "60")))).isEmpty();
        assertThat(findings(today("young", is("age", "0-15")))).isEmpty();
        assertThat(findings(today("hurts", all(yes("s1-chest"), atLeast("pain", "7")))))
                .isEmpty();
    }

    @Test
    void notSureOfANumberIsAboveAllNumbers() {
        assertThat(Scale.of("weeks", number("weeks", null, null, 0, 44, true), List.of(is("weeks", "0-19"))))
                .satisfies(weeks -> assertThat(weeks.answers())
                        .containsExactly(
                                new Answer.Amount(0),
                                new Answer.Amount(19),
                                new Answer.Amount(20),
                                Answer.Whole.NOT_SURE))
                .satisfies(weeks -> assertThat(weeks.above(1)).containsExactly(3));
    }

    @Test
    void manyDrawnAnswersMakeTheRuleFire() {
        assertThat(Cases.SCRIPT.protocol().rules())
                .allSatisfy(rule ->
                        assertThat(firing(new Trial(rule.when(), Cases.SCRIPT))).isGreaterThan(Order.MOST / 100));
    }

    @Test
    void theQuickReadingIsTheRealOne() {
        Random random = new Random(7);
        for (Rule rule : Cases.SCRIPT.protocol().rules()) {
            Trial trial = new Trial(rule.when(), Cases.SCRIPT);
            for (int i = 0; i < 100; i++) {
                int[] places = trial.scales().stream()
                        .mapToInt(scale -> random.nextInt(scale.answers().size()))
                        .toArray();
                assertThat(trial.holds(places))
                        .as("%s for %s", rule.id(), trial.answers(places))
                        .isEqualTo(Cases.SCRIPT.holds(rule.when(), trial.answers(places)));
            }
        }
    }

    private static long firing(Trial trial) {
        return Order.drawn(trial).filter(trial::holds).count();
    }

    private static List<Finding> findings(Rule rule) {
        return Order.of(new SmallScript()
                        .after("first", choice("how-bad", true, null, "much", "some", "none"))
                        .with(rule)
                        .script())
                .findings();
    }
}
