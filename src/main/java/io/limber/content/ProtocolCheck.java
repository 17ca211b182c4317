package io.limber.content;

import io.limber.model.Condition;
import io.limber.model.Limit;
import io.limber.model.Pattern;
import io.limber.model.Protocol;
import io.limber.model.RedFlag;
import io.limber.model.Rule;
import io.limber.model.Screen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks whether the conditions of a triage read questions that exist, in a way that can be answered. */
final class ProtocolCheck {

    private static final List<String> TICKS = List.of("not-sure", "yes");
    private static final java.util.regex.Pattern NUMBER = java.util.regex.Pattern.compile("\\d{1,4}");
    private static final java.util.regex.Pattern RANGE = java.util.regex.Pattern.compile("\\d{1,4}(-\\d{1,4})?");

    private final Shelf shelf;
    private final Protocol protocol;
    private final Consumer<Problem> problems;
    private final Map<String, Screen> screens = new LinkedHashMap<>();
    private final Map<String, Screen> items = new LinkedHashMap<>();
    private final Map<String, Condition> facts = new LinkedHashMap<>();

    ProtocolCheck(Shelf shelf, Protocol protocol, Consumer<Problem> problems) {
        this.shelf = shelf;
        this.protocol = protocol;
        this.problems = problems;
        for (Screen screen : protocol.screens()) {
            screens.put(screen.id(), screen);
            if (screen.kind() == Screen.Kind.CHECKLIST) {
                screen.items().forEach(item -> items.put(item.id(), screen));
            }
        }
        protocol.facts().forEach(fact -> facts.put(fact.id(), fact.when()));
    }

    /** Checks the triage, and the conditions in {@code others}. */
    void check(List<Object> others) {
        protocol.facts().forEach(fact -> read(fact.when()));
        protocol.screens().forEach(screen -> {
            read(screen.when());
            read(screen.soonerWhen());
        });
        protocol.rules().forEach(rule -> read(rule.when()));
        protocol.proposals().forEach(proposal -> read(proposal.when()));
        protocol.lookAgain().forEach(look -> read(look.when()));
        for (Object other : others) {
            if (other instanceof Limit limit) {
                read(limit.when());
            } else if (other instanceof Pattern pattern) {
                read(pattern.when());
            } else if (other instanceof RedFlag flag) {
                hasRules(flag);
            }
        }
        circles();
    }

    private void read(@Nullable Condition condition) {
        if (condition instanceof Condition.AtLeast atLeast) {
            atLeast(atLeast);
        } else if (condition instanceof Condition.Is is) {
            is.values().forEach(value -> is(is, value));
        } else if (condition instanceof Condition.Fact fact && !facts.containsKey(fact.id())) {
            report(fact, "unknown fact `" + fact.id() + "`", Spelling.hint(fact.id(), facts.keySet()));
        } else {
            parts(condition).forEach(this::read);
        }
    }

    private void atLeast(Condition.AtLeast wanted) {
        Screen screen = screens.get(wanted.question());
        if (items.containsKey(wanted.question())) {
            needs(wanted, TICKS.contains(wanted.value()), wanted.value(), TICKS);
        } else if (screen == null || screen.kind() == Screen.Kind.CHECKLIST) {
            unknownQuestion(wanted, wanted.question());
        } else if (screen.kind() == Screen.Kind.NUMBER) {
            needs(wanted, NUMBER.matcher(wanted.value()).matches(), wanted.value(), List.of("a whole number"));
        } else if (!screen.ordered()) {
            report(
                    wanted,
                    "`" + screen.id() + "` has no order, so no answer is at least another",
                    "use `is`, or put its options in order and write `ordered: true`");
        } else {
            List<String> options = options(screen);
            needs(wanted, options.contains(wanted.value()), wanted.value(), options);
        }
    }

