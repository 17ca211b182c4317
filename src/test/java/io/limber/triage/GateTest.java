package io.limber.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.limber.content.Library;
import io.limber.fixture.Cases;
import io.limber.model.Screen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GateTest {

    private static final Gate GATE = Gate.of(Library.shipped().pack().safety());
    private static final Set<String> FORBID = Set.of("none", "hold_until_seen");
    private static final Set<String> URGENT = Set.of("emergency_now", "same_day_urgent");

    @Test
    void opensOnlyToNoOnEveryLine() {
        List<List<Answer.Tick>> opened = new ArrayList<>();
        for (List<Answer.Tick> ticks : combinations(6)) {
            if (answered(ticks).outcome().filter(Gate.Passed.class::isInstance).isPresent()) {
                opened.add(ticks);
            }
        }
        assertThat(opened).containsExactly(no(6));
    }

    @Test
    void isClosedUntilEverythingIsAsked() {
        assertThat(GATE.outcome()).isEmpty();
        assertThat(answered(no(5)).outcome()).isEmpty();
    }

    @Test
    void asksTheDangerSignsAndThenWhoMustNotStart() {
        Interview.Turn list = GATE.next().orElseThrow();
        Interview.Turn who = answered(no(5)).next().orElseThrow();

        assertThat(list.screen().items())
                .extracting(Screen.Item::text)
                .isEqualTo(GATE.safety().gate());
        assertThat(who.again().orElseThrow().text()).isEqualTo(GATE.safety().notStart());
        assertThat(answered(no(6)).next()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Answer.Tick.class, names = "NO", mode = EnumSource.Mode.EXCLUDE)
    void goesOnAtOnceWithALineThatIsNotNo(Answer.Tick tick) {
        List<Answer.Tick> ticks = new ArrayList<>(no(5));
        ticks.set(3, tick);
        Gate gate = answered(ticks);

        assertThat(gate.next()).isEmpty();
        assertThat(gate.outcome())
                .contains(new Gate.GoOn(List.of(
                        new Gate.Line("A fall, crash or blow since last time.", Optional.of(tick)),
                        new Gate.Line(GATE.safety().notStart(), Optional.empty()))));
    }

    @ParameterizedTest
    @EnumSource(value = Answer.Tick.class, names = "NO", mode = EnumSource.Mode.EXCLUDE)
    void goesOnWithSomebodyWhoMustNotStart(Answer.Tick tick) {
        List<Answer.Tick> ticks = new ArrayList<>(no(6));
        ticks.set(5, tick);

        assertThat(answered(ticks).outcome())
                .contains(new Gate.GoOn(List.of(new Gate.Line(GATE.safety().notStart(), Optional.of(tick)))));
    }

    @Test
    void sharesNoQuestionWithTheTriage() {
        Set<String> triage = new HashSet<>();
        Cases.SCRIPT.protocol().screens().forEach(screen -> {
            triage.add(screen.id());
            screen.items().forEach(item -> triage.add(item.id()));
        });
        assertThat(triage)
                .doesNotContainAnyElementsOf(answered(no(6)).given().keySet())
                .doesNotContain("gate", "gate-who", "gate-more", "gate-line");
    }

    @Test
    void forgetsItsAnswersOnTheWayBack() {
        assertThat(answered(no(5)).back()).isEqualTo(GATE);
    }

    @Test
    void takesNoOtherAnswersAndNoOtherLines() {
        Interview.Turn list = GATE.next().orElseThrow();
        assertThatThrownBy(() -> GATE.answer(list, Map.of("gate-1", Answer.Tick.NO)))
                .hasMessageContaining("gate-2");
        assertThatThrownBy(() -> GATE.answer(list, Map.of("gate-1", Answer.Whole.SKIPPED)))
                .hasMessageContaining("gate-1");
        assertThatThrownBy(() -> new Gate(GATE.safety(), Map.of("s2-saddle", Answer.Tick.NO)))
                .hasMessageContaining("s2-saddle");
        assertThatThrownBy(() -> new Gate.GoOn(List.of())).hasMessageContaining("nothing");
    }

    @Test
    void waitsForTheEndOfTheTriage() {
        Interview talk = Interview.begin(Cases.SCRIPT);
        int asked = 0;
        for (Optional<Interview.Turn> turn = talk.next(); turn.isPresent(); turn = talk.next()) {
            assertThat(numb().isAllowedBy(talk)).as("after %s questions", asked).isFalse();
            talk = talk.answer(turn.get(), ordinary(turn.get()));
            asked++;
        }
        assertThat(asked).isGreaterThan(10);
        assertThat(numb().isAllowedBy(talk)).isTrue();
    }

    @Test
    void waitsForFollowUpsThatAreNoMustAskQuestions() {
        Interview talk = talk(Cases.ORDINARY.with("s3-one", Answer.Tick.YES));

        assertThat(talk.verdict().allowsExercise()).isTrue();
        assertThat(numb().isAllowedBy(talk)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("casesThatForbidMovement")
    void staysClosedWhereTheTriageForbidsMovement(Cases.Case sign) {
        assertThat(numb().isAllowedBy(talk(sign.answers()))).isFalse();
        assertThat(numb().mayPlay(talk(sign.answers()), no(2))).isFalse();
    }

    static Stream<Cases.Case> casesThatForbidMovement() {
        return Cases.read("triage/signs.yaml").stream()
                .filter(sign -> URGENT.contains(sign.urgency())
                        || sign.movement().filter(FORBID::contains).isPresent());
    }

    @Test
    void comesBackOnlyWhenNothingIsLeftUntold() {
        Interview talk = talk(Cases.ORDINARY);
        List<List<Answer.Tick>> opened = new ArrayList<>();
        for (int lines = 0; lines <= 3; lines++) {
            combinations(lines).stream()
                    .filter(more -> numb().mayPlay(talk, more))
                    .forEach(opened::add);
        }
        assertThat(opened).containsExactly(no(2));
    }

    /** Somebody who is numb; who must not start was not asked any more. */
    private static Gate.GoOn numb() {
        List<Answer.Tick> ticks = new ArrayList<>(no(5));
        ticks.set(0, Answer.Tick.YES);
        return (Gate.GoOn) answered(ticks).outcome().orElseThrow();
    }

    private static Gate answered(List<Answer.Tick> ticks) {
        Map<String, Answer.Tick> given = new LinkedHashMap<>();
        for (int i = 0; i < ticks.size(); i++) {
            given.put(i < 5 ? "gate-" + (i + 1) : "gate-not-start", ticks.get(i));
        }
        return new Gate(GATE.safety(), given);
    }

    private static Interview talk(Answers answers) {
        return new Interview(Cases.SCRIPT, answers, List.of(), Optional.empty());
    }

    private static Map<String, Answer> ordinary(Interview.Turn turn) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        turn.questions()
                .forEach(question ->
                        answers.put(question, Cases.ORDINARY.to(question).orElseThrow()));
        return answers;
    }

    private static List<Answer.Tick> no(int lines) {
        return Collections.nCopies(lines, Answer.Tick.NO);
    }

    /** Every way to answer so many lines. */
    private static List<List<Answer.Tick>> combinations(int lines) {
        List<List<Answer.Tick>> all = List.of(List.of());
        for (int i = 0; i < lines; i++) {
            all = all.stream()
                    .flatMap(some -> Stream.of(Answer.Tick.values())
                            .map(tick -> Stream.concat(some.stream(), Stream.of(tick))
                                    .toList()))
                    .toList();
        }
        return all;
    }
}
