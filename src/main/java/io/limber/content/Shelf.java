package io.limber.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was read so far, each file once, and the mistakes found in it. */
final class Shelf {

    private final Folder folder;
    private final Function<String, @Nullable List<Object>> ready;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<?>> read = new LinkedHashMap<>();
    private final Set<String> readable = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private @Nullable Binder binder;

    /**
     * @param ready what is there of a file without reading it; null where there is nothing
     */
    Shelf(Folder folder, Function<String, @Nullable List<Object>> ready) {
        this.folder = folder;
        this.ready = ready;
    }

    /** The things in a file that holds a list. */
    <T> List<T> all(Class<T> type, String file) {
        return once(file, () -> {
            Optional<Node> node = node(file);
            if (!(node.orElse(null) instanceof Node.Sequence)) {
                readable.remove(file);
            }
            return node.map(all -> binder().all(type, all)).orElseGet(List::of);
        });
    }

    /** The thing in a file that holds one; empty if it is broken. */
    <T> Optional<T> one(Class<T> type, String file) {
        List<T> one = once(
                file,
                () -> node(file)
                        .flatMap(node -> binder().one(type, node))
                        .map(List::of)
                        .orElseGet(List::of));
        return one.stream().findFirst();
    }

    /** Where something was written; {@code key} leads to one of its values, through lists by numbers from 1 on. */
    Place placeOf(Object made, String... key) {
        Node node = binder().origin(made).orElseThrow(() -> new IllegalStateException("not read from here: " + made));
        for (String step : key) {
            if (node instanceof Node.Mapping mapping) {
                Node inner = mapping.values().get(step);
                node = inner == null ? node : inner;
            } else if (node instanceof Node.Sequence list && step.matches("[1-9]\\d?")) {
                int entry = Integer.parseInt(step) - 1;
                node = entry < list.items().size() ? list.items().get(entry) : node;
            }
        }
        return node.place();
    }

    /** Where an entry of a list was written. */
    Place placeOf(Object made, String key, int entry) {
        Node node = binder().origin(made).orElseThrow();
        return node instanceof Node.Mapping mapping
                        && mapping.values().get(key) instanceof Node.Sequence list
                        && entry < list.items().size()
                ? list.items().get(entry).place()
                : placeOf(made, key);
    }

    /** Made for the first file that has to be read: a pack that is there already has no use for it. */
    private Binder binder() {
        if (binder == null) {
            binder = new Binder(problems::add);
        }
        return binder;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Whether a file could be read so far that one knows what it holds, broken things among it. */
    boolean knows(String file) {
        return readable.contains(file);
    }

    /** The ids that were written in what was read, also on things that turned out to be broken. */
    Set<String> ids() {
        return ids;
    }

    /** The sources that were named in what was read, also by things that turned out to be broken. */
    Set<String> sources() {
        return sources;
    }

    @SuppressWarnings("unchecked") // a file is always read as the same type
    private <T> List<T> once(String file, Supplier<List<T>> reader) {
        List<?> before = read.get(file);
        if (before != null) {
            return (List<T>) before;
        }
        List<?> compiled = ready.apply(file);
        List<T> now = compiled == null ? reader.get() : (List<T>) compiled;
        read.put(file, now);
        return now;
    }

    private Optional<Node> node(String file) {
        try {
            Node node = Yaml.read(folder.nameOf(file), Yaml.Purpose.CONTENT, folder.text(file), problems::add);
            if (node != null && !(node instanceof Node.Scalar)) {
                readable.add(file);
                note("", node);
            }
            return Optional.ofNullable(node);
        } catch (BrokenContentException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private void note(String key, Node node) {
        if (node instanceof Node.Mapping mapping) {
            mapping.values().forEach(this::note);
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> note(key, item));
        } else if (node instanceof Node.Scalar scalar && key.equals("id")) {
            ids.add(scalar.text());
        } else if (node instanceof Node.Scalar scalar && key.equals("sources")) {
            sources.add(scalar.text());
        }
    }
}
