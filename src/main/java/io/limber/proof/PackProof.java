package io.limber.proof;

import io.limber.model.Card;
import io.limber.model.Protocol;
import io.limber.model.RedFlag;
import io.limber.model.Rule;
import io.limber.model.Screen;
import io.limber.model.Urgency;
import io.limber.triage.Answers;
import io.limber.triage.MustAsk;
import io.limber.triage.Script;
import io.limber.triage.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was shown of a pack's triage, and what it does not keep.
 *
 * <p>Shown for every rule and every question, by an exact search: a rule can fire, and a question comes up, with answers
 * that can really be given together. Shown for every text of an urgent result: it names no exercise and no routine. Shown
 * for every must-ask question: everybody is asked. Talks that end, and their length, are shown by {@link Talks}.
 *
 * @param shown what was looked at, and how often
 * @param findings empty for a pack that keeps its promises
 */
public record PackProof(Map<String, Integer> shown, List<Finding> findings) {

    public PackProof {
        findings = List.copyOf(findings);
    }

    /**
     * The proof of a pack.
     *
     * @param movements the names of its exercises and routines, which no urgent result may hold
     */
    public static PackProof of(Script script, List<RedFlag> flags, List<String> movements) {
        PackProof structure = ofStructure(script, flags, movements);
        if (!structure.findings().isEmpty()) {
            return structure;
        }
        Order order = Order.of(script);
        Talks talks = Talks.of(script);
        Map<String, Integer> shown = new LinkedHashMap<>(structure.shown());
        shown.putAll(order.shown());
        shown.putAll(talks.shown());
        return new PackProof(
                shown,
                Stream.of(order.findings(), talks.findings())
                        .flatMap(List::stream)
                        .toList());
    }

    /** The same without talks: what stands in the pack as it is written. */
    public static PackProof ofStructure(Script script, List<RedFlag> flags, List<String> movements) {
        Protocol protocol = script.protocol();
        List<Finding> findings = new ArrayList<>();
        MustAsk.missingFrom(protocol)
                .forEach(question -> findings.add(Finding.of(
                        question,
                        "this must-ask question is not put to everybody",
                        "add it to a screen that has no `when`")));
        Witness witness = new Witness(script);
        protocol.rules().forEach(rule -> canFire(rule, script, witness).ifPresent(findings::add));
        protocol.screens().forEach(screen -> comesUp(screen, witness).ifPresent(findings::add));
        findings.addAll(named(protocol, flags, movements));
        Map<String, Integer> shown = new LinkedHashMap<>();
        shown.put("rules that can fire", protocol.rules().size());
        shown.put("screens that come up", protocol.screens().size());
        shown.put("must-ask questions", MustAsk.QUESTIONS.size());
        return new PackProof(shown, findings);
    }

    private static Optional<Finding> canFire(Rule rule, Script script, Witness witness) {
        Optional<Answers> answers = witness.of(rule.when());
        if (answers.isEmpty()) {
            return Optional.of(Finding.of(
                    rule.id(), "this rule can never fire", "no answers fit its `when`; look at what excludes what"));
        }
        return Verdict.of(script, answers.get()).fired().contains(rule)
                ? Optional.empty()
                : Optional.of(new Finding(
                        rule.id(),
                        "this rule does not fire for answers that fit it",
                        "look at the screens its `when` reads",
                        answers.get()));
    }

    private static Optional<Finding> comesUp(Screen screen, Witness witness) {
        return witness.opening(screen).isPresent()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        screen.id(), "this question can never come up", "no answers fit its `when`; look at it again"));
    }

    /** Urgent texts that name an exercise or a routine. */
    private static List<Finding> named(Protocol protocol, List<RedFlag> flags, List<String> movements) {
        Pattern names = Pattern.compile(String.join(
                "|",
                movements.stream()
                        .map(name -> "\\b" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "\\b")
                        .toList()));
        List<Finding> findings = new ArrayList<>();
        protocol.cards()
                .forEach(card -> texts(card)
                        .forEach(text -> named(names, card.id(), text).ifPresent(findings::add)));
        flags.stream()
                .filter(flag -> flag.urgency().compareTo(Urgency.CLINICIAN_WITHIN_DAYS) <= 0)
                .forEach(flag -> Stream.of(flag.name(), flag.sign(), flag.mayMean(), flag.action(), flag.say())
                        .forEach(text -> named(names, flag.id(), text).ifPresent(findings::add)));
        protocol.rules().stream()
                .filter(rule -> rule.urgency() != Urgency.SELF_CARE_FOLLOW_UP)
                .forEach(rule -> Optional.ofNullable(rule.advice())
                        .flatMap(text -> named(names, rule.id(), text))
                        .ifPresent(findings::add));
        return findings;
    }

    private static Stream<String> texts(Card card) {
        return Stream.of(Stream.of(card.title()), card.doNow().stream(), card.whileYouWait().stream())
                .flatMap(lines -> lines);
    }

    private static Optional<Finding> named(Pattern names, String where, String text) {
        return names.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .findFirst()
                .map(found -> Finding.of(
                        where,
                        "a result that has to be seen would name the exercise or routine \"" + found.group() + "\"",
                        "say it without that name: nobody who has to be seen is shown exercise"));
    }
}
