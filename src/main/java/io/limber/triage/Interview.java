package io.limber.triage;

import io.limber.model.Movement;
import io.limber.model.Rule;
import io.limber.model.Screen;
import io.limber.model.Urgency;
import io.limber.model.Within;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A talk that stands at some question. Immutable: answering or going back gives another interview.
 *
 * <p>The deadliest questions come first. A question is left out when no rule that reads it could make the result more
 * urgent and no plan will be made. Somebody who was not sure is asked once more, with something to do; but a follow-up on
 * a yes of the same screen comes first if it can show an emergency. Going back keeps the later answers that still apply.
 *
 * @param asked the questions answered so far, in the order they were put
 * @param reopened a question somebody went back to
 */
public record Interview(Script script, Answers answers, List<Turn> asked, Optional<Turn> reopened) {

    public Interview {
        asked = List.copyOf(asked);
    }

    /** An interview before its first question. */
    public static Interview begin(Script script) {
        return new Interview(script, Answers.NONE, List.of(), Optional.empty());
    }

    /** An interview in which these answers have been given already, whoever asked. */
    static Interview of(Script script, Answers answers) {
        return new Interview(script, answers, List.of(), Optional.empty());
    }

    /**
     * A question that is put to somebody.
     *
     * @param again for a second asking: the item they were not sure about
     */
    public record Turn(Screen screen, Optional<Screen.Item> again) {

        static Turn first(Screen screen) {
            return new Turn(screen, Optional.empty());
        }

        /** The ids that the answers to this turn stand under. */
        public List<String> questions() {
            return again.map(item -> List.of(item.id())).orElseGet(() -> Script.questions(screen));
        }
    }

    /** What the answers so far amount to. */
    public Verdict verdict() {
        return Verdict.of(script, answers);
    }

    /** The next question; empty when all has been asked, or when an emergency has ended it. */
    public Optional<Turn> next() {
        Verdict verdict = verdict();
        if (reopened.isPresent() || verdict.isEmergency()) {
            return reopened;
        }
        Optional<Turn> again =
                asked.stream().flatMap(turn -> secondAsking(turn).stream()).findFirst();
        if (again.isPresent()) {
            return urgentFollowUp(again.get().screen()).or(() -> again);
        }
        return unanswered().stream().findFirst().map(Turn::first);
    }

    /** A follow-up that a yes on this screen opens, and that can show an emergency. */
    private Optional<Turn> urgentFollowUp(Screen screen) {
        Answers sure = answers;
        for (String question : Script.questions(screen)) {
            if (answers.to(question).equals(Optional.of(Answer.Tick.NOT_SURE))) {
                sure = sure.with(question, Answer.Tick.NO);
            }
        }
        Reading ofTheSure = new Reading(script, sure);
        Reading now = new Reading(script, answers);
        return unanswered().stream()
                .filter(followUp -> followUp.when() != null && ofTheSure.opens(followUp) == Truth.YES)
                .filter(followUp -> !script.onEveryPath().contains(followUp))
                .filter(followUp -> script.readersOf(followUp).stream()
                        .filter(rule -> rule.urgency() == Urgency.EMERGENCY_NOW)
                        .anyMatch(rule -> now.of(rule.when()) == Truth.OPEN))
                .findFirst()
                .map(Turn::first);
    }

    /** All that would be asked as things stand now, in order; answers to come may open more, or spare some of it. */
    List<Screen> unanswered() {
        Verdict verdict = verdict();
        Reading reading = new Reading(script, answers);
        return inOrder(reading).stream()
                .filter(screen -> !isAnswered(screen))
                .filter(screen -> reading.opens(screen) == Truth.YES)
                .filter(screen -> isNeeded(screen, verdict, reading))
                .toList();
    }

    /** Whether the person may leave this question out. */
    public boolean maySkip(Turn turn) {
        return maySkip(turn.screen(), answers);
    }

    /** This interview with the answers to one turn. Later answers that no longer apply are dropped. */
    public Interview answer(Turn turn, Map<String, ? extends Answer> given) {
        Answers left =
                answers.without(turn.questions()).without(List.of(turn.screen().id()));
        List<Turn> turns = new ArrayList<>(asked);
        if (turn.again().isEmpty()) {
            turns.removeIf(earlier -> earlier.again().isPresent()
                    && earlier.screen().id().equals(turn.screen().id()));
        }
        if (!turns.contains(turn)) {
            turns.add(turn);
        }
        return new Interview(script, left.with(given), turns, Optional.empty()).pruned();
    }

    /** This interview one question earlier; the same where there is none. */
    public Interview back() {
        int here = reopened.map(asked::indexOf).orElse(asked.size());
        return here == 0 ? this : reopen(asked.get(here - 1));
    }

