package io.limber.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.fixture.Cases;
import io.limber.fixture.Dice;
import io.limber.fixture.Walk;
import io.limber.model.Limit;
import io.limber.model.Movement;
import io.limber.model.Pattern;
import io.limber.model.Rule;
import io.limber.model.Screen;
import io.limber.model.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The safety promises, held against thousands of talks with the shipped questions, answered by the dice. */
class PromisesTest {

    private static final Script SCRIPT = Cases.SCRIPT;
    private static final List<Limit> LIMITS = Library.shipped().limits();
    private static final List<Pattern> PATTERNS = Library.shipped().patterns();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final int TALKS = 2_000;
    private static final int SHEETS = 4_000;
    private static final int WALKS = 600;
    private static final int RAISES = 6;

    /** More turns than the longest talk without going back; {@code content check} tells its real length. */
    private static final int LONGEST = 60;

    private record Talk(long seed, Interview end) {
        Verdict verdict() {
            return end.verdict();
        }

        Optional<Plan> plan() {
            return planned(SCRIPT, end.answers());
        }
    }

    private record Sheet(long seed, Answers answers) {}

    private static Stream<Talk> talks() {
        return Told.TALKS.stream();
    }

    private static Stream<Walk> walks() {
        return Told.WALKS.stream();
    }

    /** Told once, for all tests. */
    private static final class Told {
        private static final List<Talk> TALKS = LongStream.range(0, PromisesTest.TALKS)
                .mapToObj(seed -> new Talk(seed, new Dice(seed).talk(SCRIPT)))
                .toList();
        private static final List<Walk> WALKS = sheets(PromisesTest.WALKS)
                .map(sheet -> Walk.through(SCRIPT, sheet.answers()))
                .toList();
    }

    private static Stream<Sheet> sheets(int count) {
        return LongStream.range(0, count).mapToObj(seed -> new Sheet(seed, new Dice(seed).sheet(SCRIPT)));
    }

    @Test
    void talksEndAtEveryLevel() {
        assertThat(talks().map(talk -> talk.verdict().urgency()).distinct())
                .containsExactlyInAnyOrder(Urgency.values());
        assertThat(talks().map(talk -> talk.verdict().movement()).distinct())
                .containsExactlyInAnyOrder(Movement.values());
    }

    @Test
    void whoeverMustBeSeenGetsNoExercise() {
        assertThat(talks())
                .filteredOn(talk ->
                        talk.verdict().isUrgent() || talk.verdict().movement().compareTo(Movement.HOLD_UNTIL_SEEN) <= 0)
                .hasSizeGreaterThan(TALKS / 4)
                .allMatch(talk -> talk.plan().flatMap(Plan::routine).isEmpty())
                .allMatch(talk -> talk.plan().flatMap(Plan::likely).isEmpty())
                .allMatch(talk -> !talk.verdict().isUrgent() || talk.plan().isEmpty());
    }

    @Test
    void whoeverMustBeSeenNowOrTodayGetsACard() {
        assertThat(talks())
                .allMatch(talk ->
                        talk.verdict().isUrgent() == talk.verdict().card().isPresent());
    }

    @Test
    void nobodyGoesHomeWithAnOpenQuestion() {
        assertThat(talks())
                .filteredOn(talk -> !talk.verdict().isUrgent())
                .hasSizeGreaterThan(TALKS / 8)
                .allMatch(talk -> stillOpen(talk.end().answers()).isEmpty())
                .allMatch(talk -> talk.plan().isPresent());
    }

    @Test
    void thereIsNoPlanWhileAQuestionIsOpen() {
        assertThat(sheets(SHEETS).map(sheet -> new Dice(sheet.seed()).torn(sheet.answers())))
                .filteredOn(answers -> !stillOpen(answers).isEmpty())
                .hasSizeGreaterThan(SHEETS / 4)
                .allSatisfy(answers -> {
                    Verdict verdict = Verdict.of(SCRIPT, answers);
                    assertThat(verdict.open()).containsAll(stillOpen(answers));
                    assertThat(verdict.allowsExercise()).isFalse();
                    assertThat(planned(SCRIPT, answers)).isEmpty();
                });
    }

