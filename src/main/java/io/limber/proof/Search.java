package io.limber.proof;

import io.limber.model.Condition;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Script;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One search for answers, step by step: no condition, however deep or wide, can use up the stack or go on for longer than
 * it may. Each step meets one more part of the condition; where there is a choice, the other ways are kept for later.
 */
final class Search {

    private final Script script;
    private final Function<Condition, List<Answer>> wanted;
    private final int mostSteps;
    private final Deque<Way> ways = new ArrayDeque<>();
    private final Map<String, Answer> given = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private int steps;

    /** @param wanted the answers under which a comparison holds, the least worrying first */
    Search(Script script, Function<Condition, List<Answer>> wanted, int mostSteps) {
        this.script = script;
        this.wanted = wanted;
        this.mostSteps = mostSteps;
    }

    /** So many of some conditions are still to be met, from one on; and then what comes after. */
    private record Goal(
            List<Condition> of,
            int from,
            int many,
            @Nullable Goal then) {

        Goal(Condition condition, @Nullable Goal then) {
            this(List.of(condition), 0, 1, then);
        }

        Goal without() {
            return new Goal(of, from + 1, many, then);
        }

        @Nullable Goal met() {
            return many == 1 ? then : new Goal(of, from + 1, many - 1, then);
        }

        boolean hasMoreThanItNeeds() {
            return of.size() - from > many;
        }
    }

    /** A way not tried yet: how many answers were given when it opened, and what to go on with. */
    private record Way(int answers, Goal goal, int nextAnswer) {}

    /** At most so many sets of answers under which a condition holds. */
    Found of(Condition condition, int most) {
        List<Answers> found = new ArrayList<>();
        ways.push(new Way(0, new Goal(condition, null), 0));
        while (!ways.isEmpty() && found.size() < most && steps < mostSteps) {
            Way way = ways.pop();
            takeBack(way.answers);
            if (leadsToTheEnd(way)) {
                found.add(new Answers(given));
            }
        }
        return new Found(found, steps >= mostSteps);
    }

    int steps() {
        return steps;
    }

    private boolean leadsToTheEnd(Way way) {
        Goal goal = way.goal;
        int answer = way.nextAnswer;
        while (steps++ < mostSteps) {
            if (answer == 0 && goal.hasMoreThanItNeeds()) {
                ways.push(new Way(order.size(), goal.without(), 0));
            }
            Condition condition = goal.of.get(goal.from);
            Step step = isComparison(condition)
                    ? compare(condition, goal, answer)
                    : new Step(true, inside(condition, goal));
            if (!step.holds || step.goal == null) {
                return step.holds;
            }
            goal = step.goal;
            answer = 0;
        }
        return false;
    }

    /** Whether a part can be met, and what is to be met next; nothing if all is. */
    private record Step(boolean holds, @Nullable Goal goal) {}

    private Goal inside(Condition condition, Goal goal) {
        if (condition instanceof Condition.Fact fact) {
            return new Goal(script.fact(fact.id()), goal.met());
        }
        List<Condition> parts = condition.parts();
        int many = condition instanceof Condition.Count count
                ? count.atLeast()
                : condition instanceof Condition.Any ? 1 : parts.size();
        return new Goal(parts, 0, many, goal.met());
    }

    private Step compare(Condition comparison, Goal goal, int next) {
        String question = Leaves.question(comparison);
        List<Answer> answers = wanted.apply(comparison);
        Answer before = given.get(question);
        if (before != null) {
            return new Step(answers.contains(before), goal.met());
        }
        if (next >= answers.size()) {
            return new Step(false, null);
        }
        if (next + 1 < answers.size()) {
            ways.push(new Way(order.size(), goal, next + 1));
        }
        given.put(question, answers.get(next));
        order.add(question);
        Condition opens = script.screenOf(question).when();
        return new Step(true, opens == null ? goal.met() : new Goal(opens, goal.met()));
    }

    private void takeBack(int left) {
        while (order.size() > left) {
            given.remove(order.remove(order.size() - 1));
        }
    }

    private static boolean isComparison(Condition condition) {
        return condition instanceof Condition.AtLeast || condition instanceof Condition.Is;
    }
}
