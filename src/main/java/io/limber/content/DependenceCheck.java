package io.limber.content;

import io.limber.model.Condition;
import io.limber.model.Entry;
import io.limber.model.Protocol;
import io.limber.model.Screen;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which facts and follow-ups depend on each other. Those that lead back to themselves would never be decided; a very long
 * row of them takes too much to decide.
 */
final class DependenceCheck {

    /** Facts made of facts, and follow-ups of follow-ups. Limber's own triage has no row of more than five. */
    private static final int LONGEST_ROW = 16;

    private final Shelf shelf;
    private final Consumer<Problem> problems;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> screenOfItem = new LinkedHashMap<>();
    private final Map<String, Set<String>> leadsTo = new LinkedHashMap<>();

    DependenceCheck(Shelf shelf, Protocol protocol, Consumer<Problem> problems) {
        this.shelf = shelf;
        this.problems = problems;
        protocol.screens().stream()
                .filter(screen -> screen.kind() == Screen.Kind.CHECKLIST)
                .forEach(screen -> screen.items().forEach(item -> screenOfItem.put(item.id(), screen.id())));
        protocol.facts().forEach(fact -> add(fact, fact.when()));
        protocol.screens().forEach(screen -> add(screen, screen.when()));
    }

    private void add(Entry entry, @Nullable Condition when) {
        Set<String> read = new LinkedHashSet<>();
        if (when != null) {
            collect(when, read);
        }
        entries.put(entry.id(), entry);
        leadsTo.put(entry.id(), read);
    }

    /** The screens and facts a condition names. */
    private void collect(Condition condition, Set<String> into) {
        if (condition instanceof Condition.AtLeast atLeast) {
            into.add(screenOfItem.getOrDefault(atLeast.question(), atLeast.question()));
        } else if (condition instanceof Condition.Is is) {
            into.add(screenOfItem.getOrDefault(is.question(), is.question()));
        } else if (condition instanceof Condition.Fact fact) {
            into.add(fact.id());
        } else {
            condition.parts().forEach(part -> collect(part, into));
        }
    }

    void check() {
        Map<String, String> circles = Circles.in(leadsTo);
        circles.forEach((start, last) -> report(
                start,
                "`" + start + "` depends on itself" + (last.equals(start) ? "" : ", by way of `" + last + "`"),
                last.equals(start)
                        ? "take it out of its own condition"
                        : "take one of them out of the conditions that the other is made of"));
        if (circles.isEmpty()) {
            Circles.atSteps(LONGEST_ROW + 1, leadsTo)
                    .forEach(start -> report(
                            start,
                            "with `" + start + "`, more than " + LONGEST_ROW
                                    + " facts and questions depend on each other in a row",
                            "make it of fewer steps: one condition may name several of them at once"));
        }
    }

    private void report(String id, String message, String hint) {
        problems.accept(new Problem(shelf.placeOf(Objects.requireNonNull(entries.get(id)), "when"), message, hint));
    }
}
