package io.limber.ahead;

import io.limber.content.Library;
import io.limber.document.DrawnAhead;
import io.limber.model.Exercise;
import io.limber.model.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Draws the pictures of the shipped pack, while limber is built. */
public final class DrawAhead {

    private DrawAhead() {}

    /** Takes the directory of the pack, and the one that the classes of the room {@code document} are in. */
    public static void main(String[] arguments) throws IOException {
        Library library = Library.in(Path.of(arguments[0]));
        List<Picture> pictures = library.exercises().stream()
                .map(Exercise::picture)
                .filter(Objects::nonNull)
                .toList();
        for (Map.Entry<String, byte[]> file : DrawnAhead.of(pictures).entrySet()) {
            Files.write(Path.of(arguments[1], file.getKey()), file.getValue());
        }
    }
}
