package io.limber.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The shapes a result can have. */
enum Format {
    TEXT(".txt"),
    MARKDOWN(".md"),
    HTML(".html"),
    JSON(".json"),
    YAML(".yaml"),
    /** One JSON value a line; only where there are many results. */
    JSONL(".jsonl"),
    /** Pictures, a file each. */
    SVG(".svg"),
    /** Dates for a calendar. */
    ICS(".ics");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** The format that a file's name asks for. */
    static Optional<Format> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            boolean isOtherEnding =
                    (format == YAML && name.endsWith(".yml")) || (format == HTML && name.endsWith(".htm"));
            if (name.endsWith(format.ending) || isOtherEnding) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Whether every command makes it. */
    boolean isMadeByAll() {
        return this != SVG && this != ICS;
    }

    /** Whether it is for scripts. */
    boolean isData() {
        return this == JSON || this == YAML || this == JSONL || this == ICS;
    }

    /** Whether it is UTF-8 whatever the screen can show. */
    boolean isUnicode() {
        return this != TEXT && this != MARKDOWN;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
