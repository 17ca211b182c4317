package io.limber.content;

import io.limber.model.Entry;
import io.limber.model.Exercise;
import io.limber.model.Pack;
import io.limber.model.Protocol;
import io.limber.model.Routine;
import io.limber.model.Source;
import io.limber.model.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Looks at a whole pack: every file, and what only shows across files. */
final class PackCheck {

    private static final Map<String, Class<? extends Entry>> FOLDERS =
            Map.of("exercises", Exercise.class, "routines", Routine.class, "topics", Topic.class);

    private final Folder folder;
    private final Shelf shelf;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Object> things = new ArrayList<>();
    private final Map<String, Entry> byId = new LinkedHashMap<>();

    PackCheck(Folder folder, Shelf shelf) {
        this.folder = folder;
        this.shelf = shelf;
    }

    /** Every problem, in order. */
    List<Problem> problems() {
        Optional<Pack> pack = shelf.one(Pack.class, Library.PACK);
        pack.ifPresent(this::check);
        TreeSet<Problem> all = new TreeSet<>(shelf.problems());
        all.addAll(problems);
        return List.copyOf(all);
    }

    private void check(Pack pack) {
        for (int i = 0; i < pack.files().size(); i++) {
            read(pack.files().get(i), shelf.placeOf(pack, "files", i));
        }
        missingFiles(pack);
        unlistedFiles(pack);
        things.forEach(this::register);
        References references = new References(shelf, byId, problems::add);
        things.forEach(references::check);
        things.stream()
                .filter(Source.class::isInstance)
                .map(Source.class::cast)
                .filter(source -> !references.cited().contains(source.id()))
                .forEach(source -> report(
                        shelf.placeOf(source),
                        "nobody cites the source `" + source.id() + "`",
                        "cite it where it is used, or take it out"));
        ExerciseCheck exercises = new ExerciseCheck(shelf, byId, problems::add);
        things.forEach(exercises::check);
        of(Protocol.class).forEach(protocol -> new ProtocolCheck(shelf, protocol, problems::add).check(things));
    }

    private void read(String file, Place place) {
        int slash = file.indexOf('/');
        Class<? extends Entry> folderType = slash < 0 ? null : FOLDERS.get(file.substring(0, slash));
        if (folderType != null) {
            shelf.one(folderType, file).ifPresent(thing -> {
                things.add(thing);
                nameIsId(thing, file.substring(slash + 1));
            });
        } else if (file.equals(Library.TRIAGE)) {
            shelf.one(Protocol.class, file).ifPresent(things::add);
        } else if (Library.FILES.containsKey(file)) {
            things.addAll(shelf.all(Library.FILES.get(file), file));
        } else {
            report(
                    place,
                    "no content file is called `" + file + "`",
                    "a pack has " + String.join(", ", new TreeSet<>(Library.FILES.keySet()))
                            + ", triage.yaml, and files in exercises/, routines/ and topics/");
        }
    }

    private void nameIsId(Entry thing, String name) {
        if (!name.equals(thing.id() + ".yaml")) {
            report(
                    shelf.placeOf(thing, "id"),
                    "the id `" + thing.id() + "` is not the name of its file",
                    "call the file `" + thing.id() + ".yaml`, or change the id");
        }
    }

    private void missingFiles(Pack pack) {
        TreeSet<String> missing = new TreeSet<>(Library.FILES.keySet());
        missing.add(Library.TRIAGE);
        pack.files().forEach(missing::remove);
        missing.forEach(file -> report(
                shelf.placeOf(pack, "files"), "`" + file + "` is not listed", "add `- " + file + "` to `files`"));
    }

    private void unlistedFiles(Pack pack) {
        folder.files().stream()
                .filter(file -> !file.equals(Library.PACK) && !pack.files().contains(file))
                .forEach(file -> report(
                        Place.top(folder.nameOf(file)),
                        "`pack.yaml` does not list this file",
                        "add `- " + file + "` to `files` in pack.yaml, or take the file away"));
    }

    private void register(Object thing) {
        if (thing instanceof Entry entry) {
            register(entry);
        } else if (thing instanceof Protocol protocol) {
            protocol.screens().forEach(this::register);
            protocol.screens().stream()
                    .flatMap(screen -> screen.items().stream())
                    .forEach(this::register);
            protocol.facts().forEach(this::register);
            protocol.rules().forEach(this::register);
            protocol.cards().forEach(this::register);
            protocol.lookAgain().forEach(this::register);
        }
    }

    private void register(Entry entry) {
        Entry earlier = byId.putIfAbsent(entry.id(), entry);
        if (earlier != null) {
            report(
                    shelf.placeOf(entry, "id"),
                    "the id `" + entry.id() + "` is taken",
                    "it stands at " + shelf.placeOf(earlier, "id") + "; choose another");
        }
    }

    private <T> List<T> of(Class<T> type) {
        return things.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void report(Place place, String message, String hint) {
        problems.add(new Problem(place, message, hint));
    }
}
