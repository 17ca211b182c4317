package io.limber.content;

import io.limber.model.Card;
import io.limber.model.Entry;
import io.limber.model.Pack;
import io.limber.model.Protocol;
import io.limber.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks at a whole pack: every file, and what only shows across files. */
final class PackCheck {

    private final Folder folder;
    private final Shelf shelf;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Object> things = new ArrayList<>();
    private final Names names = new Names();
    private boolean complete = true;

    PackCheck(Folder folder, Shelf shelf) {
        this.folder = folder;
        this.shelf = shelf;
    }

    /** Every problem, in order. */
    List<Problem> problems() {
        Optional<Pack> pack = shelf.one(Pack.class, Library.PACK);
        if (pack.isPresent()) {
            check(pack.get());
        } else if (shelf.knows(Library.PACK)) {
            // What goes together cannot be known without the list of files; each file by itself can be read.
            folder.files().stream().filter(PackCheck::isKnown).forEach(this::read);
        }
        TreeSet<Problem> all = new TreeSet<>(shelf.problems());
        all.addAll(problems);
        return List.copyOf(all);
    }

    private void check(Pack pack) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < pack.files().size(); i++) {
            String file = pack.files().get(i);
            Place place = shelf.placeOf(pack, "files", i);
            if (seen.add(file)) {
                readListed(file, place);
            } else {
                report(place, "`" + file + "` is listed twice", "take one of the two lines out");
            }
        }
        missingFiles(pack);
        unlistedFiles(seen);
        things.forEach(this::register);
        names.written(shelf.ids());
        References references = new References(shelf, names, problems::add);
        things.forEach(references::check);
        if (complete) {
            uncitedSources();
        }
        ExerciseCheck exercises = new ExerciseCheck(shelf, names, problems::add);
        things.forEach(exercises::check);
        of(Protocol.class).forEach(protocol -> new ProtocolCheck(shelf, protocol, problems::add).check(things));
    }

    private void readListed(String file, Place place) {
        if (!Folder.mayBeListed(file)) {
            report(place, "`" + file + "` is no name for a content file", Folder.NAME);
        } else if (!isKnown(file)) {
            report(
                    place,
                    "no content file is called `" + file + "`",
                    "a pack has " + String.join(", ", new TreeSet<>(Library.FILES.keySet()))
                            + ", triage.yaml, and files in exercises/, routines/ and topics/");
        } else if (folder.has(file)) {
            read(file);
        } else {
            report(place, "there is no file `" + file + "`", "write it as a plain file, or take this line out");
        }
        if (!shelf.knows(file)) {
            unread(file);
        }
    }

    private static boolean isNeeded(String file) {
        return Library.FILES.containsKey(file) || file.equals(Library.TRIAGE);
    }

    private static boolean isKnown(String file) {
        return isNeeded(file) || (Library.FOLDERS.containsKey(folderOf(file)) && Folder.mayBeListed(file));
    }

    /** The folder of a file that lies in one; the empty text for a file that does not. */
    private static String folderOf(String file) {
        return file.substring(0, Math.max(0, file.indexOf('/')));
    }

    private static String bareName(String file) {
        return file.substring(file.indexOf('/') + 1).replace(".yaml", "");
    }

    private void read(String file) {
        Class<? extends Entry> folderType = Library.FOLDERS.get(folderOf(file));
        if (folderType != null) {
            names.written(Set.of(bareName(file)));
            shelf.one(folderType, file).ifPresent(thing -> {
                things.add(thing);
                nameIsId(thing, bareName(file));
            });
        } else if (file.equals(Library.TRIAGE)) {
            shelf.one(Protocol.class, file).ifPresent(things::add);
        } else if (Library.FILES.containsKey(file)) {
            things.addAll(shelf.all(Library.FILES.get(file), file));
        }
    }

    /** Whatever a file that cannot be read would hold is not known to be missing. */
    private void unread(String file) {
        complete = false;
        if (file.equals(Library.TRIAGE)) {
            names.unread(Card.class);
        } else if (Library.FILES.containsKey(file)) {
            names.unread(Library.FILES.get(file));
        } else {
            names.written(Set.of(bareName(file)));
        }
    }

    private void uncitedSources() {
        of(Source.class).stream()
                .filter(source -> !shelf.sources().contains(source.id()))
                .forEach(source -> report(
                        shelf.placeOf(source, "id"),
                        "nobody cites the source `" + source.id() + "`",
                        "cite it where it is used, or take it out"));
    }

    private void nameIsId(Entry thing, String name) {
        if (!name.equals(thing.id())) {
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
        missing.forEach(file -> {
            report(shelf.placeOf(pack, "files"), "`" + file + "` is not listed", "add `- " + file + "` to `files`");
            unread(file);
        });
    }

    private void unlistedFiles(Set<String> listed) {
        folder.files().stream()
                .filter(file -> !file.equals(Library.PACK) && !listed.contains(file))
                .filter(file -> !isNeeded(file))
                .forEach(file -> {
                    report(
                            Place.top(folder.nameOf(file)),
                            "`pack.yaml` does not list this file",
                            "add `- " + file + "` to `files` in pack.yaml, or take the file away");
                    unread(file);
                });
    }

    private void register(Object thing) {
        if (thing instanceof Entry entry) {
            register(entry);
        } else if (thing instanceof Protocol protocol) {
            protocol.entries().forEach(this::register);
        }
    }

    private void register(Entry entry) {
        names.add(entry)
                .ifPresent(earlier -> report(
                        shelf.placeOf(entry, "id"),
                        "the id `" + entry.id() + "` is taken",
                        "it stands at " + shelf.placeOf(earlier, "id") + "; choose another"));
    }

    private <T> List<T> of(Class<T> type) {
        return things.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void report(Place place, String message, String hint) {
        problems.add(new Problem(place, message, hint));
    }
}
