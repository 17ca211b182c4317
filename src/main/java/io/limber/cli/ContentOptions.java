package io.limber.cli;

import io.limber.content.Library;
import io.limber.document.PackLine;
import io.limber.model.Pack;
import io.limber.terminal.Door;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which content, and for which country. */
final class ContentOptions {

    @Nullable Path content;

    @Nullable String region;

    void addTo(Syntax syntax) {
        syntax.option(
                        "--content=DIR",
                        Path.class,
                        it -> content = it,
                        "Read this content pack in place of limber's own. LIMBER_CONTENT does the same.")
                .option(
                        "--region=CC",
                        String.class,
                        it -> region = it,
                        "Country for telephone numbers, such as gb or us. LIMBER_REGION does the same.");
    }

    Library library(Map<String, String> environment) {
        return directory(environment).map(ContentOptions::in).orElseGet(Library::shipped);
    }

    /** The pack that somebody named; empty for limber's own. */
    Optional<Path> directory(Map<String, String> environment) {
        String variable = environment.getOrDefault("LIMBER_CONTENT", "");
        return Optional.ofNullable(content == null && !variable.isEmpty() ? Path.of(variable) : content);
    }

    /** What results of a library say about it. */
    static PackLine line(Library library, Door door) {
        Pack pack = library.pack();
        return new PackLine(pack, library.isShipped(), door.isOver(pack.reviewBy()));
    }

    /** A pack in a directory; refuses what is none. */
    static Library in(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new UserException(
                    "There is no directory " + directory + ".\nA content pack is a directory with a pack.yaml in it.");
        }
        return Library.in(directory);
    }
}
