package io.limber.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A file that somebody named for a result: whole or not there, and its owner's alone. */
final class ResultFile {

    private ResultFile() {}

    /** Writes text to a file, in place of what was there. A symbolic link is not followed unless that is asked for. */
    static void write(Path file, String text, boolean followLinks) {
        check(file, followLinks);
        try {
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            WholeFile.write(target, text, WholeFile.Readers.OWNER);
        } catch (IOException e) {
            throw new UserException(
                    "limber cannot write " + file + ": " + WholeFile.reason(e) + "\nNothing was changed there.");
        }
    }

    /** Refuses what could not be written; somebody who is about to answer many questions wants to know before. */
    static void check(Path file, boolean followLinks) {
        if (Files.isSymbolicLink(file) && !followLinks) {
            throw new UserException(file + " is a symbolic link, and limber does not write through it.\n"
                    + "Name the file itself, or use --force.");
        }
        if (file.toString().equals("-")) {
            throw new UserException("-o names a file. To have it on standard output, leave -o out.");
        }
        if (Files.isDirectory(file)) {
            throw new UserException(file + " is a directory. Name a file in it.");
        }
        if (!Files.isDirectory(Objects.requireNonNull(file.toAbsolutePath().getParent()))) {
            throw new UserException(
                    "limber cannot write " + file + ": there is no such folder.\nNothing was changed there.");
        }
    }
}
