package io.limber.triage;

import io.limber.model.Rule;
import io.limber.model.Screen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a verdict came about: the rules that fired, and those that a single other answer would have made fire.
 *
 * @param near in the order of the protocol, each with the first answer that would do
 */
public record Trace(List<Rule> fired, List<Near> near) {

    public Trace {
        fired = List.copyOf(fired);
        near = List.copyOf(near);
    }

    /** A rule that is one answer away. */
    public record Near(Rule rule, String question, Answer answer) {}

    /** The trace of some answers. Only questions that were answered are looked at, and only more worrying answers. */
    public static Trace of(Script script, Answers answers) {
        Reading reading = new Reading(script, answers);
        List<Near> near = new ArrayList<>();
        for (Rule rule : script.protocol().rules()) {
            if (reading.of(rule.when()) != Truth.YES) {
                near(script, answers, rule).findFirst().ifPresent(near::add);
            }
        }
        return new Trace(Verdict.of(script, answers).fired(), near);
    }

    private static Stream<Near> near(Script script, Answers answers, Rule rule) {
        return Conditions.questions(rule.when(), script::fact).stream()
                .flatMap(question -> others(
                                script.screenOf(question),
                                answers.to(question).stream().toList())
                        .filter(other -> holds(script, answers.with(question, other), rule))
                        .map(other -> new Near(rule, question, other)));
    }

    private static boolean holds(Script script, Answers answers, Rule rule) {
        return new Reading(script, answers).of(rule.when()) == Truth.YES;
    }

    /** The answers that would be more worrying than the one given; for what has no order, all others, the nearest number first. */
    private static Stream<Answer> others(Screen screen, List<Answer> given) {
        if (given.isEmpty()) {
            return Stream.empty();
        }
        return switch (screen.kind()) {
            case CHECKLIST ->
                Stream.of(Answer.Tick.NOT_SURE, Answer.Tick.YES)
                        .filter(tick -> !(given.get(0) instanceof Answer.Tick now) || tick.compareTo(now) > 0)
                        .map(Answer.class::cast);
            case CHOICE -> options(screen, given.get(0));
            case NUMBER -> {
                Screen.Range range = Objects.requireNonNull(screen.range());
                int now = given.get(0) instanceof Answer.Amount amount ? amount.value() : range.from();
                yield IntStream.rangeClosed(range.from(), range.to())
                        .filter(value -> value != now)
                        .boxed()
                        .sorted(Comparator.comparingInt(value -> Math.abs(value - now)))
                        .map(Answer.Amount::new);
            }
        };
    }

    private static Stream<Answer> options(Screen screen, Answer given) {
        List<Answer> all = screen.items().stream()
                .<Answer>map(item -> new Answer.Chosen(item.id()))
                .toList();
        int now = all.indexOf(given);
        return screen.ordered() && now >= 0
                ? all.subList(0, now).stream()
                : all.stream().filter(other -> !other.equals(given));
    }
}
