package io.limber.triage;

import static io.limber.fixture.SmallScript.atLeast;
import static io.limber.fixture.SmallScript.emergency;
import static io.limber.fixture.SmallScript.gentle;
import static io.limber.fixture.SmallScript.hold;
import static io.limber.fixture.SmallScript.home;
import static io.limber.fixture.SmallScript.notSure;
import static io.limber.fixture.SmallScript.today;
import static io.limber.fixture.SmallScript.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.limber.fixture.SmallScript;
import io.limber.model.Card;
import io.limber.model.Movement;
import io.limber.model.Rule;
import io.limber.model.Urgency;
import io.limber.model.Within;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {

    private static final Script SCRIPT = new SmallScript()
            .with(home("tired", notSure("s5-ill"), "Rest."))
            .with(gentle("weeks", yes("s10-night"), Within.TWO_WEEKS))
            .with(gentle("soon", yes("s10-sweats"), Within.ONE_DAY))
            .with(hold("lump", yes("s10-lump"), Within.THREE_DAYS))
            .with(today("faint", yes("s1-faint")))
            .with(emergency("chest", yes("s1-chest")))
            .with(home("also-tired", notSure("s5-ill"), "Rest."))
            .script();

    @Test
    void nothingAtAllIsLookedAfterAtHome() {
        Verdict verdict = with();

        assertThat(verdict.urgency()).isEqualTo(Urgency.SELF_CARE_FOLLOW_UP);
        assertThat(verdict.movement()).isEqualTo(Movement.ALLOWED);
        assertThat(verdict.within()).isEmpty();
        assertThat(verdict.card()).isEmpty();
        assertThat(verdict.open()).isEmpty();
        assertThat(verdict.allowsExercise()).isTrue();
        assertThat(verdict.isUrgent()).isFalse();
    }

    @Test
    void theMostUrgentRuleDecides() {
        assertThat(with("s10-lump", "s1-faint", "s1-chest").urgency()).isEqualTo(Urgency.EMERGENCY_NOW);
        assertThat(with("s10-lump", "s1-faint").urgency()).isEqualTo(Urgency.SAME_DAY_URGENT);
        assertThat(with("s10-lump").urgency()).isEqualTo(Urgency.CLINICIAN_WITHIN_DAYS);
    }

    @Test
    void theMostRestrictiveRuleDecidesOnMovement() {
        assertThat(with("s10-night").movement()).isEqualTo(Movement.GENTLE_WITH_LIMITS);
        assertThat(with("s10-night", "s10-lump").movement()).isEqualTo(Movement.HOLD_UNTIL_SEEN);
        assertThat(with("s10-lump", "s1-faint").movement()).isEqualTo(Movement.NONE);
    }

    @Test
    void gentleMovesAreExerciseAndWaitingIsNot() {
        assertThat(with("s10-night").allowsExercise()).isTrue();
        assertThat(with("s10-lump").allowsExercise()).isFalse();
        assertThat(with("s1-faint").allowsExercise()).isFalse();
    }

    @Test
    void theSoonestOfTheMostUrgentDecidesHowSoon() {
        assertThat(with("s10-night", "s10-lump").within()).contains(Within.THREE_DAYS);
        assertThat(with("s10-night", "s10-lump", "s10-sweats").within()).contains(Within.ONE_DAY);
        assertThat(with("s10-sweats", "s1-faint").within()).contains(Within.TODAY);
    }

    @Test
    void aLessUrgentRuleMakesNothingSooner() {
        Rule faint = today("faint", yes("s1-faint"));
        Script script = new SmallScript()
                .with(new Rule(
                        "faint",
                        "flag",
                        faint.when(),
                        faint.urgency(),
                        faint.movement(),
                        Within.TWO_DAYS,
                        "today",
                        null,
                        null))
                .with(gentle("soon", yes("s10-sweats"), Within.ONE_DAY))
                .script();

        assertThat(Verdict.of(script, answers("s1-faint", "s10-sweats")).within())
                .contains(Within.TWO_DAYS);
    }

    @Test
    void onlyAnEmergencyIsOne() {
        assertThat(with("s1-chest").isEmergency()).isTrue();
        assertThat(with("s1-faint").isEmergency()).isFalse();
        assertThat(with("s1-faint").isUrgent()).isTrue();
        assertThat(with("s10-lump").isUrgent()).isFalse();
    }

    @Test
    void theCardIsThatOfTheLevel() {
        assertThat(with("s1-faint").card().map(Card::id)).contains("today");
        assertThat(with("s1-faint", "s1-chest").card().map(Card::id)).contains("now");
        assertThat(with("s10-lump").card()).isEmpty();
    }

    @Test
    void ofSeveralCardsTheFirstInTheProtocolIsShown() {
        Rule chest = emergency("chest", yes("s1-chest"));
        Script script = new SmallScript()
                .with(chest)
                .with(new Rule(
                        "lie",
                        "flag",
                        chest.when(),
                        chest.urgency(),
                        chest.movement(),
                        Within.NOW,
                        "now-first",
                        null,
                        null))
                .script();

        assertThat(Verdict.of(script, answers("s1-chest")).card().map(Card::id)).contains("now-first");
    }

    @Test
    void aCardOfALessUrgentRuleIsNotShown() {
        Rule faint = today("faint", yes("s1-faint"));
        Script script = new SmallScript()
                .with(emergency("chest", yes("s1-chest")))
                .with(new Rule(
                        "faint",
                        "flag",
                        faint.when(),
                        faint.urgency(),
                        faint.movement(),
                        Within.TODAY,
                        "now-first",
                        null,
                        null))
                .script();

        assertThat(Verdict.of(script, answers("s1-chest", "s1-faint")).card().map(Card::id))
                .contains("now");
    }

    @Test
    void rulesThatFiredStandMostUrgentFirst() {
        assertThat(with("s5-ill", "s10-night", "s10-lump", "s1-faint", "s1-chest")
                        .fired())
                .extracting(Rule::id)
                .containsExactly("chest", "faint", "weeks", "lump", "tired", "also-tired");
    }

    @Test
    void aDangerSignIsAReasonOnceByItsMostUrgentRule() {
        Rule lump = hold("lump", yes("s10-lump"), Within.ONE_DAY);
        Script script = new SmallScript()
                .with(lump)
                .with(today("lump-today", yes("s10-lump")))
                .with(new Rule(
                        "other",
                        "other-flag",
                        lump.when(),
                        lump.urgency(),
                        lump.movement(),
                        lump.within(),
                        null,
                        null,
                        null))
                .with(home("lump-home", yes("s10-lump"), null))
                .script();

        assertThat(Verdict.of(script, answers("s10-lump")).reasons())
                .extracting(Rule::id)
                .containsExactly("lump-today", "other");
    }

    @Test
    void whatIsLookedAfterAtHomeIsNoReason() {
        assertThat(with("s5-ill").fired()).isNotEmpty();
        assertThat(with("s5-ill").reasons()).isEmpty();
    }

    @Test
    void anAdviceIsGivenOnce() {
        assertThat(with("s5-ill").advice()).containsExactly("Rest.");
        assertThat(with("s1-chest").advice()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Answer.Tick.class)
    void anyTickIsAnAnswer(Answer.Tick tick) {
        assertThat(Verdict.of(SCRIPT, SmallScript.ORDINARY.with("s2-sex", tick)).open())
                .isEmpty();
    }

    @Test
    void nobodyMovesWhileAQuestionIsOpen() {
        Verdict verdict = Verdict.of(SCRIPT, SmallScript.ORDINARY.without(List.of("s2-saddle")));

        assertThat(verdict.open()).containsExactly("s2-saddle");
        assertThat(verdict.movement()).isEqualTo(Movement.HOLD_UNTIL_SEEN);
        assertThat(verdict.movementOfRules()).isEqualTo(Movement.ALLOWED);
        assertThat(verdict.allowsExercise()).isFalse();
    }

    @Test
    void anOpenQuestionHoldsBackGentleMovesAsWell() {
        Answers night = answers("s10-night").without(List.of("how-long"));

        assertThat(Verdict.of(SCRIPT, night).movement()).isEqualTo(Movement.HOLD_UNTIL_SEEN);
    }

    @Test
    void anOpenQuestionLoosensNothing() {
        assertThat(Verdict.of(SCRIPT, answers("s1-faint").without(List.of("age")))
                        .movement())
                .isEqualTo(Movement.NONE);
        assertThat(Verdict.of(SCRIPT, answers("s10-lump").without(List.of("age")))
                        .movement())
                .isEqualTo(Movement.HOLD_UNTIL_SEEN);
    }

    @Test
    void everyMustAskQuestionIsOpenAtFirst() {
        assertThat(Verdict.of(SCRIPT, Answers.NONE).open()).isEqualTo(MustAsk.QUESTIONS);
    }

    @Test
    void whereAChildIsIsNotOpen() {
        Answers child = SmallScript.ORDINARY.with("age", new Answer.Amount(13)).without(List.of("where-now"));

        assertThat(Verdict.of(SCRIPT, child).open()).isEmpty();
        assertThat(Verdict.of(SCRIPT, child.with("age", new Answer.Amount(16))).open())
                .containsExactly("where-now");
    }

    @Test
    void aSkippedMustAskQuestionIsOpen() {
        Answers skipped = SmallScript.ORDINARY.with("how-long", Answer.Whole.SKIPPED);
        List<String> legs = List.of("s3-one", "s3-both");

        assertThat(Verdict.of(SCRIPT, skipped).open()).containsExactly("how-long");
        assertThat(Verdict.of(SCRIPT, SmallScript.ORDINARY.without(legs).with("first", Answer.Whole.SKIPPED))
                        .open())
                .containsExactlyInAnyOrderElementsOf(legs);
    }

    @Test
    void anUnaskedNumberFiresNoRule() {
        Script script =
                new SmallScript().with(today("pain", atLeast("pain", "1"))).script();

        assertThat(Verdict.of(script, SmallScript.ORDINARY.without(List.of("pain")))
                        .fired())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void movementGoesWithUrgencyOrThereIsNoVerdict(Urgency urgency) {
        boolean urgent = urgency == Urgency.EMERGENCY_NOW || urgency == Urgency.SAME_DAY_URGENT;
        for (Movement movement : Movement.values()) {
            if (urgent == (movement == Movement.NONE)) {
                assertThat(verdict(urgency, movement).movement()).isEqualTo(movement);
            } else {
                assertThatThrownBy(() -> verdict(urgency, movement))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining(urgency + " cannot go with movement " + movement);
            }
        }
    }

    @Test
    void aVerdictDoesNotChange() {
        List<String> open = new ArrayList<>(List.of("age"));
        List<Rule> fired = new ArrayList<>();
        Verdict verdict = new Verdict(
                Urgency.SELF_CARE_FOLLOW_UP, Movement.HOLD_UNTIL_SEEN, Optional.empty(), Optional.empty(), fired, open);
        open.clear();
        fired.add(home("late", yes("s1-chest"), null));

        assertThat(verdict.open()).containsExactly("age");
        assertThat(verdict.fired()).isEmpty();
    }

    private static Verdict verdict(Urgency urgency, Movement movement) {
        return new Verdict(urgency, movement, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private static Verdict with(String... told) {
        return Verdict.of(SCRIPT, answers(told));
    }

    private static Answers answers(String... told) {
        Answers answers = SmallScript.ORDINARY;
        for (String item : told) {
            answers = answers.with(item, Answer.Tick.YES);
        }
        return answers;
    }
}