    @Test
    void aMoreWorryingAnswerNeverMakesItLessUrgent() {
        assertThat(sheets(SHEETS)).allSatisfy(sheet -> {
            Verdict before = Verdict.of(SCRIPT, sheet.answers());
            assertThat(raised(sheet).map(answers -> Verdict.of(SCRIPT, answers)))
                    .as("seed %d", sheet.seed())
                    .allMatch(after -> isAtLeast(after, before));
        });
    }

    @Test
    void aMoreWorryingAnswerNeverMakesItLessUrgentInAWholeTalk() {
        assertThat(sheets(WALKS)).allSatisfy(sheet -> {
            Verdict before = Walk.through(SCRIPT, sheet.answers()).end().verdict();
            assertThat(raised(sheet).map(answers -> Walk.through(SCRIPT, answers)))
                    .as("seed %d", sheet.seed())
                    .allMatch(walk -> isAtLeast(walk.end().verdict(), before));
        });
    }

    @Test
    void oneMoreAnswerNeverMakesItLessUrgent() {
        assertThat(walks())
                .allMatch(walk -> IntStream.range(1, walk.before().size())
                        .filter(turn -> walk.turns().get(turn - 1).again().isEmpty())
                        .allMatch(turn -> walk.before()
                                        .get(turn)
                                        .verdict()
                                        .urgency()
                                        .compareTo(walk.before()
                                                .get(turn - 1)
                                                .verdict()
                                                .urgency())
                                <= 0));
    }

    @Test
    void whatWasNotAskedCouldNotHaveBeenAnEmergency() {
        assertThat(sheets(WALKS)).allSatisfy(sheet -> {
            Interview end = Walk.through(SCRIPT, sheet.answers()).end();
            assertThat(LongStream.range(0, 12)
                            .mapToObj(seed -> new Dice(sheet.seed() + seed * WALKS).sheet(SCRIPT))
                            .map(filling -> filled(end.answers(), filling))
                            .map(answers -> Verdict.of(SCRIPT, answers).urgency()))
                    .as("seed %d", sheet.seed())
                    .allMatch(urgency -> urgency == end.verdict().urgency());
            assertThat(Verdict.of(SCRIPT, filled(end.answers(), worst())).urgency())
                    .as("seed %d", sheet.seed())
                    .isEqualTo(end.verdict().urgency());
        });
    }

    @Test
    void whatWasSkippedCouldNotHaveChangedTheResult() {
        assertThat(talks())
                .filteredOn(talk -> talk.end().answers().byQuestion().containsValue(Answer.Whole.SKIPPED))
                .hasSizeGreaterThan(TALKS / 20)
                .allSatisfy(talk -> {
                    Answers kept =
                            talk.end().answers().without(skipped(talk.end().answers()));
                    Verdict told = Verdict.of(SCRIPT, filled(kept, worst()));
                    assertThat(told.urgency()).isEqualTo(talk.verdict().urgency());
                    assertThat(told.movement()).isEqualTo(talk.verdict().movement());
                    assertThat(told.within()).isEqualTo(talk.verdict().within());
                });
    }

    @Test
    void onlyQuestionsForThePlanAreSkipped() {
        assertThat(talks().flatMap(talk -> skipped(talk.end().answers()).stream())
                        .distinct())
                .containsExactlyInAnyOrder("pain", "moves", "limits");
    }

    @Test
    void aVerdictIsTheWorstOfItsRules() {
        assertThat(talks()).allSatisfy(talk -> {
            List<Rule> fired = talk.verdict().fired();
            assertThat(fired)
                    .allMatch(rule -> rule.urgency().compareTo(talk.verdict().urgency()) >= 0);
            assertThat(fired)
                    .allMatch(rule -> rule.movement().compareTo(talk.verdict().movement()) >= 0);
            assertThat(talk.verdict().urgency() == Urgency.SELF_CARE_FOLLOW_UP
                            || fired.stream()
                                    .anyMatch(rule ->
                                            rule.urgency() == talk.verdict().urgency()))
                    .isTrue();
        });
    }

