package io.limber.content;

import io.limber.model.Entry;
import io.limber.model.Protocol;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Where the things of a sound pack are written, for what is only found out once all of it can be read. */
public final class Places {

    private final Shelf shelf;
    private final Protocol protocol;
    private final Map<String, Entry> entries = new HashMap<>();

    Places(Shelf shelf, Library library) {
        this.shelf = shelf;
        this.protocol = library.protocol();
        Stream.of(
                        library.sources(),
                        library.regions(),
                        library.redFlags(),
                        library.patterns(),
                        library.remedies(),
                        library.limits(),
                        library.claims(),
                        library.exercises(),
                        library.routines(),
                        library.topics(),
                        protocol.entries().toList())
                .flatMap(Collection::stream)
                .forEach(entry -> entries.put(entry.id(), entry));
    }

    /** The place of an id; for what is none, of the key that it is in the triage, or the triage itself. */
    public Place of(String name) {
        Entry entry = entries.get(name);
        return entry == null ? shelf.placeOf(protocol, name) : shelf.placeOf(entry, "id");
    }
}
