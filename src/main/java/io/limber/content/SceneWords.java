package io.limber.content;

import io.limber.model.Arrow;
import io.limber.model.BodyPart;
import io.limber.model.Direction;
import io.limber.model.Prop;
import io.limber.model.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is around a pose.
 *
 * <pre>
 * chair 60 ahead                 a prop
 * near-knee headward             an arrow
 * </pre>
 */
final class SceneWords {

    private static final int FARTHEST = 200;

    private final Consumer<Problem> problems;

    SceneWords(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** A prop: {@code mat}, {@code chair 60 ahead}, {@code wall 20 behind}. */
    @Nullable Object prop(Node node) {
        String[] words = words(node);
        Optional<Prop.Kind> kind = named(List.of(Prop.Kind.values()), words[0]);
        if (kind.isEmpty()) {
            report(
                    node.place(),
                    "unknown prop `" + words[0] + "`",
                    Spelling.hint(words[0], names(List.of(Prop.Kind.values()))));
            return null;
        }
        if (words.length == 1) {
            return new Prop(kind.get(), null);
        }
        boolean placed = words.length == 3 && words[1].matches("[0-9]{1,3}") && words[2].matches("ahead|behind");
        if (!placed || Integer.parseInt(words[1]) > FARTHEST) {
            report(
                    node.place(),
                    "`" + String.join(" ", words) + "` does not say where the prop is",
                    "write `" + words[0] + "`, or how many cm away, up to " + FARTHEST + ": `" + words[0]
                            + " 60 ahead`");
            return null;
        }
        return new Prop(kind.get(), Integer.parseInt(words[1]) * (words[2].equals("ahead") ? 1 : -1));
    }

    /** An arrow: {@code belly down}, {@code near-knee headward}. */
    @Nullable Object arrow(Node node) {
        String[] words = words(node);
        Map<String, Arrow> known = new LinkedHashMap<>();
        for (BodyPart part : BodyPart.values()) {
            for (Side side : part.isSided() ? Side.PAIR : List.of(Side.MIDDLE)) {
                known.put((part.isSided() ? side + "-" : "") + part, new Arrow(part, side, Direction.UP));
            }
        }
        Arrow moving = known.get(words[0]);
        if (moving == null) {
            report(
                    node.place(),
                    "unknown part of the body `" + words[0] + "`",
                    Spelling.hint(words[0], known.keySet()));
            return null;
        }
        String way = words.length == 2 ? words[1] : "";
        Optional<Direction> direction = named(List.of(Direction.values()), way);
        if (direction.isEmpty()) {
            report(
                    node.place(),
                    words.length == 2 ? "unknown direction `" + way + "`" : "an arrow is a part and a direction",
                    Spelling.hint(way, names(List.of(Direction.values()))));
            return null;
        }
        return new Arrow(moving.part(), moving.side(), direction.get());
    }

    private static String[] words(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text().strip().split(" +") : new String[] {node.kind()};
    }

    /** The one that is spelled like this. */
    static <T> Optional<T> named(List<T> all, String word) {
        return all.stream().filter(one -> one.toString().equals(word)).findFirst();
    }

    /** How all of them are spelled. */
    static List<String> names(List<?> all) {
        return all.stream().map(Object::toString).toList();
    }

    private void report(Place place, String message, String hint) {
        problems.accept(new Problem(place, message, hint));
    }
}
