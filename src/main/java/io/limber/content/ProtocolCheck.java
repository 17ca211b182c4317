package io.limber.content;

import io.limber.model.Condition;
import io.limber.model.Entry;
import io.limber.model.Limit;
import io.limber.model.Pattern;
import io.limber.model.Protocol;
import io.limber.model.RedFlag;
import io.limber.model.Rule;
import io.limber.model.Screen;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        screens.values().forEach(this::name);
        items.values().stream()
                .distinct()
                .flatMap(list -> list.items().stream())
                .forEach(this::name);
        protocol.facts().forEach(fact -> read(fact.when()));
        protocol.screens().forEach(screen -> {
            read(screen.when());
            read(screen.soonerWhen());
        });
        protocol.rules().forEach(rule -> read(rule.when()));
        protocol.proposals().forEach(proposal -> read(proposal.when()));
        protocol.lookAgain().forEach(look -> read(look.when()));
        protocol.starts().forEach(start -> read(start.when()));
        protocol.advice().forEach(part -> part.lines().forEach(line -> read(line.when())));
        Set<String> flags = new HashSet<>();
        others.stream()
                .filter(RedFlag.class::isInstance)
                .map(RedFlag.class::cast)
                .forEach(flag -> flags.add(flag.id()));
        boolean allNamed = protocol.rules().stream().allMatch(rule -> flags.contains(rule.flag()));
        for (Object other : others) {
            if (other instanceof Limit limit) {
                read(limit.when());
            } else if (other instanceof Pattern pattern) {
                read(pattern.when());
            } else if (other instanceof RedFlag flag) {
                hasRules(flag, allNamed);
            }
        }
        new DependenceCheck(shelf, protocol, problems).check();
    }

    /** Whoever fills in a file of answers writes each under the id of its question. */
    private void name(Entry question) {
        if (AnswerFile.OWN_KEYS.contains(question.id())) {
            report(
                    shelf.placeOf(question, "id"),
                    "no question can be called `" + question.id() + "`",
                    "a file of answers has a key of that name for itself; choose another id");
        }
    }

    private void read(@Nullable Condition condition) {
        if (condition instanceof Condition.AtLeast atLeast) {
            atLeast(atLeast, shelf.placeOf(atLeast, Conditions.ANSWER));
        } else if (condition instanceof Condition.Is is) {
            for (int i = 0; i < is.values().size(); i++) {
                is(is, is.values().get(i), shelf.placeOf(is, Conditions.ANSWER, i));
            }
        } else if (condition instanceof Condition.Fact fact && !facts.containsKey(fact.id())) {
            report(shelf.placeOf(fact), "unknown fact `" + fact.id() + "`", Spelling.hint(fact.id(), facts.keySet()));
        } else if (condition != null) {
            condition.parts().forEach(this::read);
        }
    }

    private void atLeast(Condition.AtLeast wanted, Place place) {
        Screen screen = screens.get(wanted.question());
        if (items.containsKey(wanted.question())) {
            oneOf(TICKS, wanted.value(), place);
        } else if (screen == null || screen.kind() == Screen.Kind.CHECKLIST) {
            unknownQuestion(wanted, wanted.question());
        } else if (screen.kind() == Screen.Kind.NUMBER) {
            inRange(screen, wanted.value(), NUMBER, "a whole number", place);
        } else if (!screen.ordered()) {
            report(
                    shelf.placeOf(wanted),
                    "`" + screen.id() + "` has no order, so no answer is at least another",
                    "use `is`, or put its options in order and write `ordered: true`");
        } else {
            oneOf(options(screen), wanted.value(), place);
        }
    }

    private void is(Condition.Is wanted, String value, Place place) {
        Screen screen = screens.get(wanted.question());
        if (items.containsKey(wanted.question()) || (screen != null && screen.ordered())) {
            report(
                    shelf.placeOf(wanted),
                    "`" + wanted.question() + "` is a danger question and is only read with `at-least`",
                    "write `at-least: {" + wanted.question() + ": ...}`: a worse answer must never count for less");
        } else if (screen == null || screen.kind() == Screen.Kind.CHECKLIST) {
            unknownQuestion(wanted, wanted.question());
        } else if (screen.kind() == Screen.Kind.NUMBER) {
            inRange(screen, value, RANGE, "a number, or a range such as 16-17", place);
        } else {
            oneOf(options(screen), value, place);
        }
    }

    /** A rule whose sign is misspelled may be the one that seems to be missing; that is told elsewhere. */
    private void hasRules(RedFlag flag, boolean allNamed) {
        List<Rule> rules = protocol.rules().stream()
                .filter(rule -> rule.flag().equals(flag.id()))
                .toList();
        if (rules.isEmpty() && allNamed) {
            report(
                    shelf.placeOf(flag),
                    "no rule of the triage belongs to the danger sign `" + flag.id() + "`",
                    "add one to `rules`, or take the sign out");
        } else if (!rules.isEmpty() && rules.stream().noneMatch(rule -> rule.urgency() == flag.urgency())) {
            report(
                    shelf.placeOf(flag, "urgency"),
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

    private static List<String> options(Screen screen) {
        return screen.items().stream().map(Screen.Item::id).toList();
    }

    private void unknownQuestion(Object where, String question) {
        Set<String> known = new LinkedHashSet<>(items.keySet());
        screens.values().stream()
                .filter(screen -> screen.kind() != Screen.Kind.CHECKLIST)
                .forEach(screen -> known.add(screen.id()));
        Screen checklist = screens.get(question);
        report(
                shelf.placeOf(where),
                checklist == null
                        ? "unknown question `" + question + "`"
                        : "`" + question + "` is a checklist, and a condition reads its items",
                checklist == null
                        ? Spelling.hint(question, known)
                        : "name one of: " + String.join(", ", options(checklist)));
    }

    private void oneOf(List<String> answers, String value, Place place) {
        if (!answers.contains(value)) {
            report(place, "`" + value + "` is no answer to this question", Spelling.hint(value, answers));
        }
    }

    private void inRange(Screen screen, String value, java.util.regex.Pattern form, String wanted, Place place) {
        Screen.Range range = Objects.requireNonNull(screen.range());
        boolean fits = form.matcher(value).matches();
        if (fits) {
            String[] ends = value.split("-", -1);
            int from = Integer.parseInt(ends[0]);
            int to = Integer.parseInt(ends[ends.length - 1]);
            fits = range.from() <= from && from <= to && to <= range.to();
        }
        if (!fits) {
            report(
                    place,
                    "`" + value + "` is no answer to this question",
                    "write " + wanted + ", from " + range.from() + " to " + range.to());
        }
    }

    private void report(Place place, String message, String hint) {
        problems.accept(new Problem(place, message, hint));
    }
}
