package io.limber.proof;

import io.limber.model.Protocol;
import io.limber.model.Rule;
import io.limber.model.Screen;
import io.limber.triage.Answers;
import io.limber.triage.MustAsk;
import io.limber.triage.Script;
import io.limber.triage.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was shown of a pack's triage, and what it does not keep.
 *
 * <p>Shown for every rule and every question, by an exact search: a rule can fire, and a question comes up, with answers
 * that can really be given together. Shown for every text of a result that has to be seen or that waits: it names no
 * exercise and no routine. Shown for every must-ask question: everybody is asked. {@link Order} shows that a worse answer
 * never counts for less, {@link Fits} that no plan holds what a limit forbids, {@link Talks} that talks end well,
 * {@link Drawn} that pictures show what a body can do.
 *
 * @param shown what was looked at, and how often
 * @param findings empty for a pack that keeps its promises
 */
public record PackProof(Map<String, Integer> shown, List<Finding> findings) {

    /** What is neither shown nor found wrong, because nobody can wait for it. */
    static final String TOO_LARGE = "not proved either way, too large to try";

    private static final String SMALLER = "ask for less at once in its `when`, or take apart what it is made of";

    public PackProof {
        findings = List.copyOf(findings);
    }

    /**
     * The proof of a pack.
     */
    public static PackProof of(PackParts parts) {
        PackProof structure = ofStructure(parts);
        if (!structure.findings().isEmpty()) {
            return structure;
        }
        PackProof fits = Fits.of(parts);
        Order order = Order.of(parts.script());
        PackProof talks = Talks.of(parts);
        PackProof drawn = Drawn.of(parts);
        Map<String, Integer> shown = new LinkedHashMap<>(structure.shown());
        Stream.of(fits.shown(), order.shown(), talks.shown(), drawn.shown())
                .forEach(more -> more.forEach((what, often) -> shown.merge(what, often, Integer::sum)));
        int tooLarge = Objects.requireNonNullElse(shown.remove(TOO_LARGE), 0);
        shown.put(TOO_LARGE, tooLarge);
        return new PackProof(
                shown,
                Stream.of(fits.findings(), order.findings(), talks.findings(), drawn.findings())
                        .flatMap(List::stream)
                        .toList());
    }

    /** What takes well under a second: all that stands in the pack as it is written, and a few talks. */
    public static PackProof ofStructure(PackParts parts) {
        Script script = parts.script();
        Protocol protocol = script.protocol();
        List<Finding> findings = new ArrayList<>(mustAsk(protocol));
        if (!holdsAll(protocol)) {
            return new PackProof(Map.of(), findings); // nothing can be concluded without them, so nothing else is tried
        }
        Witness witness = new Witness(script);
        protocol.rules().forEach(rule -> canFire(rule, script, witness).ifPresent(findings::add));
        protocol.screens().forEach(screen -> comesUp(screen, witness).ifPresent(findings::add));
        findings.addAll(UrgentTexts.of(parts));
        findings.addAll(Fits.gentlest(parts));
        if (findings.isEmpty()) {
            findings.addAll(Talks.few(parts));
        }
        Map<String, Integer> shown = new LinkedHashMap<>();
        shown.put("rules that can fire", protocol.rules().size());
        shown.put("screens that come up", protocol.screens().size());
        shown.put("must-ask questions", MustAsk.QUESTIONS.size());
        return new PackProof(shown, findings);
    }

    private static List<Finding> mustAsk(Protocol protocol) {
        return MustAsk.missingFrom(protocol).stream()
                .map(question -> Finding.of(
                        question,
                        "the must-ask question `" + question + "` is not put to everybody",
                        "add it to a screen that has no `when`"))
                .toList();
    }

    /** Whether each must-ask question is asked at all. */
    private static boolean holdsAll(Protocol protocol) {
        return protocol.screens().stream()
                .flatMap(screen -> Script.questions(screen).stream())
                .collect(Collectors.toSet())
                .containsAll(MustAsk.QUESTIONS);
    }

    private static Optional<Finding> canFire(Rule rule, Script script, Witness witness) {
        Found found = witness.of(rule.when());
        if (found.isOpen()) {
            return Optional.of(Finding.tooLarge(rule.id(), "the rule `" + rule.id() + "` can fire", SMALLER));
        }
        if (found.isImpossible()) {
            return Optional.of(Finding.of(
                    rule.id(),
                    "the rule `" + rule.id() + "` can never fire",
                    "no answers fit its `when`; look at what excludes what"));
        }
        Answers answers = found.answers().get(0);
        return Verdict.of(script, answers).fired().contains(rule)
                ? Optional.empty()
                : Optional.of(new Finding(
                        rule.id(),
                        "the rule `" + rule.id() + "` does not fire for answers that fit it",
                        "look at the screens its `when` reads",
                        answers));
    }

    private static Optional<Finding> comesUp(Screen screen, Witness witness) {
        Found found = witness.opening(screen);
        if (found.isOpen()) {
            return Optional.of(
                    Finding.tooLarge(screen.id(), "the question `" + screen.id() + "` can come up", SMALLER));
        }
        return found.isImpossible()
                ? Optional.of(Finding.of(
                        screen.id(),
                        "the question `" + screen.id() + "` can never come up",
                        "no answers fit its `when`; look at it again"))
                : Optional.empty();
    }
}
