package io.limber.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder that holds an export and nothing else. It is whole or as it was: the files are written to a folder beside it,
 * which then takes its place. What limber did not write is never replaced: without {@code --force} it is refused, with it
 * kept beside under another name.
 */
final class ExportFolder {

    private static final String PART = ".limber-part-";
    private static final String OLD = ".limber-old";

    /** As it was named, for messages. */
    private final Path named;

    private final Path folder;
    private final boolean force;

    private ExportFolder(Path named, Path folder, boolean force) {
        this.named = named;
        this.folder = folder;
        this.force = force;
    }

    /** A folder that an export may go to; refuses all others, before anything is made. */
    static ExportFolder at(Path named, boolean force) {
        if (Files.isSymbolicLink(named) && !force) {
            throw new UserException(named + " is a symbolic link, and limber does not write through it.\n"
                    + "Name the folder itself, or use --force.");
        }
        if (Files.exists(named) && !Files.isDirectory(named)) {
            throw new UserException(named + " is a file. Name a folder.");
        }
        try {
            Path folder = real(named);
            if (Path.of("").toRealPath().startsWith(folder)) {
                throw new UserException("You are inside " + named
                        + " just now, and an export takes the place of a folder.\n" + "Name a new folder in it.");
            }
            ExportFolder target = new ExportFolder(named, folder, force);
            target.refuseWhatIsNotOurs();
            return target;
        } catch (IOException e) {
            throw cannot(named, e);
        }
    }

    /** Refuses to take the place of what is just being read. */
    void refuseToReplace(Path source) throws IOException {
        if (Files.isDirectory(source) && source.toRealPath().startsWith(folder)) {
            throw new UserException("The pack that is read lies in " + named + ", and an export takes the place of that"
                    + " folder.\nNothing was changed there. Name another folder.");
        }
    }

    private static Path real(Path named) throws IOException {
        if (Files.exists(named) || Files.isSymbolicLink(named)) {
            return named.toRealPath();
        }
        Path absolute = named.toAbsolutePath();
        return Objects.requireNonNull(absolute.getParent())
                .toRealPath()
                .resolve(Objects.requireNonNull(absolute.getFileName()));
    }

    /**
     * Puts files in the place of what is there.
     *
     * @return where what was not limber's is now; empty if there was nothing of that kind
     */
    Optional<Path> put(Map<String, String> files) {
        Path part = beside(PART + ProcessHandle.current().pid());
        try {
            restore();
            boolean isOurs = refuseWhatIsNotOurs();
            clean();
            try {
                write(files, part);
                refuseIfIncomplete(part, files.size());
                return swap(part, isOurs);
            } finally {
                delete(part);
            }
        } catch (IOException e) {
            throw cannot(named, e);
        }
    }

    private static void write(Map<String, String> files, Path into) throws IOException {
        Files.createDirectory(into);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = into.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            WholeFile.create(path, file.getValue());
        }
    }

    /** Somebody else may have tidied up in the meantime: half an export never takes the place of a whole one. */
    private static void refuseIfIncomplete(Path part, int files) throws IOException {
        try (Stream<Path> paths = Files.walk(part)) {
            if (paths.filter(Files::isRegularFile).count() != files) {
                throw new IOException("its files were taken away while it was written");
            }
        }
    }

    private Optional<Path> swap(Path part, boolean isOurs) throws IOException {
        if (!Files.exists(folder)) {
            move(part, folder);
            return Optional.empty();
        }
        boolean goes = isOurs && !Files.exists(beside(OLD), LinkOption.NOFOLLOW_LINKS);
        Path aside = goes ? beside(OLD) : before();
        keepRights(part);
        move(folder, aside);
        try {
            move(part, folder);
        } catch (IOException e) {
            move(aside, folder);
            throw e;
        }
        return isOurs && isDeleted(aside) ? Optional.empty() : Optional.of(aside);
    }

    /** Who may read the folder stays as it was. */
    private void keepRights(Path part) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(folder));
        }
    }

    /** The export is whole by now: what cannot be taken away, such as somebody else's files, is only told. */
    private static boolean isDeleted(Path tree) {
        try {
            delete(tree);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** After an export that was killed while it changed places, the tree from before stands aside, and is whole. */
    private void restore() throws IOException {
        Path old = beside(OLD);
        if (Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS) && !Files.exists(folder)) {
            move(old, folder);
        }
    }

    /** Takes away what exports left that were killed; those that still run are let be. */
    private void clean() throws IOException {
        String name = "." + folder.getFileName();
        try (Stream<Path> around = Files.list(parent())) {
            for (Path path : around.toList()) {
                String other = path.getFileName().toString();
                boolean isLeft = other.startsWith(name + PART) && isDone(other.substring((name + PART).length()));
                if (isLeft || other.equals(name + OLD)) {
                    isDeleted(path);
                }
            }
        }
    }

    private static boolean isDone(String pid) {
        return pid.matches("[0-9]{1,18}")
                && (Long.parseLong(pid) == ProcessHandle.current().pid()
                        || ProcessHandle.of(Long.parseLong(pid)).isEmpty());
    }

    /** Whether limber wrote all that is here, if anything is; what it did not write is refused, unless it is to be kept. */
    private boolean refuseWhatIsNotOurs() throws IOException {
        Optional<String> strange = Files.isDirectory(folder) ? OwnWork.strangeIn(folder, named) : Optional.empty();
        if (strange.isPresent() && !force) {
            throw new UserException(
                    strange.get() + "\nNothing was changed there. Name another folder, or use --force: the"
                            + " folder is then kept under another name.");
        }
        return strange.isEmpty();
    }

    /** A name that is free: DIR.before, DIR.before-2, ... */
    private Path before() {
        String name = folder.getFileName() + ".before";
        Path free = parent().resolve(name);
        for (int next = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); next++) {
            free = parent().resolve(name + "-" + next);
        }
        return free;
    }

    private Path beside(String ending) {
        return parent().resolve("." + folder.getFileName() + ending);
    }

    private Path parent() {
        return Objects.requireNonNull(folder.getParent());
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> paths = Files.walk(tree)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    private static UserException cannot(Path named, IOException e) {
        return new UserException(
                "limber cannot write " + named + ": " + WholeFile.reason(e) + "\nNothing was changed there.");
    }
}