    private void is(Condition.Is wanted, String value) {
        Screen screen = screens.get(wanted.question());
        if (items.containsKey(wanted.question()) || (screen != null && screen.ordered())) {
            report(
                    wanted,
                    "`" + wanted.question() + "` is a danger question and is only read with `at-least`",
                    "write `at-least: {" + wanted.question() + ": ...}`: a worse answer must never count for less");
        } else if (screen == null || screen.kind() == Screen.Kind.CHECKLIST) {
            unknownQuestion(wanted, wanted.question());
        } else if (screen.kind() == Screen.Kind.NUMBER) {
            needs(wanted, RANGE.matcher(value).matches(), value, List.of("a range such as 16-17"));
        } else {
            needs(wanted, options(screen).contains(value), value, options(screen));
        }
    }

    private void hasRules(RedFlag flag) {
        List<Rule> rules = protocol.rules().stream()
                .filter(rule -> rule.flag().equals(flag.id()))
                .toList();
        if (rules.isEmpty()) {
            report(
                    flag,
                    "no rule of the triage belongs to the danger sign `" + flag.id() + "`",
                    "add one to `rules`, or take the sign out");
        } else if (rules.stream().noneMatch(rule -> rule.urgency() == flag.urgency())) {
            report(
                    flag,
                    "the danger sign `" + flag.id() + "` says " + flag.urgency() + ", and none of its rules does",
                    "its rules say: "
                            + String.join(
                                    ", ",
                                    rules.stream()
                                            .map(rule -> rule.urgency().toString())
                                            .distinct()
                                            .toList()));
        }
    }

    /** Facts and follow-ups that lead back to themselves would never be decided. */
    private void circles() {
        Map<String, Set<String>> leadsTo = new HashMap<>();
        facts.forEach((id, when) -> leadsTo.put(id, reads(when)));
        screens.forEach((id, screen) -> leadsTo.put(id, reads(screen.when())));
        for (String start : leadsTo.keySet()) {
            Set<String> reached = new HashSet<>();
            List<String> next = new ArrayList<>(leadsTo.get(start));
            while (!next.isEmpty()) {
                String step = next.remove(next.size() - 1);
                if (reached.add(step)) {
                    next.addAll(leadsTo.getOrDefault(step, Set.of()));
                }
            }
            if (reached.contains(start)) {
                Object where = protocol.facts().stream()
                        .filter(fact -> fact.id().equals(start))
                        .findFirst()
                        .map(Object.class::cast)
                        .orElseGet(() -> screens.get(start));
                report(where, "`" + start + "` depends on itself", "take it out of the conditions it is made of");
            }
        }
    }

    /** The screens and facts a condition names. */
    private Set<String> reads(@Nullable Condition condition) {
        Set<String> read = new LinkedHashSet<>();
        if (condition instanceof Condition.AtLeast atLeast) {
            read.add(screenOf(atLeast.question()));
        } else if (condition instanceof Condition.Is is) {
            read.add(screenOf(is.question()));
        } else if (condition instanceof Condition.Fact fact) {
            read.add(fact.id());
        } else {
            parts(condition).forEach(part -> read.addAll(reads(part)));
        }
        return read;
    }

    private String screenOf(String question) {
        Screen screen = items.get(question);
        return screen == null ? question : screen.id();
    }

    private static List<Condition> parts(@Nullable Condition condition) {
        return condition instanceof Condition.All all
                ? all.of()
                : condition instanceof Condition.Any any
                        ? any.of()
                        : condition instanceof Condition.Count count ? count.of() : List.of();
    }

    private static List<String> options(Screen screen) {
        return screen.items().stream().map(Screen.Item::id).toList();
    }

    private void unknownQuestion(Object where, String question) {
        Set<String> known = new LinkedHashSet<>(items.keySet());
        known.addAll(screens.keySet());
        report(where, "unknown question `" + question + "`", Spelling.hint(question, known));
    }

    private void needs(Object where, boolean fits, String value, List<String> allowed) {
        if (!fits) {
            report(where, "`" + value + "` is no answer to this question", Spelling.hint(value, allowed));
        }
    }

    private void report(Object where, String message, String hint) {
        problems.accept(new Problem(shelf.placeOf(where), message, hint));
    }
}
