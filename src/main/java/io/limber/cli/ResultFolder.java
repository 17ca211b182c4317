package io.limber.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A folder that somebody named for a result of several files. Nothing in it is overwritten that differs from what limber
 * would write now, and all of it is looked at before the first file is written.
 */
final class ResultFolder {

    private final Path folder;
    private final boolean force;

    /** @param force whether what differs is replaced, and symbolic links are followed */
    ResultFolder(Path folder, boolean force) {
        this.folder = folder;
        this.force = force;
    }

    /** Writes files by their names, in this order; the folder is made if it is not there. */
    void write(Map<String, String> files) {
        checkFolder();
        List<Path> differing = new ArrayList<>();
        files.forEach((name, text) -> {
            Path file = folder.resolve(name);
            if (!isThere(file, text) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                differing.add(file);
            }
        });
        if (!differing.isEmpty() && !force) {
            int others = differing.size() - 1;
            throw new UserException(differing.get(0) + " is not as limber would write it now"
                    + (others == 0 ? "" : others == 1 ? ", nor is one other" : ", nor are " + others + " others")
                    + ".\nNothing was changed there. Name another folder, or use --force to replace what differs.");
        }
        int written = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue(), written);
            written++;
        }
    }

    private void checkFolder() {
        if (Files.isSymbolicLink(folder) && !force) {
            throw new UserException(folder + " is a symbolic link, and limber does not write through it.\n"
                    + "Name the folder itself, or use --force.");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UserException(folder + " is a file. Name a folder.");
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw new UserException(
                    "limber cannot write " + folder + ": there is no such folder.\nNothing was changed there.");
        }
    }

    /** Whether this file holds just this text; refuses what is no file, and a link unless that is asked for. */
    private boolean isThere(Path file, String text) {
        if (Files.isSymbolicLink(file) && !force) {
            throw new UserException(file + " is a symbolic link, and limber does not write through it.\n"
                    + "Nothing was changed there. Name another folder, or use --force.");
        }
        if (!Files.exists(file)) {
            return false;
        }
        if (!Files.isRegularFile(file)) {
            throw new UserException(file + " is not a plain file.\nNothing was changed there. Name another folder.");
        }
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try {
            return Files.size(file) == wanted.length && Arrays.equals(Files.readAllBytes(file), wanted);
        } catch (IOException e) {
            throw new UserException("limber cannot read " + file + ".\nNothing was changed there.");
        }
    }

    private void write(Path file, String text, int written) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder);
            }
            if (!isThere(file, text)) {
                Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
                WholeFile.write(Objects.requireNonNull(target), text, WholeFile.Readers.AS_USUAL);
            }
        } catch (IOException e) {
            throw new UserException("limber cannot write " + file + ": " + WholeFile.reason(e)
                    + (written == 0
                            ? "\nNothing was changed there."
                            : "\nThe files before it are there; those after it are not."));
        }
    }
}
