package io.limber.document;

import io.limber.model.Card;
import io.limber.model.FittedRoutine;
import io.limber.model.Limit;
import io.limber.model.Movement;
import io.limber.model.RedFlag;
import io.limber.model.Rule;
import io.limber.model.Urgency;
import io.limber.triage.Answers;
import io.limber.triage.Plan;
import io.limber.triage.Script;
import io.limber.triage.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The result of a triage. A result that has to be seen now or today, or that says to wait, holds no exercise in any
 * shape: the plan it is given holds none, and nothing here adds one.
 */
public final class VerdictPage {

    private VerdictPage() {}

    /**
     * What a result is made of.
     *
     * @param plan empty for what has to be seen now or today
     * @param routine the routine of the plan, fitted; empty where exercise waits
     */
    public record Result(
            Script script,
            Answers answers,
            Verdict verdict,
            Optional<Plan> plan,
            Optional<FittedRoutine> routine,
            List<RedFlag> flags,
            List<Limit> limits,
            String contentHash,
            LocalDate answeredOn) {
        public Result {
            flags = List.copyOf(flags);
            limits = List.copyOf(limits);
            if (routine.isPresent() && !verdict.allowsExercise()) {
                throw new IllegalArgumentException("no exercise may stand in a result of " + verdict.movement());
            }
        }
    }

    /** The page of a result. */
    public static Page of(Result result, CallList calls, PackLine pack) {
        List<Node> nodes = new ArrayList<>();
        Verdict verdict = result.verdict();
        verdict.card().ifPresent(card -> nodes.add(card(card, result, calls)));
        if (verdict.card().isEmpty()) {
            nodes.add(new Node.Paragraph(calm(verdict, calls)));
            nodes.addAll(sayPart(result));
        }
        result.plan().ifPresent(plan -> nodes.addAll(PlanPart.nodes(plan, result)));
        nodes.add(goNow(verdict, calls, pack));
        nodes.addAll(reasons(result));
        nodes.addAll(ToldPart.nodes(result.script(), result.answers()));
        if (!verdict.isEmergency()) {
            nodes.add(new Node.Paragraph(pack.pack().safety().standingLine() + " Call " + calls.crisis() + "."));
        }
        verdict.card().ifPresent(card -> nodes.add(callAgain(card, verdict, calls)));
        nodes.addAll(pack.nodes());
        return pack.page(new Document(title(verdict), nodes), VerdictData.of(result, calls, pack));
    }

    static String title(Verdict verdict) {
        return verdict.card().map(Card::title).orElseGet(() -> headline(verdict));
    }

    private static String headline(Verdict verdict) {
        return verdict.urgency() == Urgency.CLINICIAN_WITHIN_DAYS
                ? "See a clinician within " + verdict.within().orElseThrow() + "."
                : "You can look after this at home.";
    }

    static Node card(Card card, Result result, CallList calls) {
        List<Node> inside = new ArrayList<>();
        inside.add(Node.Facts.of(new Node.Fact("Call", calls.whom(card.call()))));
        if (card.call() != Card.Service.EMERGENCY && result.verdict().isEmergency()) {
            inside.add(Node.Facts.of(new Node.Fact("Ambulance", calls.whom(Card.Service.EMERGENCY))));
        }
        calls.notes(card.call()).forEach(note -> inside.add(new Node.Quiet(note)));
        inside.add(Node.Numbered.of(card.doNow()));
        inside.addAll(sayPart(result));
        if (!card.whileYouWait().isEmpty()) {
            inside.add(new Node.Paragraph("**While you wait**"));
            inside.add(Node.Bullets.of(card.whileYouWait()));
        }
        return new Node.Card(
                Words.tone(result.verdict().urgency()),
                result.verdict().isEmergency() ? "Do this now" : "Do this today",
                inside);
    }

    /** Whom to call, once more at the end: on a small screen the card has gone out of sight by then. */
    private static Node callAgain(Card card, Verdict verdict, CallList calls) {
        String when = verdict.isEmergency() ? "Call now" : "Call today";
        return Node.Facts.of(new Node.Fact(when, calls.whom(card.call())));
    }

    static String calm(Verdict verdict, CallList calls) {
        boolean waits = verdict.movement() == Movement.HOLD_UNTIL_SEEN;
        String what = verdict.urgency() == Urgency.CLINICIAN_WITHIN_DAYS
                ? "Book with your " + calls.clinician()
                        + ", or with whoever fits the reasons below. It is no emergency."
                : "None of your answers is a danger sign that has to be seen. Most locked backs ease in days to weeks.";
        String moving = waits
                ? " Until you have been seen: no exercises. Rest in any position that eases you, and walk about if you can."
                : " Keep moving gently, in short spells.";
        return what + moving;
    }

    static List<Node> sayPart(Result result) {
        return say(result).stream()
                .<Node>map(words -> new Node.Paragraph("**Say:** \"" + words + "\""))
                .toList();
    }

    /** The sentences to say: those of the signs that decided the level; none for somebody who can stay at home. */
    static Optional<String> say(Result result) {
        if (result.verdict().urgency() == Urgency.SELF_CARE_FOLLOW_UP) {
            return Optional.empty();
        }
        List<String> words = decidingRules(result)
                .flatMap(rule ->
                        rule.say() != null ? Stream.of(rule.say()) : flag(rule, result).map(RedFlag::say).stream())
                .limit(2)
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    static List<RedFlag> deciding(Result result) {
        return decidingRules(result)
                .flatMap(rule -> flag(rule, result).stream())
                .toList();
    }

    private static Stream<Rule> decidingRules(Result result) {
        return result.verdict().reasons().stream()
                .filter(rule -> rule.urgency() == result.verdict().urgency());
    }

    static Optional<RedFlag> flag(Rule rule, Result result) {
        return result.flags().stream()
                .filter(flag -> flag.id().equals(rule.flag()))
                .findFirst();
    }

    /** The signs that decided the level. */
    private static List<Node> reasons(Result result) {
        List<String> lines = deciding(result).stream()
                .map(flag -> "**" + flag.name() + ".** " + flag.mayMean() + " More: `limber explain " + flag.id() + "`")
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Node.Heading(2, "Why"), Node.Bullets.of(lines));
    }

    /** An emergency has whom to call on its card, and again at the end. */
    private static Node goNow(Verdict verdict, CallList calls, PackLine pack) {
        List<Node> nodes = new ArrayList<>(GoNowPart.nodes(pack.pack().safety()));
        if (!verdict.isEmergency()) {
            nodes.add(new Node.Paragraph("In an emergency, call " + calls.emergency() + "."));
        }
        return new Node.Card(Tone.DANGER, "Go now, day or night, if", nodes);
    }
}
