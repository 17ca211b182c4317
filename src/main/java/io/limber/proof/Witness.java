package io.limber.proof;

import io.limber.model.Condition;
import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for answers under which a condition holds, and under which every question they answer really comes up.
 *
 * <p>The search is exact for the grammar of conditions: it tries every answer that can matter, the least worrying first,
 * and gives up only when all have been tried. Numbers are tried at each value that some condition names, and beside it.
 */
final class Witness {

    private static final Pattern DASH = Pattern.compile("-");

    private final Script script;
    private final Map<String, Set<Integer>> numbers = new HashMap<>();

    Witness(Script script) {
        this.script = script;
        script.protocol()
                .screens()
                .forEach(screen -> Optional.ofNullable(screen.when()).ifPresent(this::collect));
        script.protocol().facts().forEach(fact -> collect(fact.when()));
        script.protocol().rules().forEach(rule -> collect(rule.when()));
    }

    /** The fewest answers found under which a condition holds; empty if there are none. */
    Optional<Answers> of(Condition condition) {
        return holding(condition, Answers.NONE).findFirst();
    }

    /** Some answers under which a condition holds. */
    Stream<Answers> some(Condition condition, int most) {
        return holding(condition, Answers.NONE).limit(most);
    }

    /** Answers under which a screen's turn comes; empty if it never does. */
    Optional<Answers> opening(Screen screen) {
        Condition when = screen.when();
        return when == null ? Optional.of(Answers.NONE) : of(when);
    }

    private Stream<Answers> holding(Condition condition, Answers so) {
        if (condition instanceof Condition.All all) {
            return each(all.of(), so);
        }
        if (condition instanceof Condition.Any any) {
            return any.of().stream().flatMap(part -> holding(part, so));
        }
        if (condition instanceof Condition.Count count) {
            return choices(count.of(), count.atLeast()).flatMap(some -> each(some, so));
        }
        if (condition instanceof Condition.Fact fact) {
            return holding(script.fact(fact.id()), so);
        }
        String question = condition instanceof Condition.AtLeast atLeast
                ? atLeast.question()
                : ((Condition.Is) condition).question();
        List<Answer> wanted = wanted(condition, script.screenOf(question));
        Optional<Answer> given = so.to(question);
        if (given.isPresent()) {
            return wanted.contains(given.get()) ? Stream.of(so) : Stream.empty();
        }
        Condition opens = script.screenOf(question).when();
        return wanted.stream()
                .map(answer -> so.with(question, answer))
                .flatMap(with -> opens == null ? Stream.of(with) : holding(opens, with));
    }

    private Stream<Answers> each(List<Condition> parts, Answers so) {
        return parts.isEmpty()
                ? Stream.of(so)
                : holding(parts.get(0), so).flatMap(with -> each(parts.subList(1, parts.size()), with));
    }

    private static Stream<List<Condition>> choices(List<Condition> of, int many) {
        if (many == 0) {
            return Stream.of(List.of());
        }
        return IntStream.rangeClosed(0, of.size() - many)
                .boxed()
                .flatMap(first -> choices(of.subList(first + 1, of.size()), many - 1)
                        .map(rest -> Stream.concat(Stream.of(of.get(first)), rest.stream())
                                .toList()));
    }

    /** The answers under which one comparison holds, the least worrying first. */
    private List<Answer> wanted(Condition condition, Screen screen) {
        if (screen.kind() == Screen.Kind.NUMBER) {
            return numbers(screen).stream()
                    .filter(number -> condition instanceof Condition.AtLeast atLeast
                            ? number >= Integer.parseInt(atLeast.value())
                            : ((Condition.Is) condition).values().stream().anyMatch(range -> inRange(number, range)))
                    .<Answer>map(Answer.Amount::new)
                    .toList();
        }
        if (condition instanceof Condition.Is is) {
            return is.values().stream().<Answer>map(Answer.Chosen::new).toList();
        }
        String least = ((Condition.AtLeast) condition).value();
        if (screen.kind() == Screen.Kind.CHECKLIST) {
            return least.equals("yes") ? List.of(Answer.Tick.YES) : List.of(Answer.Tick.NOT_SURE, Answer.Tick.YES);
        }
        List<String> options = screen.items().stream().map(Screen.Item::id).toList();
        List<Answer> asBad = new ArrayList<>();
        options.subList(0, options.indexOf(least) + 1).forEach(option -> asBad.add(new Answer.Chosen(option)));
        Collections.reverse(asBad);
        return asBad;
    }

    private Set<Integer> numbers(Screen screen) {
        Screen.Range range = Objects.requireNonNull(screen.range());
        Set<Integer> all = new TreeSet<>(numbers.getOrDefault(screen.id(), Set.of()));
        all.add(range.from());
        all.add(range.to());
        all.removeIf(number -> number < range.from() || number > range.to());
        return all;
    }

    private void collect(Condition condition) {
        if (condition instanceof Condition.AtLeast atLeast && isNumber(atLeast.value())) {
            around(atLeast.question(), Integer.parseInt(atLeast.value()));
        } else if (condition instanceof Condition.Is is) {
            is.values().stream()
                    .flatMap(DASH::splitAsStream)
                    .filter(Witness::isNumber)
                    .forEach(number -> around(is.question(), Integer.parseInt(number)));
        } else {
            Leaves.parts(condition).forEach(this::collect);
        }
    }

    private void around(String question, int number) {
        Function<String, Set<Integer>> none = unseen -> new TreeSet<>();
        numbers.computeIfAbsent(question, none).addAll(List.of(number - 1, number, number + 1));
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,3}");
    }

    private static boolean inRange(int number, String range) {
        List<Integer> ends = DASH.splitAsStream(range).map(Integer::valueOf).toList();
        return number >= ends.get(0) && number <= ends.get(ends.size() - 1);
    }
}