    @Test
    void everySignThatSendsSomebodyOnIsTold() {
        assertThat(talks())
                .filteredOn(talk -> talk.verdict().urgency() != Urgency.SELF_CARE_FOLLOW_UP)
                .allSatisfy(talk -> assertThat(talk.verdict().reasons())
                        .isNotEmpty()
                        .extracting(Rule::flag)
                        .containsAll(talk.verdict().fired().stream()
                                .filter(rule -> rule.urgency() == talk.verdict().urgency())
                                .map(Rule::flag)
                                .toList()));
    }

    @Test
    void everyTalkEnds() {
        assertThat(walks()).allMatch(walk -> walk.turns().size() < LONGEST);
        assertThat(Walk.through(SCRIPT, worst()).turns()).hasSizeLessThan(LONGEST);
    }

    @Test
    void nobodyIsAskedTheSameTwice() {
        assertThat(walks()).allSatisfy(walk -> assertThat(walk.turns()).doesNotHaveDuplicates());
    }

    @Test
    void theSameAnswersGiveTheSameVerdict() {
        Script again = new Script(SCRIPT.protocol());
        assertThat(talks()).allSatisfy(talk -> {
            Answers answers = talk.end().answers();
            assertThat(Verdict.of(again, turnedRound(answers))).isEqualTo(talk.verdict());
            assertThat(planned(again, turnedRound(answers))).isEqualTo(talk.plan());
        });
    }

    @Test
    void goingBackAndForthChangesNothing() {
        assertThat(sheets(WALKS)).allSatisfy(sheet -> {
            Dice dice = new Dice(sheet.seed());
            Interview end = Walk.through(SCRIPT, sheet.answers()).end();
            Interview again = end;
            for (int trips = 0; trips < 3; trips++) {
                for (int steps = dice.upTo(end.asked().size()); steps > 0; steps--) {
                    again = again.back();
                }
                again = toTheEnd(again, sheet.answers());
            }
            assertThat(again.answers()).as("seed %d", sheet.seed()).isEqualTo(end.answers());
            assertThat(again.verdict()).as("seed %d", sheet.seed()).isEqualTo(end.verdict());
        });
    }

    @Test
    void aChangeThatIsTakenBackChangesNothing() {
        assertThat(sheets(WALKS)).allSatisfy(sheet -> {
            Dice dice = new Dice(sheet.seed());
            Interview end = Walk.through(SCRIPT, sheet.answers()).end();
            Interview.Turn changed = dice.pick(end.asked());
            Answers other = new Dice(sheet.seed() + 1).sheet(SCRIPT);
            Interview there = toTheEnd(end.reopen(changed).answer(changed, answers(changed, other)), sheet.answers());
            Optional<Interview.Turn> back = there.asked().stream()
                    .filter(turn -> turn.screen().equals(changed.screen()))
                    .findFirst();
            Interview again = toTheEnd(there.reopen(back.orElseThrow()), sheet.answers());
            assertThat(again.verdict().urgency())
                    .as("seed %d", sheet.seed())
                    .isEqualTo(end.verdict().urgency());
            assertThat(again.verdict().movement())
                    .as("seed %d", sheet.seed())
                    .isEqualTo(end.verdict().movement());
        });
    }

    private static Optional<Plan> planned(Script script, Answers answers) {
        return Plan.of(script, answers, Verdict.of(script, answers), LIMITS, PATTERNS, DAY);
    }

    /** The must-ask questions without an answer, found without the engine. */
    private static List<String> stillOpen(Answers answers) {
        boolean child = answers.to("age")
                .filter(age -> age instanceof Answer.Amount years && years.value() < 16)
                .isPresent();
        return MustAsk.QUESTIONS.stream()
                .filter(question -> answers.to(question).isEmpty())
                .filter(question -> !(child && question.equals("where-now")))
                .toList();
    }

