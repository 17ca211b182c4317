package io.limber.content;

import io.limber.model.Entry;
import io.limber.model.Exercise;
import io.limber.model.Pack;
import io.limber.model.Protocol;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Where the things of a sound pack are written, for what is only found out once all of it can be read. */
public final class Places {

    private final Shelf shelf;
    private final Pack pack;
    private final Protocol protocol;
    private final Map<String, Entry> entries = new HashMap<>();

    Places(Shelf shelf, Library library) {
        this.shelf = shelf;
        this.pack = library.pack();
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

    /**
     * The place of an id. What has none is named by the keys that lead to it in the triage or the pack's title page, such
     * as {@code safety/go-now-if}; a key that is not written there has the place of what should hold it. A part of an
     * exercise is named by the exercise's id and the keys that lead to it, such as {@code pelvic-tilt/picture/frames/1}.
     */
    public Place of(String name) {
        Entry entry = entries.get(name);
        if (entry != null) {
            return shelf.placeOf(entry, "id");
        }
        String[] keys = name.split("/", -1);
        if (entries.get(keys[0]) instanceof Exercise exercise) {
            return shelf.placeOf(exercise, Arrays.copyOfRange(keys, 1, keys.length));
        }
        return shelf.placeOf(Binder.keys(Pack.class).contains(keys[0]) ? pack : protocol, keys);
    }
}
