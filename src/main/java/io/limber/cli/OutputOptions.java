package io.limber.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a result is to look, and where it goes. */
final class OutputOptions {

    private static final Pattern NOT_MADE =
            Pattern.compile("\\.(pdf|docx?|odt|rtf|png|jpe?g|gif)$", Pattern.CASE_INSENSITIVE);

    /** When to use colour. */
    enum Color {
        auto,
        always,
        never
    }

    @Nullable Format format;

    @Nullable Path file;

    boolean force;

    Color color = Color.auto;

    @Nullable Integer width;

    boolean plain;

    void addTo(Syntax syntax) {
        syntax.option(
                        "--format=FORMAT",
                        Format.class,
                        it -> format = it,
                        "${COMPLETION-CANDIDATES}. Default: as the name after -o says, else text.")
                .option("-o, --output=FILE", Path.class, it -> file = it, "Write to this file in place of the screen.")
                .flag(
                        "--force",
                        it -> force = it,
                        "With -o: write through a symbolic link as well, and over pictures that differ.")
                .option(
                        "--color=WHEN",
                        color,
                        it -> color = it,
                        "${COMPLETION-CANDIDATES}. auto obeys NO_COLOR and uses colour on a terminal only.")
                .option("--width=N", Integer.class, it -> width = it, "Columns of a line, 20 to 500.")
                .flag(
                        "--plain",
                        it -> plain = it,
                        "No frames, no colour, one line after the other: for screen readers. ACCESSIBLE=1 does the same.");
    }

    /**
     * Refuses a format that a command does not make.
     *
     * @param special those that it makes beside what every command makes
     */
    void check(Format... special) {
        refuseWhatNobodyCouldOpen();
        List<Format> made = Arrays.stream(Format.values())
                .filter(one -> one.isMadeByAll() || List.of(special).contains(one))
                .toList();
        if (!made.contains(format())) {
            String taken = made.stream().map(Format::toString).collect(Collectors.joining(", "));
            throw new UserException("There is no " + format() + " of this. There is: " + taken + ".");
        }
    }

    /** Plain text under the name of something else would not open. */
    private void refuseWhatNobodyCouldOpen() {
        Matcher ending = NOT_MADE.matcher(file == null ? "" : file.toString());
        if (format == null && ending.find()) {
            throw new UserException("limber makes no " + ending.group(1).toLowerCase(Locale.ROOT)
                    + ". It makes a page that a browser prints, or saves as one: -o NAME.html.");
        }
    }

    Format format() {
        if (format != null) {
            return format;
        }
        return file == null ? Format.TEXT : Format.of(file).orElse(Format.TEXT);
    }
}