    /** The same sheet with one answer more worrying, in some of the ways there are. */
    private static Stream<Answers> raised(Sheet sheet) {
        Dice dice = new Dice(sheet.seed());
        List<Map.Entry<String, ? extends Answer>> all = new ArrayList<>();
        for (Screen screen : SCRIPT.protocol().screens()) {
            for (String question : Script.questions(screen)) {
                worse(screen, sheet.answers().to(question).orElseThrow())
                        .forEach(answer -> all.add(Map.entry(question, answer)));
            }
        }
        return Stream.generate(() -> dice.pick(all))
                .limit(RAISES)
                .map(answer -> sheet.answers().with(answer.getKey(), answer.getValue()));
    }

    private static Stream<? extends Answer> worse(Screen screen, Answer now) {
        if (now instanceof Answer.Tick tick) {
            return Stream.of(Answer.Tick.values()).filter(other -> other.compareTo(tick) > 0);
        }
        if (now instanceof Answer.Chosen chosen && screen.ordered()) {
            return screen.items().stream()
                    .map(Screen.Item::id)
                    .takeWhile(option -> !option.equals(chosen.option()))
                    .map(Answer.Chosen::new);
        }
        if (screen.id().equals("pain") && now instanceof Answer.Amount pain) {
            return IntStream.rangeClosed(pain.value() + 1, 10).mapToObj(Answer.Amount::new);
        }
        return now instanceof Answer.Amount
                        && screen.range() != null
                        && screen.range().notSure()
                ? Stream.of(Answer.Whole.NOT_SURE)
                : Stream.empty();
    }

    private static boolean isAtLeast(Verdict after, Verdict before) {
        return after.urgency().compareTo(before.urgency()) <= 0
                && after.movement().compareTo(before.movement()) <= 0;
    }

    /** The most worrying answer to everything. */
    private static Answers worst() {
        Map<String, Answer> worst = new LinkedHashMap<>();
        for (Screen screen : SCRIPT.protocol().screens()) {
            for (String question : Script.questions(screen)) {
                worst.put(
                        question,
                        switch (screen.kind()) {
                            case CHECKLIST -> Answer.Tick.YES;
                            case CHOICE ->
                                new Answer.Chosen(screen.items().get(0).id());
                            case NUMBER ->
                                new Answer.Amount(
                                        Objects.requireNonNull(screen.range()).to());
                        });
            }
        }
        return new Answers(worst);
    }

    /** Answers, and for all that could still have been asked those of another sheet. */
    private static Answers filled(Answers answers, Answers filling) {
        Answers filled = answers;
        for (int before = -1; before < filled.byQuestion().size(); ) {
            before = filled.byQuestion().size();
            Reading reading = new Reading(SCRIPT, filled);
            for (Screen screen : SCRIPT.protocol().screens()) {
                if (reading.opens(screen) == Truth.YES) {
                    for (String question : Script.questions(screen)) {
                        if (filled.to(question).isEmpty()) {
                            filled = filled.with(question, filling.to(question).orElseThrow());
                        }
                    }
                }
            }
        }
        return filled;
    }

    private static List<String> skipped(Answers answers) {
        return answers.byQuestion().entrySet().stream()
                .filter(answer -> answer.getValue() == Answer.Whole.SKIPPED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Answers turnedRound(Answers answers) {
        List<Map.Entry<String, Answer>> entries =
                new ArrayList<>(answers.byQuestion().entrySet());
        Collections.reverse(entries);
        Map<String, Answer> turned = new LinkedHashMap<>();
        entries.forEach(entry -> turned.put(entry.getKey(), entry.getValue()));
        return new Answers(turned);
    }

    private static Interview toTheEnd(Interview talk, Answers sheet) {
        Interview now = talk;
        for (Optional<Interview.Turn> turn = now.next(); turn.isPresent(); turn = now.next()) {
            now = now.answer(turn.get(), answers(turn.get(), sheet));
        }
        return now;
    }

    private static Map<String, Answer> answers(Interview.Turn turn, Answers sheet) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        turn.questions()
                .forEach(question -> answers.put(question, sheet.to(question).orElseThrow()));
        return answers;
    }
}
