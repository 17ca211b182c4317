package io.limber.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The shapes a result can have. */
enum Format {
    TEXT(".txt"),
    MARKDOWN(".md"),
    JSON(".json"),
    YAML(".yaml"),
    /** One JSON value a line; only where there are many results. */
    JSONL(".jsonl");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** The format that a file's name asks for. */
    static Optional<Format> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (name.endsWith(format.ending) || (format == YAML && name.endsWith(".yml"))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Whether it is for scripts, and UTF-8 whatever the screen can show. */
    boolean isData() {
        return this == JSON || this == YAML || this == JSONL;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
