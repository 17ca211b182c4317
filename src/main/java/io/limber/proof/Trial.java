package io.limber.proof;

import io.limber.model.Condition;
import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A condition made quick to try with very many answers. What a single answer means is asked of the triage itself once;
 * a question that does not come up counts for nothing, as in a talk.
 */
final class Trial {

    /** Whether something holds for places on the scales. */
    private interface Test {
        boolean holds(int[] places);
    }

    private final Script script;
    private final List<Scale> scales;
    private final Map<String, Integer> number = new HashMap<>();
    private final Map<String, Test> opens = new HashMap<>();
    private final Test test;

    Trial(Condition condition, Script script) {
        this.script = script;
        Set<Condition> leaves = Leaves.of(condition, script);
        Map<String, List<Condition>> readers = new LinkedHashMap<>();
        leaves.forEach(leaf -> readers.computeIfAbsent(Leaves.question(leaf), none -> new ArrayList<>())
                .add(leaf));
        this.scales = readers.entrySet().stream()
                .map(read -> Scale.of(read.getKey(), script.screenOf(read.getKey()), read.getValue()))
                .toList();
        scales.forEach(scale -> number.put(scale.question(), number.size()));
        this.test = test(condition);
    }

    /** What the condition reads: one scale for each question. */
    List<Scale> scales() {
        return scales;
    }

    boolean holds(int[] places) {
        return test.holds(places);
    }

    /** How many ways there are to answer all questions it reads, or {@code most} if there are more. */
    int combinations(int most) {
        long all = 1;
        for (Scale scale : scales) {
            all = Math.min(most, all * scale.answers().size());
        }
        return (int) all;
    }

    /** The answers at some places, of the questions that come up. */
    Answers answers(int[] places) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < places.length; i++) {
            Scale scale = scales.get(i);
            if (opening(script.screenOf(scale.question())).holds(places)) {
                answers.put(scale.question(), scale.answers().get(places[i]));
            }
        }
        return new Answers(answers);
    }

    private Test test(Condition condition) {
        if (condition instanceof Condition.Fact fact) {
            return test(script.fact(fact.id()));
        }
        if (condition instanceof Condition.AtLeast || condition instanceof Condition.Is) {
            return comparison(condition);
        }
        Test[] parts = condition.parts().stream().map(this::test).toArray(Test[]::new);
        int wanted = condition instanceof Condition.Count count
                ? count.atLeast()
                : condition instanceof Condition.Any ? 1 : parts.length;
        return places -> {
            int holding = 0;
            for (int i = 0; i < parts.length && holding < wanted && holding + parts.length - i >= wanted; i++) {
                holding += parts[i].holds(places) ? 1 : 0;
            }
            return holding >= wanted;
        };
    }

    private Test comparison(Condition comparison) {
        String question = Leaves.question(comparison);
        int at = Objects.requireNonNull(number.get(question));
        List<Answer> answers = scales.get(at).answers();
        boolean[] meets = new boolean[answers.size()];
        for (int i = 0; i < meets.length; i++) {
            meets[i] = script.holds(comparison, Answers.NONE.with(question, answers.get(i)));
        }
        Test opening = opening(script.screenOf(question));
        return places -> meets[places[at]] && opening.holds(places);
    }

    private Test opening(Screen screen) {
        @Nullable Condition when = screen.when();
        if (when == null) {
            return places -> true;
        }
        Test known = opens.get(screen.id());
        if (known == null) {
            known = test(when);
            opens.put(screen.id(), known);
        }
        return known;
    }

    /** The most worrying place of each scale. */
    int[] highest() {
        return scales.stream().mapToInt(scale -> scale.answers().size() - 1).toArray();
    }
}
