package io.limber.triage;

import io.limber.model.Circumstances;
import io.limber.model.Limit;
import io.limber.model.Pattern;
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
 * @param likely the pattern of the pain; empty where exercise waits
 * @param start what to do first, from where somebody is
 * @param advice lines that belong to this person's answers
 * @param parts advice for the days at home, with the lines that apply
 * @param lookAgain when to look again, and at what
 */
public record Plan(
        Optional<String> routine,
        Circumstances circumstances,
        List<Limit> limits,
        boolean limitsUnasked,
        Optional<Likely> likely,
        Optional<Protocol.Start> start,
        List<String> advice,
        List<Part> parts,
        List<Look> lookAgain) {

    private static final String LIMITS = "limits";

    public Plan {
        limits = List.copyOf(limits);
        advice = List.copyOf(advice);
        parts = List.copyOf(parts);
        lookAgain = List.copyOf(lookAgain);
    }

    /**
     * One tick of the follow-up clock.
     *
     * @param on the day, for what is a day or more away
     */
    public record Look(Protocol.LookAgain at, Optional<LocalDate> on) {}

    /** A part of the advice, with the lines that apply. */
    public record Part(String id, String title, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The plan for a verdict; empty when somebody has to be seen now or today, or while a must-ask question is open.
     *
     * @param answeredOn the day the answers were given
     */
    public static Optional<Plan> of(
            Script script,
            Answers answers,
            Verdict verdict,
            List<Limit> limits,
            List<Pattern> patterns,
            LocalDate answeredOn) {
        if (verdict.isUrgent() || !verdict.open().isEmpty()) {
            return Optional.empty();
        }
        Reading reading = new Reading(script, answers);
        boolean unasked = !script.isAnswered(LIMITS, answers);
        List<Limit> inForce = limits.stream()
                .filter(limit -> limit.when() != null && reading.of(limit.when()) == Truth.YES)
                .toList();
        Optional<Likely> likely = Likely.of(script, answers, verdict, patterns);
        Optional<Protocol.Start> start = script.protocol().starts().stream()
                .filter(one -> reading.of(one.when()) == Truth.YES)
                .findFirst();
        Circumstances circumstances = new Circumstances(
                inForce.stream().map(Limit::id).collect(Collectors.toSet()),
                unasked || inForce.stream().anyMatch(Limit::onlyGentlest),
                start.flatMap(one -> Optional.ofNullable(one.place())),
                Set.of(),
                likely.map(one -> Set.copyOf(one.main().avoid())).orElse(Set.of()));
        return Optional.of(new Plan(
                verdict.allowsExercise() ? routine(script, reading) : Optional.empty(),
                circumstances,
                inForce,
                unasked,
                likely,
                start,
                verdict.advice(),
                parts(script, reading, verdict),
                lookAgain(script, reading, answeredOn)));
    }

    private static Optional<String> routine(Script script, Reading reading) {
        return script.protocol().proposals().stream()
                .filter(proposal -> proposal.when() == null || reading.of(proposal.when()) == Truth.YES)
                .findFirst()
                .map(Protocol.Proposal::routine);
    }

    private static List<Part> parts(Script script, Reading reading, Verdict verdict) {
        return script.protocol().advice().stream()
                .filter(part -> verdict.allowsExercise() || !part.afterWaiting())
                .map(part -> new Part(
                        part.id(),
                        part.title(),
                        part.lines().stream()
                                .filter(line -> line.when() == null || reading.of(line.when()) == Truth.YES)
                                .map(Protocol.Line::say)
                                .toList()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
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
