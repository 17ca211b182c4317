package io.limber.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the files of a pack lie. Reads nothing that is large, not a plain file, or outside. */
sealed interface Folder {

    /** A path as a pack lists it. */
    Pattern LISTED = Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)?\\.yaml");

    /** What a name must be like. */
    String NAME = "use small letters, digits and hyphens, and end in .yaml";

    /** Whether a pack may have a file of this name: nothing that leads out of it, nothing odd. */
    static boolean mayBeListed(String file) {
        return LISTED.matcher(file).matches();
    }

    /** How messages name a file of this folder. */
    String nameOf(String file);

    /** The bytes of a file, at most one more than {@link Yaml#LARGEST}. */
    byte[] bytes(String file) throws IOException;

    /** Whether there is a plain file of this name. */
    boolean has(String file);

    /** The YAML files that lie here; empty where that cannot be known. */
    List<String> files();

    /** The text of a file. */
    default String text(String file) {
        if (!mayBeListed(file)) {
            throw broken(Place.top(nameOf(Library.PACK)), "`" + file + "` is no name for a content file", NAME);
        }
        Place top = Place.top(nameOf(file));
        try {
            byte[] bytes = bytes(file);
            if (bytes.length > Yaml.LARGEST) {
                throw broken(top, "the file is larger than " + Yaml.LARGEST + " bytes", "split it, or make it smaller");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw broken(top, "the file is not UTF-8 text", "save it as UTF-8");
        } catch (IOException e) {
            throw broken(
                    top,
                    "the file cannot be read",
                    "look whether it is there, is a plain file that lies in the pack, and may be read");
        }
    }

    private static BrokenContentException broken(Place place, String message, String hint) {
        return new BrokenContentException(List.of(new Problem(place, message, hint)));
    }

    /** A pack on the class path. */
    record Shipped(String root) implements Folder {
        @Override
        public String nameOf(String file) {
            return root + "/" + file;
        }

        @Override
        public byte[] bytes(String file) throws IOException {
            try (InputStream in = Folder.class.getResourceAsStream("/" + root + "/" + file)) {
                if (in == null) {
                    throw new IOException("not there");
                }
                return in.readAllBytes();
            }
        }

        @Override
        public boolean has(String file) {
            return Folder.class.getResource("/" + root + "/" + file) != null;
        }

        @Override
        public List<String> files() {
            return List.of();
        }
    }

    /** A pack in a directory. */
    record OnDisk(Path root) implements Folder {
        @Override
        public String nameOf(String file) {
            return root.resolve(file).toString();
        }

        @Override
        public byte[] bytes(String file) throws IOException {
            Path path = root.resolve(file);
            if (!Files.isRegularFile(path)) {
                throw new IOException("not a plain file");
            }
            if (!path.toRealPath().startsWith(root.toRealPath())) {
                throw new IOException("a link that leads out of the pack");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(Yaml.LARGEST + 1);
            }
        }

        @Override
        public boolean has(String file) {
            return Files.isRegularFile(root.resolve(file));
        }

        @Override
        public List<String> files() {
            try (Stream<Path> paths = Files.walk(root, 2)) {
                return paths.filter(Files::isRegularFile)
                        .map(path -> root.relativize(path).toString().replace('\\', '/'))
                        .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                        .limit(2_000)
                        .sorted()
                        .toList();
            } catch (IOException | UncheckedIOException e) {
                return List.of();
            }
        }
    }
}
