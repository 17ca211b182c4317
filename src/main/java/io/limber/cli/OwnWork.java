package io.limber.cli;

import io.limber.content.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows an export of limber again: its manifest lists every file that is there, with its digest. A file that was taken
 * away is no loss; one more, one that was changed, a link or another folder is somebody else's.
 */
final class OwnWork {

    /** Lists every other file of an export. */
    static final String MANIFEST = "manifest.json";

    private static final long LARGEST_MANIFEST = 4_000_000;

    private final Path folder;
    private final Path named;
    private final Map<String, String> digests;

    private OwnWork(Path folder, Path named) throws IOException {
        this.folder = folder;
        this.named = named;
        this.digests = digests(folder.resolve(MANIFEST));
    }

    /**
     * The first thing in a folder that limber did not write, or that was changed since, and what about it.
     *
     * @param named what messages call the folder
     */
    static Optional<String> strangeIn(Path folder, Path named) throws IOException {
        OwnWork work = new OwnWork(folder, named);
        // Without a manifest the first thing will do; somebody's own folder may be large.
        try (Stream<Path> files = work.digests.isEmpty() ? Files.list(folder) : Files.walk(folder)) {
            for (Path path : files.sorted().toList()) {
                Optional<String> strange = work.strange(path);
                if (strange.isPresent()) {
                    return strange;
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Optional<String> strange(Path path) throws IOException {
        String inside = folder.relativize(path).toString().replace('\\', '/');
        Path shown = named.resolve(inside);
        if (inside.isEmpty() || (inside.equals(MANIFEST) && !digests.isEmpty())) {
            return Optional.empty();
        }
        String digest = digests.get(inside);
        boolean isListed = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                ? digests.keySet().stream().anyMatch(file -> file.startsWith(inside + "/"))
                : Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && digest != null;
        if (!isListed) {
            return Optional.of(shown + " was not written by an export.");
        }
        return digest == null || digest.equals(digest(Files.readAllBytes(path)))
                ? Optional.empty()
                : Optional.of(shown + " was changed since limber wrote it.");
    }

    /** The digests that a manifest lists; empty if there is none, or none that can be read. */
    private static Map<String, String> digests(Path manifest) throws IOException {
        return Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS) && Files.size(manifest) < LARGEST_MANIFEST
                ? Manifest.digests(new String(Files.readAllBytes(manifest), StandardCharsets.UTF_8))
                        .orElse(Map.of())
                : Map.of();
    }

    /** SHA-256, in small letters and digits. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
