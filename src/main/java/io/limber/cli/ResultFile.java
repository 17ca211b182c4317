package io.limber.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/**
 * The one class that writes files. A file is whole or not there: it is written beside its place under another name, for
 * its owner's eyes only, and then moved. A symbolic link is not followed unless that is asked for.
 */
final class ResultFile {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private ResultFile() {}

    /** Writes text to a file, in place of what was there. */
    static void write(Path file, String text, boolean followLinks) {
        check(file, followLinks);
        try {
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.writeString(target, text);
                return;
            }
            replace(target, text);
        } catch (IOException e) {
            throw new UserException("limber cannot write " + file + ": " + reason(e) + "\nNothing was changed there.");
        }
    }

    /** Refuses what could not be written; somebody who is about to answer many questions wants to know before. */
    static void check(Path file, boolean followLinks) {
        if (Files.isSymbolicLink(file) && !followLinks) {
            throw new UserException(file + " is a symbolic link, and limber does not write through it.\n"
                    + "Name the file itself, or use --force.");
        }
        if (Files.isDirectory(file)) {
            throw new UserException(file + " is a directory. Name a file in it.");
        }
        if (!Files.isDirectory(Objects.requireNonNull(file.toAbsolutePath().getParent()))) {
            throw new UserException(
                    "limber cannot write " + file + ": there is no such folder.\nNothing was changed there.");
        }
    }

    private static void replace(Path target, String text) throws IOException {
        Path folder = Objects.requireNonNull(target.getParent());
        Path temporary = hasOwners()
                ? Files.createTempFile(folder, ".limber", ".part", OWNER_ONLY)
                : Files.createTempFile(folder, ".limber", ".part");
        try {
            Files.write(temporary, text.getBytes(StandardCharsets.UTF_8));
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean hasOwners() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException
                ? "there is no such folder."
                : e instanceof AccessDeniedException ? "it is not allowed." : e.getMessage() + ".";
    }
}
