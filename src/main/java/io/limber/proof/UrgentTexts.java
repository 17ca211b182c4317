package io.limber.proof;

import io.limber.model.Card;
import io.limber.model.Exercise;
import io.limber.model.Protocol;
import io.limber.model.RedFlag;
import io.limber.model.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts that somebody reads who has to be seen, or who waits to be seen: none may name an exercise or a routine. */
final class UrgentTexts {

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
        protocol.advice().stream()
                .filter(part -> !part.afterWaiting())
                .forEach(part -> texts.look(
                        part.id(),
                        Stream.concat(
                                Stream.of(part.title()), part.lines().stream().map(Protocol.Line::say))));
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

    private void look(String where, Stream<String> texts) {
        texts.filter(Objects::nonNull)
                .flatMap(text -> names.matcher(text.toLowerCase(Locale.ROOT)).results())
                .findFirst()
                .ifPresent(found -> findings.add(Finding.of(
                        where,
                        "a result that has to be seen, or that waits, would name the exercise or routine \""
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
