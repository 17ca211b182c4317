package io.limber.content;

import io.limber.model.Claim;
import io.limber.model.Entry;
import io.limber.model.Exercise;
import io.limber.model.Limit;
import io.limber.model.Pack;
import io.limber.model.Pattern;
import io.limber.model.Protocol;
import io.limber.model.RedFlag;
import io.limber.model.Region;
import io.limber.model.Remedy;
import io.limber.model.Routine;
import io.limber.model.Source;
import io.limber.model.Topic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A content pack, read as it is asked for: each method opens only the files it needs, and each file once. A file with
 * mistakes stops only what needs it, with a {@link BrokenContentException} that holds all of them.
 */
public final class Library {

    static final String PACK = "pack.yaml";
    static final String TRIAGE = "triage.yaml";

    /** The single files every pack has, by what is in them. */
    static final Map<String, Class<?>> FILES = Map.of(
            "sources.yaml", Source.class,
            "regions.yaml", Region.class,
            "red-flags.yaml", RedFlag.class,
            "patterns.yaml", Pattern.class,
            "remedies.yaml", Remedy.class,
            "limits.yaml", Limit.class,
            "claims.yaml", Claim.class);

    /** The folders of a pack, by what each of their files holds. */
    static final Map<String, Class<? extends Entry>> FOLDERS =
            Map.of("exercises", Exercise.class, "routines", Routine.class, "topics", Topic.class);

    private final Folder folder;
    private final Shelf shelf;

    private Library(Folder folder, Shelf shelf) {
        this.folder = folder;
        this.shelf = shelf;
    }

    /** The pack that comes with limber. */
    public static Library shipped() {
        Folder.Shipped folder = new Folder.Shipped("data/low-back");
        return new Library(folder, new Shelf(folder, file -> Compiled.read(folder, file)));
    }

    /** A pack in a directory. */
    public static Library in(Path directory) {
        return of(new Folder.OnDisk(directory));
    }

    private static Library of(Folder folder) {
        return new Library(folder, new Shelf(folder, file -> null));
    }

    public boolean isShipped() {
        return folder instanceof Folder.Shipped;
    }

    public Pack pack() {
        return needed(shelf.one(Pack.class, PACK));
    }

    public List<Source> sources() {
        return list(Source.class, "sources.yaml");
    }

    public List<Region> regions() {
        return list(Region.class, "regions.yaml");
    }

    public List<RedFlag> redFlags() {
        return list(RedFlag.class, "red-flags.yaml");
    }

    public List<Remedy> remedies() {
        return list(Remedy.class, "remedies.yaml");
    }

    public List<Limit> limits() {
        return list(Limit.class, "limits.yaml");
    }

    public List<Claim> claims() {
        return list(Claim.class, "claims.yaml");
    }

    public List<Pattern> patterns() {
        return list(Pattern.class, "patterns.yaml");
    }

    public Protocol protocol() {
        return needed(shelf.one(Protocol.class, TRIAGE));
    }

    public List<Exercise> exercises() {
        return each(Exercise.class, "exercises");
    }

    public List<Routine> routines() {
        return each(Routine.class, "routines");
    }

    public List<Topic> topics() {
        return each(Topic.class, "topics");
    }

    /** A routine by its id; reads no other. */
    public Optional<Routine> routine(String id) {
        String file = "routines/" + id + ".yaml";
        return pack().files().contains(file) ? Optional.of(needed(shelf.one(Routine.class, file))) : Optional.empty();
    }

    /** An exercise by its id; reads no other. */
    public Optional<Exercise> exercise(String id) {
        String file = "exercises/" + id + ".yaml";
        return pack().files().contains(file) ? Optional.of(needed(shelf.one(Exercise.class, file))) : Optional.empty();
    }

    /** A topic by its id; reads no other. */
    public Optional<Topic> topic(String id) {
        String file = "topics/" + id + ".yaml";
        return pack().files().contains(file) ? Optional.of(needed(shelf.one(Topic.class, file))) : Optional.empty();
    }

    /** An exercise that a routine of this pack names. */
    public Exercise namedExercise(String id) {
        return exercise(id).orElseThrow(() -> broken("unknown exercise `" + id + "`", "run `limber content check`"));
    }

    /** Every file of the pack as it is written, by its path, in the order of the paths. */
    public SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put(PACK, folder.text(PACK));
        pack().files().forEach(file -> texts.put(file, folder.text(file)));
        return texts;
    }

    /** A digest over every file of the pack: the same bytes give the same hash, on every machine. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<String> files = new ArrayList<>(pack().files());
            files.add(PACK);
            files.stream().sorted().forEach(file -> {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(folder.text(file).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every mistake in the whole pack, in the order of the files; empty for a sound one. */
    public List<Problem> problems() {
        return new PackCheck(folder, written().shelf).problems();
    }

    /** Where everything is written; stops if something in the pack cannot be read. */
    public Places places() {
        Library written = written();
        return new Places(written.shelf, written);
    }

    /** The same pack as its authors wrote it: only there can be told where everything stands. */
    private Library written() {
        return isShipped() ? of(folder) : this;
    }

    /** What a file holds, read from its YAML. */
    List<?> written(String file) {
        if (file.equals(PACK)) {
            return List.of(pack());
        }
        if (file.equals(TRIAGE)) {
            return List.of(protocol());
        }
        Class<?> type = FILES.get(file);
        if (type != null) {
            return list(type, file);
        }
        Class<? extends Entry> folderOf = FOLDERS.get(file.substring(0, file.indexOf('/')));
        return List.of(needed(shelf.one(Objects.requireNonNull(folderOf), file)));
    }

    private BrokenContentException broken(String message, String hint) {
        return new BrokenContentException(List.of(new Problem(Place.top(folder.nameOf(PACK)), message, hint)));
    }

    private <T> List<T> list(Class<T> type, String file) {
        List<T> all = shelf.all(type, file);
        stopIfBroken();
        return all;
    }

    private <T> List<T> each(Class<T> type, String kind) {
        List<T> each = new ArrayList<>();
        pack().filesIn(kind).forEach(file -> shelf.one(type, file).ifPresent(each::add));
        stopIfBroken();
        return each;
    }

    private <T> T needed(Optional<T> thing) {
        stopIfBroken();
        return thing.orElseThrow(() -> new IllegalStateException("read without a problem, and still not there"));
    }

    private void stopIfBroken() {
        if (!shelf.problems().isEmpty()) {
            throw new BrokenContentException(shelf.problems());
        }
    }
}
