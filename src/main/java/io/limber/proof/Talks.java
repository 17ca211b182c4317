package io.limber.proof;

import io.limber.model.Condition;
import io.limber.model.Limit;
import io.limber.model.Protocol;
import io.limber.model.Rule;
import io.limber.model.Screen;
import io.limber.triage.Answers;
import io.limber.triage.Script;
import io.limber.triage.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whole talks: one for each rule, each question and each limit, with answers that lead there, and many at random, the same
 * each time. Each ends, none at a dead end, and a more worrying answer never makes a result less urgent or looser. They
 * are samples, and prove nothing for what they did not meet.
 */
final class Talks {

    /** Screens of a talk in which nothing is ticked. */
    private static final int CLEAN_PATH = 14;

    private static final int TALKS = 400;
    private static final int RAISED_IN_EACH = 3;
    private static final int MOST_WAYS = 200;
    private static final long SEED = 20261122;

    private final Script script;
    private final Witness witness;
    private final Talker talker;
    private final Ends ends;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private int talks;
    private int longest;
    private int raised;
    private int tooLarge;

    private Talks(PackParts parts) {
        this.script = parts.script();
        this.witness = new Witness(script);
        this.talker = new Talker(script);
        this.ends = new Ends(parts);
    }

    static PackProof of(PackParts parts) {
        Talks talks = new Talks(parts);
        int clean = talks.clean();
        talks.there(parts.limits());
        talks.atRandom();
        talks.unasked();
        Map<String, Integer> shown = new LinkedHashMap<>();
        shown.put("talks without a dead end", talks.talks);
        shown.put("calmest talk, in questions", clean);
        shown.put("longest talk, in questions", talks.longest);
        shown.put("answers raised in talks", talks.raised);
        shown.put(PackProof.TOO_LARGE, talks.tooLarge);
        return new PackProof(shown, talks.findings);
    }

    /** A few talks: the calmest, and the calmest from each place where somebody can be. */
    static List<Finding> few(PackParts parts) {
        Talks talks = new Talks(parts);
        talks.clean();
        parts.script().protocol().starts().stream().map(Protocol.Start::when).forEach(talks::there);
        return talks.findings;
    }

    private int clean() {
        int questions = look(Answers.NONE).asked().size();
        if (questions > CLEAN_PATH) {
            findings.add(Finding.of(
                    "screens",
                    "somebody who ticks nothing is asked " + questions + " questions",
                    "at most " + CLEAN_PATH + " should be without a `when`"));
        }
        return questions;
    }

    /** A talk that leads to each rule, each question and each limit. */
    private void there(List<Limit> limits) {
        Stream.of(
                        script.protocol().rules().stream().map(Rule::when),
                        script.protocol().screens().stream().map(Screen::when),
                        limits.stream().map(Limit::when))
                .flatMap(conditions -> conditions)
                .filter(Objects::nonNull)
                .forEach(this::there);
    }

    private void there(Condition condition) {
        Found found = witness.of(condition);
        tooLarge += found.isOpen() ? 1 : 0;
        found.first().ifPresent(this::look);
    }

    private void atRandom() {
        Random random = new Random(SEED);
        Sheets sheets = new Sheets(script, random);
        for (int i = 0; i < TALKS && findings.isEmpty(); i++) {
            Answers sheet = sheets.next();
            Verdict before = look(sheet).end().verdict();
            List<Raised> more = Raised.of(sheet, script).toList();
            for (int j = 0; j < RAISED_IN_EACH; j++) {
                compare(sheet, before, more.get(random.nextInt(more.size())));
            }
        }
    }

    /** Questions that no talk came to although something opens them: an emergency may have ended all of them before. */
    private void unasked() {
        script.protocol().screens().stream()
                .filter(screen -> !asked.contains(screen.id()))
                .flatMap(screen -> unasked(screen).stream())
                .forEach(findings::add);
    }

    private Optional<Finding> unasked(Screen screen) {
        Found found = screen.when() == null ? new Found(List.of(), false) : witness.some(screen.when(), MOST_WAYS);
        if (found.answers().stream()
                .anyMatch(sheet -> talker.talk(sheet).asked().contains(screen))) {
            return Optional.empty();
        }
        return Optional.of(
                found.cutShort()
                        ? Finding.tooLarge(
                                screen.id(),
                                "a talk comes to the question `" + screen.id() + "`",
                                "ask for less at once in its `when`")
                        : Finding.of(
                                screen.id(),
                                "no talk comes to the question `" + screen.id() + "`",
                                "what opens it may have ended the talk already; ask it sooner, or open it otherwise"));
    }

    private WholeTalk look(Answers sheet) {
        WholeTalk talk = talker.talk(sheet);
        talks++;
        longest = Math.max(longest, talk.asked().size());
        talk.asked().forEach(screen -> asked.add(screen.id()));
        ends.fault(talk)
                .filter(fault -> findings.stream().noneMatch(one -> one.where().equals(fault.where())))
                .ifPresent(fault -> findings.add(shown(fault, sheet)));
        return talk;
    }

    /** The finding with the fewest answers that show it. */
    private Finding shown(Finding fault, Answers sheet) {
        Answers fewest = Smallest.of(
                sheet,
                fewer -> ends.fault(talker.talk(fewer)).map(Finding::where).equals(Optional.of(fault.where())));
        return fewest.byQuestion().isEmpty()
                ? Finding.of(fault.where(), fault.message() + "; it takes no sign at all", fault.hint())
                : new Finding(fault.where(), fault.message(), fault.hint(), fewest);
    }

    private void compare(Answers sheet, Verdict before, Raised more) {
        raised++;
        if (isLess(talker.talk(more.answers()).end().verdict(), before)) {
            findings.add(new Finding(
                    more.question(),
                    "a more worrying answer to `" + more.question() + "` makes the result less urgent or looser",
                    "look at the screens and rules that read it",
                    Smallest.of(
                            sheet,
                            fewer -> Raised.of(fewer, script)
                                    .filter(again -> again.question().equals(more.question()))
                                    .anyMatch(again -> isLess(
                                            talker.talk(again.answers()).end().verdict(),
                                            talker.talk(fewer).end().verdict())))));
        }
    }

    private static boolean isLess(Verdict after, Verdict before) {
        return after.urgency().compareTo(before.urgency()) > 0
                || after.movement().compareTo(before.movement()) > 0;
    }
}
