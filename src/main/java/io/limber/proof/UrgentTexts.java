package io.limber.proof;

import io.limber.model.Card;
import io.limber.model.Exercise;
import io.limber.model.Pack;
import io.limber.model.Protocol;
import io.limber.model.RedFlag;
import io.limber.model.Region;
import io.limber.model.Routine;
import io.limber.triage.MustAsk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts that somebody reads who has to be seen, or who waits to be seen: none may name an exercise or a routine. Among
 * them are the safety lines of the pack, whom to call, and what somebody ticked, for a result says all of that again.
 */
final class UrgentTexts {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Finding> findings = new ArrayList<>();
    private final Pattern names;

    private UrgentTexts(PackParts parts) {
        names = Pattern.compile(String.join(
                "|",
                Stream.concat(
                                parts.exercises().stream().flatMap(UrgentTexts::names),
                                parts.routines().stream().flatMap(UrgentTexts::names))
                        .map(name -> "(?<![\\w-])" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?![\\w-])")
                        .toList()));
    }

    static List<Finding> of(PackParts parts) {
        UrgentTexts texts = new UrgentTexts(parts);
        Protocol protocol = parts.script().protocol();
        protocol.cards().forEach(texts::card);
        parts.flags().forEach(texts::flag);
        protocol.rules().forEach(rule -> texts.look(rule.id(), Stream.ofNullable(rule.advice())));
        protocol.lookAgain().forEach(look -> texts.look(look.id(), Stream.of(look.ask(), look.ifNot())));
        protocol.starts()
                .forEach(start -> texts.look(
                        start.id(), Stream.of(start.ease(), start.first(), start.gettingUp(), start.toilet())));
        protocol.rules().forEach(rule -> texts.look(rule.id(), Stream.ofNullable(rule.say())));
        protocol.advice().stream()
                .filter(part -> !part.afterWaiting())
                .forEach(part -> texts.look(
                        part.id(),
                        Stream.concat(
                                Stream.of(part.title()), part.lines().stream().map(Protocol.Line::say))));
        protocol.screens().stream()
                .filter(MustAsk::isToldAgain)
                .flatMap(screen -> screen.items().stream())
                .forEach(item -> texts.look(item.id(), Stream.of(item.text())));
        parts.regions().forEach(texts::region);
        texts.look("title", Stream.of(parts.pack().title()));
        texts.safety(parts.pack().safety());
        return texts.findings;
    }

    private void card(Card card) {
        look(
                card.id(),
                Stream.of(Stream.of(card.title()), card.doNow().stream(), card.whileYouWait().stream())
                        .flatMap(lines -> lines));
    }

    private void flag(RedFlag flag) {
        look(flag.id(), Stream.of(flag.name(), flag.sign(), flag.mayMean(), flag.action(), flag.say()));
    }

    private void region(Region region) {
        look(
                region.id(),
                Stream.concat(
                        Stream.of(region.name(), region.clinician()),
                        Stream.of(
                                        region.emergency(),
                                        region.sameDay(),
                                        region.poison(),
                                        region.crisis(),
                                        region.maternity())
                                .flatMap(contact -> Stream.of(contact.who(), contact.number()))));
    }

    private void safety(Pack.Safety safety) {
        look("safety/gate", safety.gate().stream());
        look("safety/not-start", Stream.of(safety.notStart()));
        look("safety/printed", Stream.of(safety.printed()));
        look("safety/stop-now", safety.stopNow().stream());
        look("safety/carry-on", Stream.of(safety.carryOn()));
        look("safety/do-less", Stream.of(safety.doLess()));
        look("safety/go-now-if", safety.goNowIf().stream());
        look("safety/today-if", safety.todayIf().stream());
        look("safety/standing-line", Stream.of(safety.standingLine()));
    }

    private void look(String where, Stream<String> texts) {
        texts.filter(Objects::nonNull)
                .map(text -> SPACE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" "))
                .flatMap(text -> names.matcher(text).results())
                .findFirst()
                .ifPresent(found -> findings.add(Finding.of(
                        where,
                        (where.startsWith("safety/")
                                        ? "a safety line names"
                                        : "a result that has to be seen, or that waits, would name")
                                + " the exercise or routine \""
                                + found.group() + "\"",
                        "say it without that name: nobody who has to be seen is shown exercise")));
    }

    private static Stream<String> names(Exercise exercise) {
        return Stream.of(exercise.name(), exercise.id());
    }

    /** The id of a routine is often an everyday word, such as "morning", so only its name counts. */
    private static Stream<String> names(Routine routine) {
        return Stream.of(routine.name());
    }
}
