package io.limber;

import io.limber.content.Library;
import io.limber.document.DrawnAhead;
import io.limber.model.Exercise;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** Draws the pictures of the shipped pack, while limber is built. */
public final class DrawAhead {

    private DrawAhead() {}

    /** Takes the directory of the pack, and the one that the classes of the room {@code document} are in. */
    public static void main(String[] arguments) throws IOException {
        Library library = Library.in(Path.of(arguments[0]));
        DrawnAhead.write(
                library.exercises().stream()
                        .map(Exercise::picture)
                        .filter(Objects::nonNull)
                        .toList(),
                Path.of(arguments[1]));
    }
}
