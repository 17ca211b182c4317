package io.limber.content;

import io.limber.model.Entry;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything in a pack that has an id, and what is known to be there although it cannot be used. One mistake is told
 * once: what refers to a broken thing is not broken too.
 */
final class Names {

    private final Map<String, Entry> byId = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final Set<Class<?>> unread = new HashSet<>();

    /** Takes an entry in; if its id is taken, gives the entry that has it. */
    Optional<Entry> add(Entry entry) {
        Entry earlier = byId.putIfAbsent(entry.id(), entry);
        if (earlier != null) {
            taken.add(entry.id());
        }
        return Optional.ofNullable(earlier);
    }

    /** Ids that stand somewhere in the pack, on things that may be broken. */
    void written(Collection<String> ids) {
        written.addAll(ids);
    }

    /** A kind of which nothing is known, because its file could not be read. */
    void unread(Class<?> kind) {
        unread.add(kind);
    }

    <T extends Entry> Optional<T> find(Class<T> kind, String id) {
        return Optional.ofNullable(byId.get(id)).filter(kind::isInstance).map(kind::cast);
    }

    /** Whatever has this id. */
    Optional<Entry> any(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether this id is that of one of these kinds, or may be once what is broken is mended. */
    boolean mayBe(List<Class<? extends Entry>> kinds, String id) {
        Entry there = byId.get(id);
        boolean broken =
                there == null && (written.contains(id) || kinds.stream().anyMatch(unread::contains));
        return broken || taken.contains(id) || kinds.stream().anyMatch(kind -> kind.isInstance(there));
    }

    /** The ids there are of these kinds. */
    List<String> of(List<Class<? extends Entry>> kinds) {
        return byId.values().stream()
                .filter(entry -> kinds.stream().anyMatch(kind -> kind.isInstance(entry)))
                .map(Entry::id)
                .sorted()
                .toList();
    }
}
