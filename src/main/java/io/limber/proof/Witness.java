package io.limber.proof;

import io.limber.model.Condition;
import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Looks for answers under which a condition holds, and under which every question they answer really comes up.
 *
 * <p>The search is exact for the grammar of conditions: it tries every answer that can matter, the least worrying first.
 * Numbers are tried at each value that some condition names, and beside it. A condition may ask for more tries than
 * anybody can wait for; then the search is given up, and says that it has shown nothing.
 */
final class Witness {

    /** Steps for one condition. The largest of limber's own takes less than a hundredth of them. */
    static final int MOST_STEPS = 100_000;

    /** Steps for all conditions that one witness is asked about. */
    private static final int MOST_STEPS_IN_ALL = 5_000_000;

    private static final Pattern DASH = Pattern.compile("-");

    private final Script script;
    private final Map<String, Set<Integer>> numbers = new HashMap<>();
    private final IdentityHashMap<Condition, List<Answer>> known = new IdentityHashMap<>();
    private int stepsLeft = MOST_STEPS_IN_ALL;

    Witness(Script script) {
        this.script = script;
        script.protocol()
                .screens()
                .forEach(screen -> Optional.ofNullable(screen.when()).ifPresent(this::collect));
        script.protocol().facts().forEach(fact -> collect(fact.when()));
        script.protocol().rules().forEach(rule -> collect(rule.when()));
    }

    /** Answers under which a condition holds, if there are any. */
    Found of(Condition condition) {
        return some(condition, 1);
    }

    /** Some sets of answers under which a condition holds. */
    Found some(Condition condition, int most) {
        Search search = new Search(script, this::wanted, Math.min(MOST_STEPS, stepsLeft));
        Found found = search.of(condition, most);
        stepsLeft -= search.steps();
        return found;
    }

    /** Answers under which a screen's turn comes, if there are any. */
    Found opening(Screen screen) {
        Condition when = screen.when();
        return when == null ? new Found(List.of(Answers.NONE), false) : of(when);
    }

    private List<Answer> wanted(Condition comparison) {
        return known.computeIfAbsent(
                comparison, one -> wanted(comparison, script.screenOf(Leaves.question(comparison))));
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
            condition.parts().forEach(this::collect);
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
