package io.limber.triage;

import io.limber.model.Circumstances;
import io.limber.model.Limit;
import io.limber.model.Protocol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to do at home, for a verdict that allows being there.
 *
 * @param routine the routine to begin with; empty where exercise waits until somebody has been seen
 * @param circumstances what the routine has to be fitted to
 * @param limits the limits in force
 * @param limitsUnasked whether the questions about limits were left out, so that the strictest set applies
 * @param advice lines that belong to this person's answers
 * @param lookAgain when to look again, and at what
 */
public record Plan(
        Optional<String> routine,
        Circumstances circumstances,
        List<Limit> limits,
        boolean limitsUnasked,
        List<String> advice,
        List<Look> lookAgain) {

    private static final String LIMITS = "limits";

    public Plan {
        limits = List.copyOf(limits);
        advice = List.copyOf(advice);
        lookAgain = List.copyOf(lookAgain);
    }

    /**
     * One tick of the follow-up clock.
     *
     * @param on the day, for what is a day or more away
     */
    public record Look(Protocol.LookAgain at, Optional<LocalDate> on) {}

    /**
     * The plan for a verdict; empty when somebody has to be seen now or today, or while a must-ask question is open.
     *
     * @param answeredOn the day the answers were given
     */
    public static Optional<Plan> of(
            Script script, Answers answers, Verdict verdict, List<Limit> limits, LocalDate answeredOn) {
        if (verdict.isUrgent() || !verdict.open().isEmpty()) {
            return Optional.empty();
        }
        Reading reading = new Reading(script, answers);
        boolean unasked = !script.isAnswered(LIMITS, answers);
        List<Limit> inForce = limits.stream()
                .filter(limit -> limit.when() != null && reading.of(limit.when()) == Truth.YES)
                .toList();
        Circumstances circumstances = new Circumstances(
                inForce.stream().map(Limit::id).collect(Collectors.toSet()),
                unasked || inForce.stream().anyMatch(Limit::onlyGentlest),
                Optional.empty(),
                Set.of());
        return Optional.of(new Plan(
                verdict.allowsExercise() ? routine(script, reading) : Optional.empty(),
                circumstances,
                inForce,
                unasked,
                verdict.advice(),
                lookAgain(script, reading, answeredOn)));
    }

    private static Optional<String> routine(Script script, Reading reading) {
        return script.protocol().proposals().stream()
                .filter(proposal -> proposal.when() == null || reading.of(proposal.when()) == Truth.YES)
                .findFirst()
                .map(Protocol.Proposal::routine);
    }

    private static List<Look> lookAgain(Script script, Reading reading, LocalDate answeredOn) {
        return script.protocol().lookAgain().stream()
                .filter(look -> look.when() == null || reading.of(look.when()) == Truth.YES)
                .map(look -> new Look(
                        look,
                        Optional.of(look.after().toDays())
                                .filter(days -> days > 0)
                                .map(answeredOn::plusDays)))
                .toList();
    }
}
