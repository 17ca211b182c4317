package io.limber.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: as the name after -o says, else text.")
    @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file in place of the screen.")
    @Nullable Path file;

    @Option(
            names = "--force",
            description = "With -o: write through a symbolic link as well, and over pictures that differ.")
    boolean force;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "${COMPLETION-CANDIDATES}. auto obeys NO_COLOR and uses colour on a terminal only.")
    Color color = Color.auto;

    @Option(names = "--width", paramLabel = "N", description = "Columns of a line, 20 to 500.")
    @Nullable Integer width;

    @Option(
            names = "--plain",
            description =
                    "No frames, no colour, one line after the other: for screen readers. ACCESSIBLE=1 does the same.")
    boolean plain;

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
