package io.limber.content;

import io.limber.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads conditions.
 *
 * <pre>
 * all: [CONDITION, ...]                          every one
 * any: [CONDITION, ...]                          one or more
 * count: {at-least: 2, of: [CONDITION, ...]}     so many
 * at-least: {s2-saddle: not-sure, age: 65}       each answer is this worrying, or more
 * is: {how-long: [s9-f, s9-g]}                   one of these options; for a number, ranges: "16-17"
 * fact: leg-symptom                              a named condition
 * </pre>
 */
final class Conditions {

    /** Where the answer to a question stands in the origin of its condition; the origin itself is the question. */
    static final String ANSWER = "answer";

    private static final List<String> WORDS = List.of("all", "any", "count", "at-least", "is", "fact");

    private final Consumer<Problem> problems;
    private final BiConsumer<Object, Node> origins;

    /** {@code origins} is told where each condition was written. */
    Conditions(Consumer<Problem> problems, BiConsumer<Object, Node> origins) {
        this.problems = problems;
        this.origins = origins;
    }

    /** The condition; null if it is broken, which has then been reported. */
    @Nullable Condition read(Node node) {
        if (!(node instanceof Node.Mapping mapping) || mapping.values().size() != 1) {
            return refuse(
                    node.place(),
                    "a condition has exactly one of: " + String.join(", ", WORDS),
                    "wrap several in `all: [...]` or `any: [...]`");
        }
        String word = mapping.values().keySet().iterator().next();
        Node of = Objects.requireNonNull(mapping.values().get(word));
        try {
            return switch (word) {
                case "all" -> several(of).map(Condition.All::new);
                case "any" -> several(of).map(Condition.Any::new);
                case "count" -> count(of);
                case "at-least" -> allOf(of, this::atLeast);
                case "is" -> allOf(of, this::is);
                case "fact" -> fact(of);
                default ->
                    refuse(
                            Objects.requireNonNull(mapping.keys().get(word)),
                            "unknown word `" + word + "` in a condition",
                            word.equals("not")
                                    ? "there is no `not`: it could make a worse answer count for less"
                                    : Spelling.hint(word, WORDS));
            };
        } catch (IllegalArgumentException e) {
            return refuse(
                    of.place(),
                    String.valueOf(e.getMessage()),
                    word.equals("count")
                            ? "ask for 1 or more, and for no more than there are"
                            : "write one condition or more");
        }
    }

    private Several several(Node node) {
        if (!(node instanceof Node.Sequence sequence)) {
            refuse(
                    node.place(),
                    "a list of conditions is needed here, but this is " + node.kind(),
                    "begin each condition with `- `, or write `[{...}, {...}]`");
            return new Several(null);
        }
        List<Condition> read = new ArrayList<>();
        boolean whole = true;
        for (Node item : sequence.items()) {
            Condition condition = read(item);
            whole &= condition != null;
            if (condition != null) {
                read.add(condition);
            }
        }
        return new Several(whole ? read : null);
    }

    private @Nullable Condition count(Node node) {
        if (!(node instanceof Node.Mapping mapping)
                || !mapping.values().keySet().equals(Set.of("at-least", "of"))
                || !(mapping.values().get("at-least") instanceof Node.Scalar number)
                || number.type() != Node.Type.WHOLE_NUMBER
                || number.text().length() > 2) {
            return refuse(
                    node.place(),
                    "`count` takes a whole number `at-least` and a list `of`",
                    "write `count: {at-least: 2, of: [{...}, {...}]}`");
        }
        return several(Objects.requireNonNull(mapping.values().get("of")))
                .map(of -> new Condition.Count(Integer.parseInt(number.text()), of));
    }

    private @Nullable Condition allOf(Node node, Single single) {
        if (!(node instanceof Node.Mapping mapping) || mapping.values().isEmpty()) {
            return refuse(node.place(), "questions with answers are needed here", "write `{QUESTION: ANSWER}`");
        }
        List<@Nullable Condition> read = new ArrayList<>();
        for (Map.Entry<String, Node> entry : mapping.values().entrySet()) {
            Node.Mapping question =
                    new Node.Mapping(Objects.requireNonNull(mapping.keys().get(entry.getKey())));
            question.values().put(ANSWER, entry.getValue());
            read.add(single.read(entry.getKey(), entry.getValue(), question));
        }
        if (read.contains(null)) {
            return null;
        }
        List<Condition> whole = new ArrayList<>(read);
        return whole.size() == 1 ? whole.get(0) : new Condition.All(whole);
    }

    private @Nullable Condition atLeast(String question, Node node, Node place) {
        return node instanceof Node.Scalar scalar && scalar.type() != Node.Type.NOTHING
                ? at(place, new Condition.AtLeast(question, scalar.text()))
                : refuse(
                        node.place(),
                        "one answer is needed here, but this is " + node.kind(),
                        "write `not-sure`, `yes`, an option or a number");
    }

    private @Nullable Condition is(String question, Node node, Node place) {
        List<Node> values = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        List<String> texts = new ArrayList<>();
        for (Node value : values) {
            if (!(value instanceof Node.Scalar scalar) || scalar.type() == Node.Type.NOTHING) {
                return refuse(
                        value.place(),
                        "an option is needed here, but this is " + value.kind(),
                        "write `OPTION` or `[OPTION, ...]`");
            }
            texts.add(scalar.text());
        }
        return at(place, new Condition.Is(question, texts));
    }

    private @Nullable Condition fact(Node node) {
        return node instanceof Node.Scalar scalar
                ? at(node, new Condition.Fact(scalar.text()))
                : refuse(node.place(), "the name of a fact is needed here", "write `fact: NAME`");
    }

    private Condition at(Node node, Condition condition) {
        origins.accept(condition, node);
        return condition;
    }

    private @Nullable Condition refuse(Place place, String message, String hint) {
        problems.accept(new Problem(place, message, hint));
        return null;
    }

    private interface Single {
        @Nullable Condition read(String question, Node answer, Node place);
    }

    private record Several(@Nullable List<Condition> conditions) {
        @Nullable Condition map(Function<List<Condition>, Condition> make) {
            return conditions == null ? null : make.apply(conditions);
        }
    }
}
