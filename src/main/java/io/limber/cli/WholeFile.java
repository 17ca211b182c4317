package io.limber.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/**
 * The one class that writes files. A file is whole or not there: it is written beside its place under another name, and
 * then moved. It is UTF-8.
 */
final class WholeFile {

    /** Who may read a file. */
    enum Readers {
        /** Its owner alone, from the first byte on. */
        OWNER("rw-------"),
        /** Whoever may read what the owner writes elsewhere. */
        AS_USUAL("rw-rw-rw-");

        private final String permissions;

        Readers(String permissions) {
            this.permissions = permissions;
        }

        /** For a new file; what the person masks out is masked out here too. */
        private FileAttribute<Set<PosixFilePermission>> attribute() {
            return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
        }
    }

    private WholeFile() {}

    /** Puts text in a file, in place of what was there. A device or a pipe takes it as it is. */
    static void write(Path target, String text, Readers readers) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.writeString(target, text);
            return;
        }
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
        Path temporary = hasOwners()
                ? Files.createTempFile(folder, ".limber", ".part", readers.attribute())
                : Files.createTempFile(folder, ".limber", ".part");
        try {
            Files.write(temporary, text.getBytes(StandardCharsets.UTF_8));
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Writes a file of a tree that is moved as a whole; refuses where anything is. */
    static void create(Path file, String text) throws IOException {
        Files.write(
                file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Why something could not be written, in words. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such folder.";
        }
        if (e instanceof AccessDeniedException) {
            return "it is not allowed.";
        }
        return (e instanceof FileSystemException known && known.getReason() != null
                        ? known.getReason()
                        : e.getMessage())
                + ".";
    }

    private static boolean hasOwners() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
