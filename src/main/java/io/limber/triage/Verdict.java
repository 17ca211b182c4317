package io.limber.triage;

import io.limber.model.Card;
import io.limber.model.Movement;
import io.limber.model.Rule;
import io.limber.model.Urgency;
import io.limber.model.Within;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the answers amount to: the most urgent and the most restrictive of all rules that fired.
 *
 * @param fired the rules that fired, the most urgent first
 * @param card what is put in front of the person; empty unless it is for now or today
 * @param within how soon to be seen; empty for self-care
 * @param open must-ask questions without an answer; while there are any, nobody is sent home
 */
public record Verdict(
        Urgency urgency,
        Movement movement,
        Optional<Within> within,
        Optional<Card> card,
        List<Rule> fired,
        List<String> open) {

    public Verdict {
        fired = List.copyOf(fired);
        open = List.copyOf(open);
        if (isUrgent(urgency) != (movement == Movement.NONE)) {
            throw new IllegalStateException(urgency + " cannot go with movement " + movement);
        }
    }

    /** The verdict on some answers. The same answers always give the same verdict. */
    public static Verdict of(Script script, Answers answers) {
        Reading reading = new Reading(script, answers);
        List<Rule> fired = script.protocol().rules().stream()
                .filter(rule -> reading.of(rule.when()) == Truth.YES)
                .sorted(Comparator.comparing(Rule::urgency))
                .toList();
        Urgency urgency =
                fired.stream().map(Rule::urgency).min(Comparator.naturalOrder()).orElse(Urgency.SELF_CARE_FOLLOW_UP);
        List<String> open = MustAsk.QUESTIONS.stream()
                .filter(question -> answers.to(question)
                        .filter(answer -> answer != Answer.Whole.SKIPPED)
                        .isEmpty())
                .filter(question -> reading.opens(script.screenOf(question)) != Truth.NO)
                .toList();
        return new Verdict(
                urgency,
                movement(fired, urgency, open),
                fired.stream()
                        .filter(rule -> rule.urgency() == urgency)
                        .map(Rule::within)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder()),
                card(script, fired, urgency),
                fired,
                open);
    }

    private static Movement movement(List<Rule> fired, Urgency urgency, List<String> open) {
        Movement movement = movementOf(fired);
        boolean answeredEnough = isUrgent(urgency) || open.isEmpty() || movement == Movement.HOLD_UNTIL_SEEN;
        return answeredEnough ? movement : Movement.HOLD_UNTIL_SEEN;
    }

    private static Movement movementOf(List<Rule> fired) {
        return fired.stream().map(Rule::movement).min(Comparator.naturalOrder()).orElse(Movement.ALLOWED);
    }

    /** Of all cards for this urgency, the one that stands first in the protocol. */
    private static Optional<Card> card(Script script, List<Rule> fired, Urgency urgency) {
        List<String> wanted = fired.stream()
                .filter(rule -> rule.urgency() == urgency)
                .map(rule -> String.valueOf(rule.card()))
                .toList();
        return isUrgent(urgency)
                ? script.protocol().cards().stream()
                        .filter(card -> wanted.contains(card.id()))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isUrgent(Urgency urgency) {
        return urgency.compareTo(Urgency.SAME_DAY_URGENT) <= 0;
    }

    /** What the rules that fired leave of movement, whatever is still to be asked. */
    Movement movementOfRules() {
        return movementOf(fired);
    }

    public boolean isEmergency() {
        return urgency == Urgency.EMERGENCY_NOW;
    }

    /** Whether somebody has to be seen now or today. */
    public boolean isUrgent() {
        return isUrgent(urgency);
    }

    /** Whether exercise may be shown. */
    public boolean allowsExercise() {
        return open.isEmpty() && movement.compareTo(Movement.GENTLE_WITH_LIMITS) >= 0;
    }

    /** Why: of the rules that ask for somebody to be seen, the most urgent one for each danger sign. */
    public List<Rule> reasons() {
        Map<String, Rule> byFlag = new LinkedHashMap<>();
        fired.stream()
                .filter(rule -> rule.urgency() != Urgency.SELF_CARE_FOLLOW_UP)
                .forEach(rule -> byFlag.putIfAbsent(rule.flag(), rule));
        return List.copyOf(byFlag.values());
    }

    /** Lines that rules leave for the plan. */
    public List<String> advice() {
        return fired.stream()
                .map(Rule::advice)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
