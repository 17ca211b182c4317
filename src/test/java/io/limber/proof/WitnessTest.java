package io.limber.proof;

import static io.limber.fixture.SmallScript.all;
import static io.limber.fixture.SmallScript.any;
import static io.limber.fixture.SmallScript.atLeast;
import static io.limber.fixture.SmallScript.checklist;
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
import io.limber.triage.Script;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WitnessTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    /** No age is both. */
    private static final Condition NEVER = all(is("age", "0-9"), atLeast("age", "40"));

    private static final Script LONG_LIST = new SmallScript()
            .after("first", checklist("long", null, items(400).toArray(String[]::new)))
            .withDoubledFacts(60)
            .script();

    /** A condition that somebody wrote to hurt; named, so that a test report stays short. */
    record Attack(String name, Condition condition) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                new Attack(
                        "a count over hundreds", all(new Condition.Count(200, each(400, SmallScript::notSure)), NEVER)),
                new Attack(
                        "a count of nearly all", all(new Condition.Count(399, each(400, SmallScript::notSure)), NEVER)),
                new Attack(
                        "all of many any",
                        all(
                                new Condition.All(many(
                                        2_000, i -> any(notSure("i" + i % 400), yes("i" + (i + 7) % 400)))),
                                NEVER)),
                new Attack(
                        "counts in counts",
                        all(
                                new Condition.Count(
                                        10, many(20, i -> new Condition.Count(200, each(400, SmallScript::yes)))),
                                NEVER)),
                new Attack("facts that double", new Condition.Fact("f60")));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void whatNobodyCanWaitForStaysOpen(Attack attack) {
        Found found = assertTimeoutPreemptively(SOON, () -> new Witness(LONG_LIST).of(attack.condition()));

        assertThat(found.isOpen()).isTrue();
        assertThat(found.isImpossible()).isFalse();
    }

    @Test
    void aHundredThousandOfThemStayOpenAsSoon() {
        Witness witness = new Witness(LONG_LIST);
        Condition slow = attacks().findFirst().orElseThrow().condition();

        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(Collections.nCopies(100_000, slow))
                        .allMatch(condition -> witness.of(condition).isOpen()));
    }

    @Test
    void whatIsLargeAndEasyIsFound() {
        Condition easy = new Condition.Count(300, each(400, SmallScript::notSure));

        assertThat(new Witness(LONG_LIST).of(easy).first())
                .hasValueSatisfying(answers -> assertThat(answers.byQuestion()).hasSize(300));
    }

    @Test
    void theLeastWorryingAnswersComeFirst() {
        assertThat(new Witness(LONG_LIST)
                        .some(any(notSure("i0"), notSure("i1")), 3)
                        .answers())
                .containsExactly(
                        new Answers(Map.of("i0", Answer.Tick.NOT_SURE)),
                        new Answers(Map.of("i0", Answer.Tick.YES)),
                        new Answers(Map.of("i1", Answer.Tick.NOT_SURE)));
    }

    @Test
    void aFollowUpIsAnsweredOnlyWhereItOpens() {
        Script script = new SmallScript()
                .after("first", number("weeks", yes("s1-chest"), null, 0, 44, false))
                .script();

        assertThat(new Witness(script).of(atLeast("weeks", "20")).answers())
                .containsExactly(new Answers(Map.of("weeks", new Answer.Amount(44))).with("s1-chest", Answer.Tick.YES));
    }

    @Test
    void whatExcludesItselfIsImpossible() {
        assertThat(new Witness(LONG_LIST).of(NEVER).isImpossible()).isTrue();
    }

    @Test
    void everyAnswerFoundReallyFits() {
        Witness witness = new Witness(Cases.SCRIPT);
        for (Rule rule : Cases.SCRIPT.protocol().rules()) {
            Found found = witness.some(rule.when(), 100);
            assertThat(found.answers())
                    .as(rule.id())
                    .isNotEmpty()
                    .allMatch(one -> Cases.SCRIPT.holds(rule.when(), one));
            assertThat(found.cutShort()).isFalse();
        }
    }

    @Test
    void aRuleTooLargeToTryIsNeverCalledProved() {
        Script script = new SmallScript()
                .withDoubledFacts(60)
                .with(today("slow", new Condition.Fact("f60")))
                .script();
        PackProof proof = assertTimeoutPreemptively(
                SOON,
                () -> PackProof.of(new PackParts(
                        script, SmallScript.PACK, List.of(), List.of(), List.of(), List.of(), List.of(), List.of())));

        assertThat(proof.findings())
                .filteredOn(found -> found.where().equals("slow"))
                .extracting(Finding::message)
                .containsExactly("not proved either way: too large to try whether the rule `slow` can fire");
    }

    private static List<String> items(int count) {
        return IntStream.range(0, count).mapToObj(i -> "i" + i).toList();
    }

    private static List<Condition> each(int count, java.util.function.Function<String, Condition> condition) {
        return items(count).stream().map(condition).toList();
    }

    private static List<Condition> many(int count, IntFunction<Condition> condition) {
        return IntStream.range(0, count).mapToObj(condition).toList();
    }
}
