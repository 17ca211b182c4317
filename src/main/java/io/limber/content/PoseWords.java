package io.limber.content;

import io.limber.model.BodyPart;
import io.limber.model.Change;
import io.limber.model.Direction;
import io.limber.model.Joint;
import io.limber.model.Prop;
import io.limber.model.Side;
import io.limber.model.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a frame's {@code body} changes.
 *
 * <pre>
 * near-hip: 90                   a joint at an angle
 * hands: on belly                a hand, elbow, knee or foot put somewhere
 * near-knee: points out          a knee or elbow pointed somewhere
 * </pre>
 */
final class PoseWords {

    private static final String POINTS = "points";
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,9}");

    private final Consumer<Problem> problems;
    private final Map<String, Key> keys = keys();

    PoseWords(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** What a frame's {@code body} changes; null if any of it is wrong, which has then been reported. */
    @Nullable List<Object> changes(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            report(
                    node.place(),
                    "joints and limbs with values are needed here, but this is " + node.kind(),
                    "write `near-hip: 90` or `hands: on belly`");
            return null;
        }
        List<Object> made = new ArrayList<>();
        boolean whole = true;
        for (Map.Entry<String, Node> entry : mapping.values().entrySet()) {
            Place place = Objects.requireNonNull(mapping.keys().get(entry.getKey()));
            List<Change> changes = change(entry.getKey(), place, entry.getValue());
            whole &= changes != null;
            made.addAll(changes == null ? List.of() : changes);
        }
        return whole ? made : null;
    }

    private @Nullable List<Change> change(String written, Place place, Node value) {
        Key key = keys.get(written);
        if (key == null) {
            report(place, "unknown joint or limb `" + written + "`", Spelling.hint(written, keys.keySet()));
            return null;
        }
        if (!(value instanceof Node.Scalar scalar) || scalar.type() == Node.Type.NOTHING) {
            report(
                    value.place(),
                    "`" + written + "` needs one value",
                    "write an angle, or where it is put: `on belly`");
            return null;
        }
        return scalar.type() == Node.Type.TEXT ? limb(written, key, scalar) : joint(written, key, scalar);
    }

    private @Nullable List<Change> joint(String written, Key key, Node.Scalar value) {
        Joint joint = key.joint;
        if (joint == null || !NUMBER.matcher(value.text()).matches()) {
            report(
                    value.place(),
                    joint == null
                            ? "`" + written + "` is put somewhere, and has no angle"
                            : "`" + written + "` must be a whole number, but is `" + value.text() + "`",
                    joint == null ? "write where: `on belly`, `on the floor`" : "write " + joint.unit());
            return null;
        }
        int amount = Integer.parseInt(value.text());
        if (amount < joint.least() || amount > joint.most()) {
            report(
                    value.place(),
                    "`" + written + "` goes from " + joint.least() + " to " + joint.most() + " " + joint.unit()
                            + ", but is " + amount,
                    "take a value that a body can reach; src/docs/pictures.md shows which way each joint counts");
            return null;
        }
        return key.sides.stream()
                .<Change>map(side -> new Change.Bend(joint, side, amount))
                .toList();
    }

    private @Nullable List<Change> limb(String written, Key key, Node.Scalar value) {
        BodyPart part = key.part;
        String[] words = value.text().strip().split(" +");
        if (part == null) {
            report(
                    value.place(),
                    "`" + written + "` must be a number of "
                            + Objects.requireNonNull(key.joint).unit() + ", but is `" + value.text() + "`",
                    "write digits only");
            return null;
        }
        if (words[0].equals(POINTS)) {
            return aims(written, part, key, value, words);
        }
        List<Change> made = new ArrayList<>();
        for (Side side : key.sides) {
            Optional<Target> target = target(words, side);
            if (target.isEmpty()) {
                report(value.place(), "unknown target `" + value.text() + "`", targetHint(words));
                return null;
            }
            made.add(new Change.Touch(part, side, target.get()));
        }
        return made;
    }

    private @Nullable List<Change> aims(String written, BodyPart part, Key key, Node.Scalar value, String[] words) {
        List<Direction> ways =
                Arrays.stream(Direction.values()).filter(way -> !way.turns()).toList();
        Optional<Direction> way = words.length == 2 ? SceneWords.named(ways, words[1]) : Optional.empty();
        if (way.isEmpty() || !(part == BodyPart.KNEE || part == BodyPart.ELBOW)) {
            report(
                    value.place(),
                    "`" + written + "` cannot go `" + value.text() + "`",
                    way.isEmpty()
                            ? Spelling.hint(words.length == 2 ? words[1] : "", SceneWords.names(ways))
                            : "only knees and elbows point somewhere");
            return null;
        }
        return key.sides.stream()
                .<Change>map(side -> new Change.Aim(part, side, way.get()))
                .toList();
    }

    private static Optional<Target> target(String[] words, Side own) {
        List<String> rest = new ArrayList<>(List.of(words));
        Optional<Target.Surface> surface = SceneWords.named(List.of(Target.Surface.values()), rest.remove(0));
        rest.remove("the");
        if (surface.isEmpty() || rest.isEmpty() || rest.size() > 2) {
            return Optional.empty();
        }
        Optional<Prop.Kind> prop = SceneWords.named(List.of(Prop.Kind.values()), rest.get(0));
        if (prop.isPresent() && rest.size() == 1 && surface.get() == Target.Surface.ON) {
            return prop.map(Target.OnProp::new);
        }
        Optional<Side> side = rest.size() == 2 ? SceneWords.named(Side.PAIR, rest.get(0)) : Optional.of(own);
        Optional<BodyPart> part = SceneWords.named(List.of(BodyPart.values()), rest.get(rest.size() - 1));
        if (side.isEmpty() || part.isEmpty() || (rest.size() == 2 && !part.get().isSided())) {
            return Optional.empty();
        }
        Side at = part.get().isSided() ? side.get() : Side.MIDDLE;
        return Optional.of(new Target.OnBody(surface.get(), at, part.get()));
    }

    private static String targetHint(String[] words) {
        List<String> known = new ArrayList<>(SceneWords.names(List.of(BodyPart.values())));
        known.addAll(SceneWords.names(List.of(Prop.Kind.values())));
        return Spelling.closest(words[words.length - 1], known)
                .filter(name -> !name.equals(words[words.length - 1]))
                .map(name -> "did you mean `" + name + "`?")
                .orElse("write `on`, `behind`, `beside` or `under`, then `near shin` or `belly`; or `on the step`");
    }

    private static Map<String, Key> keys() {
        Map<String, Key> keys = new LinkedHashMap<>();
        for (Joint joint : Joint.values()) {
            if (!joint.isSided()) {
                keys.put(joint.toString(), new Key(joint, null, List.of(Side.MIDDLE)));
                continue;
            }
            Side.PAIR.forEach(side -> keys.put(side + "-" + joint, new Key(joint, null, List.of(side))));
            String[] words = joint.toString().split("-", 2);
            String tail = words.length == 2 ? "-" + words[1] : "";
            keys.put(words[0] + "s" + tail, new Key(joint, null, Side.PAIR));
        }
        for (BodyPart part : BodyPart.values()) {
            if (part.canReach()) {
                Side.PAIR.forEach(side -> keys.merge(side + "-" + part, new Key(null, part, List.of(side)), Key::or));
                keys.merge(part.both(), new Key(null, part, Side.PAIR), Key::or);
            }
        }
        return keys;
    }

    private void report(Place place, String message, String hint) {
        problems.accept(new Problem(place, message, hint));
    }

    /** What a word stands for: a joint that takes a number, a part that is put somewhere, or both. */
    private record Key(@Nullable Joint joint, @Nullable BodyPart part, List<Side> sides) {
        Key or(Key other) {
            return new Key(joint == null ? other.joint : joint, part == null ? other.part : part, sides);
        }
    }
}
