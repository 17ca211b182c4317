package io.limber.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The parts of a vignette, as they are written. Whatever is wrong is reported, and the part is then empty. */
final class VignetteFields {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

    private final Consumer<Problem> problems;

    VignetteFields(Consumer<Problem> problems) {
        this.problems = problems;
    }

    Optional<Node> part(Node.Mapping block, String key) {
        Node node = block.values().get(key);
        if (node == null) {
            String hint = Spelling.closest(key, block.keys().keySet())
                    .map(near -> "did you mean it by `" + near + "`?")
                    .orElse("add `" + key + ": ...` to this block");
            report(block.place(), "`" + key + "` is missing", hint);
        }
        return Optional.ofNullable(node);
    }

    Optional<Node.Mapping> block(Node node, String name) {
        if (node instanceof Node.Mapping block) {
            return Optional.of(block);
        }
        report(node.place(), name + " must be a block of keys, but is " + node.kind(), "write `key: value` lines");
        return Optional.empty();
    }

    Optional<Node.Sequence> list(Node node, String name) {
        if (node instanceof Node.Sequence list) {
            return Optional.of(list);
        }
        report(node.place(), name + " must be a list, but is " + node.kind(), "begin each entry with `- `");
        return Optional.empty();
    }

    Optional<String> text(Node.Mapping block, String key) {
        return part(block, key).flatMap(node -> single(node, "`" + key + "`"));
    }

    Optional<List<String>> texts(Node.Mapping block, String key) {
        return part(block, key).flatMap(node -> texts(node, "`" + key + "`"));
    }

    /** One word out of a few, and what it stands for. */
    <T> Optional<T> word(Node.Mapping block, String key, Map<String, T> words) {
        Optional<String> written = text(block, key);
        written.filter(word -> !words.containsKey(word)).ifPresent(word -> refuse(block, key, word, words.keySet()));
        return written.flatMap(word -> Optional.ofNullable(words.get(word)));
    }

    void refuse(Node.Mapping block, String key, String word, Collection<String> words) {
        Place place = Objects.requireNonNull(block.values().get(key)).place();
        report(place, "`" + key + "` cannot be `" + word + "`", Spelling.hint(word, words));
    }

    /** Facts stand in blocks; here each stands under a key such as {@code pain.rest}. */
    void flatten(String before, Node.Mapping block, Map<String, Node> into) {
        block.values().forEach((key, node) -> {
            if (node instanceof Node.Mapping inner) {
                flatten(before + key + ".", inner, into);
            } else {
                into.put(before + key, node);
            }
        });
    }

    /** The words of one fact; none where it says nothing. */
    List<String> fact(String key, FactWords.Fact fact, Node node) {
        String name = "the fact `" + key + "`";
        boolean nothing = node instanceof Node.Scalar scalar && scalar.type() == Node.Type.NOTHING;
        return switch (fact.shape()) {
            case LIST -> nothing ? List.of() : texts(node, name).orElse(List.of());
            case TEXT -> nothing ? List.of() : single(node, name).stream().toList();
            case NUMBER_OR_NOTHING -> nothing ? List.of() : number(node, name);
            case NUMBER -> number(node, name);
            case WORD -> word(node, name, fact.words());
        };
    }

    private List<String> word(Node node, String name, List<String> words) {
        Optional<String> written = single(node, name);
        written.filter(word -> !words.contains(word))
                .ifPresent(
                        word -> report(node.place(), name + " cannot be `" + word + "`", Spelling.hint(word, words)));
        return written.stream().toList();
    }

    private List<String> number(Node node, String name) {
        Optional<String> written = single(node, name);
        Optional<String> number = written.filter(text -> NUMBER.matcher(text).matches());
        if (written.isPresent() && number.isEmpty()) {
            report(node.place(), name + " must be a number, but is `" + written.get() + "`", "write digits only");
        }
        return number.stream().toList();
    }

    private Optional<List<String>> texts(Node node, String name) {
        Optional<Node.Sequence> list = list(node, name);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        list.get().items().forEach(item -> single(item, "an entry of " + name).ifPresent(texts::add));
        return Optional.of(texts);
    }

    private Optional<String> single(Node node, String name) {
        if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar.text());
        }
        boolean empty = node instanceof Node.Scalar;
        report(
                node.place(),
                name + (empty ? " is empty" : " must be one value, but is " + node.kind()),
                "write one value here");
        return Optional.empty();
    }

    private void report(Place place, String message, String hint) {
        problems.accept(new Problem(place, message, hint));
    }
}
