package io.limber.content;

import io.limber.model.Arrow;
import io.limber.model.Change;
import io.limber.model.Condition;
import io.limber.model.Prop;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the model's records out of nodes. A record's components are the keys, in kebab-case; {@code @Nullable} or a list
 * makes a key optional. It goes on after a mistake, so that one reading finds all of them.
 */
final class Binder {

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private final Consumer<Problem> problems;
    private final Scalars scalars;
    private final Conditions conditions;
    private final PoseWords poseWords;
    private final SceneWords sceneWords;
    private final IdentityHashMap<Object, Node> origins = new IdentityHashMap<>();

    Binder(Consumer<Problem> problems) {
        this.problems = problems;
        this.scalars = new Scalars(problems);
        this.conditions = new Conditions(problems, origins::put);
        this.poseWords = new PoseWords(problems);
        this.sceneWords = new SceneWords(problems);
    }

    /** The node that a record of this binder was made of. */
    Optional<Node> origin(Object made) {
        return Optional.ofNullable(origins.get(made));
    }

    /** One record; empty if anything in it is wrong, which has then been reported. */
    <T> Optional<T> one(Class<T> type, Node node) {
        return Optional.ofNullable(type.cast(record(type, node)));
    }

    /** A list of records, without those that are wrong. */
    <T> List<T> all(Class<T> type, Node node) {
        List<T> made = new ArrayList<>();
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> one(type, item).ifPresent(made::add));
        } else {
            report(node.place(), "a list is needed here, but this is " + node.kind(), "begin each entry with `- `");
        }
        return made;
    }

    private @Nullable Object value(AnnotatedType type, String name, Node node) {
        if (type instanceof AnnotatedParameterizedType list) {
            return list(list.getAnnotatedActualTypeArguments()[0], name, node);
        }
        Class<?> plain = (Class<?>) type.getType();
        if (plain == Condition.class) {
            return conditions.read(node);
        }
        if (plain == Prop.class) {
            return sceneWords.prop(node);
        }
        if (plain == Arrow.class) {
            return sceneWords.arrow(node);
        }
        return plain.isRecord()
                ? record(plain, node)
                : scalars.read(plain, name, node).orElse(null);
    }

    private @Nullable List<Object> list(AnnotatedType of, String name, Node node) {
        if (of.getType() == Change.class) {
            return poseWords.changes(node);
        }
        if (!(node instanceof Node.Sequence sequence)) {
            report(node.place(), name + " must be a list, but is " + node.kind(), "begin each entry with `- `");
            return null;
        }
        String entry = "an entry of " + name;
        List<@Nullable Object> made = new ArrayList<>();
        for (Node item : sequence.items()) {
            boolean empty = item instanceof Node.Scalar scalar && scalar.text().isBlank();
            if (empty) {
                report(item.place(), entry + " is empty", "write it, or take the entry out");
            }
            made.add(empty ? null : value(of, entry, item));
        }
        return made.contains(null) ? null : new ArrayList<>(made);
    }

    private @Nullable Object record(Class<?> type, Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            String keys = String.join(", ", components(type).keySet());
            report(node.place(), "keys with values are needed here, but this is " + node.kind(), "it takes: " + keys);
            return null;
        }
        Map<String, RecordComponent> components = components(type);
        Set<String> misspelled = refuseUnknown(mapping, components.keySet());
        boolean whole = components.keySet().containsAll(mapping.keys().keySet());
        List<@Nullable Object> parts = new ArrayList<>();
        for (Map.Entry<String, RecordComponent> component : components.entrySet()) {
            String key = component.getKey();
            Node written = mapping.values().get(key);
            Object part =
                    written == null ? null : value(component.getValue().getAnnotatedType(), "`" + key + "`", written);
            if (written == null) {
                part = whenLeftOut(component.getValue().getType());
            }
            if (written == null && part == null && !isOptional(component.getValue()) && !misspelled.contains(key)) {
                report(mapping.place(), "`" + key + "` is missing", "add `" + key + ": ...` to this block");
            }
            boolean leftOut = written == null && isOptional(component.getValue());
            whole &= part != null || leftOut;
            parts.add(part);
        }
        return whole ? make(type, parts, mapping) : null;
    }

    /** An absent list is empty, and an absent yes or no is a no. */
    private static @Nullable Object whenLeftOut(Class<?> type) {
        return type == List.class ? List.of() : type == boolean.class ? Boolean.FALSE : null;
    }

    /** Gives the keys that the unknown ones are most likely meant to be; nobody needs to be told that those are missing. */
    private Set<String> refuseUnknown(Node.Mapping mapping, Set<String> known) {
        Set<String> meant = new HashSet<>();
        mapping.keys().forEach((key, place) -> {
            if (!known.contains(key)) {
                report(place, "unknown field `" + key + "`", Spelling.hint(key, known));
                Spelling.closest(key, known).ifPresent(meant::add);
            }
        });
        return meant;
    }

    private @Nullable Object make(Class<?> type, List<@Nullable Object> parts, Node.Mapping mapping) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Object made = type.getDeclaredConstructor(types).newInstance(parts.toArray());
            origins.put(made, mapping);
            return made;
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof IllegalArgumentException refusal)) {
                throw new IllegalStateException("cannot make " + type, e);
            }
            String message = Objects.requireNonNull(refusal.getMessage());
            report(whereRefused(message, mapping), message, wayOut(message));
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    /** A refusal names the key that it is about; the place is that key's value. */
    private static Place whereRefused(String message, Node.Mapping mapping) {
        Matcher quoted = QUOTED.matcher(message);
        while (quoted.find()) {
            Node value = mapping.values().get(quoted.group(1));
            if (value != null) {
                return value.place();
            }
        }
        return mapping.place();
    }

    private static String wayOut(String message) {
        if (message.endsWith("` is empty")) {
            return "write something between the quotes or after the colon";
        }
        return message.endsWith("needs at least one entry")
                ? "write one, beginning with `- `"
                : "change it so that this holds; src/docs/content.md lists what each key takes";
    }

    private void report(Place place, String message, String hint) {
        problems.accept(new Problem(place, message, hint));
    }

    /** The keys of a block that a record is made of. */
    static Set<String> keys(Class<? extends Record> type) {
        return components(type).keySet();
    }

    private static Map<String, RecordComponent> components(Class<?> type) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(kebab(component.getName()), component);
        }
        return components;
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** {@code alsoCalled} as a pack spells it: {@code also-called}. */
    static String kebab(String name) {
        return CAPITAL.matcher(name).replaceAll(found -> "-" + found.group().toLowerCase(Locale.ROOT));
    }
}