    /** This interview at a question that was answered before. */
    public Interview reopen(Turn turn) {
        if (!asked.contains(turn)) {
            throw new IllegalArgumentException("`" + turn.screen().id() + "` has not been asked yet");
        }
        return new Interview(script, answers, asked, Optional.of(turn));
    }

    /** Takes out answers to questions that no longer come up, skips that now matter, and the turns that gave them. */
    private Interview pruned() {
        Answers kept = answers;
        Set<String> dead = dead(kept);
        while (!dead.isEmpty()) {
            kept = kept.without(dead);
            dead = dead(kept);
        }
        Answers left = kept;
        List<Turn> standing = asked.stream()
                .filter(turn -> left.to(turn.screen().id()).isPresent()
                        || turn.questions().stream()
                                .allMatch(question -> left.to(question).isPresent()))
                .toList();
        return new Interview(script, left, standing, reopened);
    }

    private Set<String> dead(Answers given) {
        Reading reading = new Reading(script, given);
        Set<String> dead = new LinkedHashSet<>();
        for (Screen screen : script.protocol().screens()) {
            if (reading.opens(screen) == Truth.NO) {
                dead.addAll(Script.questions(screen));
            }
        }
        dead.addAll(skipsThatMatter(given));
        dead.retainAll(given.byQuestion().keySet());
        return dead;
    }

    /** Screens that were skipped while nothing hung on them, and could change the result now. */
    private List<String> skipsThatMatter(Answers given) {
        List<Screen> skipped = script.protocol().screens().stream()
                .filter(screen -> given.to(screen.id()).equals(Optional.of(Answer.Whole.SKIPPED)))
                .toList();
        Answers unskipped = given.without(skipped.stream().map(Screen::id).toList());
        return skipped.stream()
                .filter(screen -> !maySkip(screen, unskipped))
                .map(Screen::id)
                .toList();
    }

    private Optional<Turn> secondAsking(Turn turn) {
        if (turn.again().isPresent()) {
            return Optional.empty();
        }
        return turn.screen().items().stream()
                .filter(item -> item.check() != null)
                .filter(item -> answers.to(item.id()).equals(Optional.of(Answer.Tick.NOT_SURE)))
                .map(item -> new Turn(turn.screen(), Optional.of(item)))
                .filter(again -> !asked.contains(again))
                .findFirst();
    }

    /** The screens in the order of the protocol, those that are wanted sooner before all others. */
    private List<Screen> inOrder(Reading reading) {
        List<Screen> order = new ArrayList<>();
        List<Screen> later = new ArrayList<>();
        for (Screen screen : script.protocol().screens()) {
            boolean sooner = screen.soonerWhen() != null && reading.of(screen.soonerWhen()) == Truth.YES;
            (sooner ? order : later).add(screen);
        }
        order.addAll(later);
        return order;
    }

    private boolean isAnswered(Screen screen) {
        return answers.to(screen.id()).isPresent()
                || Script.questions(screen).stream()
                        .allMatch(question -> answers.to(question).isPresent());
    }

    private boolean isNeeded(Screen screen, Verdict verdict, Reading reading) {
        boolean forThePlan = isOptional(screen)
                ? verdict.movementOfRules().compareTo(Movement.GENTLE_WITH_LIMITS) >= 0
                : !verdict.isUrgent();
        return forThePlan || canRaise(screen, verdict, reading);
    }

    /** Whether a rule that reads this screen could still fire and make the result more urgent. */
    private boolean canRaise(Screen screen, Verdict verdict, Reading reading) {
        return script.readersOf(screen).stream()
                .filter(rule -> rule.urgency().compareTo(verdict.urgency()) < 0)
                .anyMatch(rule -> reading.of(rule.when()) == Truth.OPEN);
    }

    private boolean maySkip(Screen screen, Answers given) {
        return isOptional(screen) && !canTighten(screen, Verdict.of(script, given), new Reading(script, given));
    }

    /** Whether a rule that reads this screen could still fire and make the result more urgent, stricter or sooner. */
    private boolean canTighten(Screen screen, Verdict verdict, Reading reading) {
        return canRaise(screen, verdict, reading)
                || script.readersOf(screen).stream()
                        .filter(rule ->
                                rule.movement().compareTo(verdict.movementOfRules()) < 0 || isSooner(rule, verdict))
                        .anyMatch(rule -> reading.of(rule.when()) == Truth.OPEN);
    }

    private static boolean isSooner(Rule rule, Verdict verdict) {
        Within within = rule.within();
        return rule.urgency() == verdict.urgency()
                && within != null
                && verdict.within().filter(now -> within.compareTo(now) < 0).isPresent();
    }

    /** Screens for the plan only. All else, follow-ups too, is answered before anybody is sent home. */
    private static boolean isOptional(Screen screen) {
        return screen.when() == null && Script.questions(screen).stream().noneMatch(MustAsk.QUESTIONS::contains);
    }
}
