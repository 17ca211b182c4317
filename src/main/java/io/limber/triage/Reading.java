package io.limber.triage;

import io.limber.model.Condition;
import io.limber.model.Screen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds conditions against answers. */
final class Reading {

    private final Script script;
    private final Answers answers;
    private final Map<String, Truth> facts = new HashMap<>();

    Reading(Script script, Answers answers) {
        this.script = script;
        this.answers = answers;
    }

    Truth of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return Truth.count(all.of().size(), each(all.of()));
        }
        if (condition instanceof Condition.Any any) {
            return Truth.count(1, each(any.of()));
        }
        if (condition instanceof Condition.Count count) {
            return Truth.count(count.atLeast(), each(count.of()));
        }
        if (condition instanceof Condition.Fact fact) {
            return fact(fact.id());
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast(atLeast);
        }
        return is((Condition.Is) condition);
    }

    /** Whether a screen's turn can come on this path: it has no condition, or its condition holds. */
    Truth opens(Screen screen) {
        Condition when = screen.when();
        return when == null ? Truth.YES : of(when);
    }

    /** Many rules read the same facts, so each is worked out once. */
    private Truth fact(String id) {
        Truth known = facts.get(id);
        if (known == null) {
            known = of(script.fact(id));
            facts.put(id, known);
        }
        return known;
    }

    private List<Truth> each(List<Condition> conditions) {
        return conditions.stream().map(this::of).toList();
    }

    private Truth atLeast(Condition.AtLeast wanted) {
        Screen screen = script.screenOf(wanted.question());
        Optional<Answer> answer = answers.to(wanted.question());
        if (answer.isEmpty()) {
            return unanswered(screen);
        }
        if (answer.get() instanceof Answer.Tick tick) {
            Answer.Tick least = wanted.value().equals("yes") ? Answer.Tick.YES : Answer.Tick.NOT_SURE;
            return Truth.of(tick.compareTo(least) >= 0);
        }
        if (answer.get() instanceof Answer.Chosen chosen) {
            return Truth.of(rank(screen, chosen.option()) <= rank(screen, wanted.value()));
        }
        if (answer.get() instanceof Answer.Amount number) {
            return Truth.of(number.value() >= Integer.parseInt(wanted.value()));
        }
        return Truth.of(answer.get() == Answer.Whole.NOT_SURE);
    }

    private Truth is(Condition.Is wanted) {
        Optional<Answer> answer = answers.to(wanted.question());
        if (answer.isEmpty()) {
            return unanswered(script.screenOf(wanted.question()));
        }
        if (answer.get() instanceof Answer.Chosen chosen) {
            return Truth.of(wanted.values().contains(chosen.option()));
        }
        if (answer.get() instanceof Answer.Amount number) {
            return Truth.of(wanted.values().stream().anyMatch(range -> inRange(number.value(), range)));
        }
        return Truth.of(answer.get() == Answer.Whole.NOT_SURE);
    }

    /** What was skipped, or cannot come up on this path, decides nothing any more. */
    private Truth unanswered(Screen screen) {
        return answers.to(screen.id()).isPresent() || opens(screen) == Truth.NO ? Truth.NO : Truth.OPEN;
    }

    /** The place of an option in a choice; the most worrying stands first. */
    private static int rank(Screen screen, String option) {
        List<String> options = screen.items().stream().map(Screen.Item::id).toList();
        int rank = options.indexOf(option);
        if (rank < 0) {
            throw new IllegalArgumentException("`" + screen.id() + "` has no option `" + option + "`");
        }
        return rank;
    }

    /** Whether a number lies in a range such as {@code 16-17}, or is {@code 16}. */
    private static boolean inRange(int number, String range) {
        int dash = range.indexOf('-');
        return dash < 0
                ? number == Integer.parseInt(range)
                : number >= Integer.parseInt(range.substring(0, dash))
                        && number <= Integer.parseInt(range.substring(dash + 1));
    }
}
