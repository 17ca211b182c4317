package io.limber.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A clock in large digits, to be read from where somebody lies. A point is twice as wide as high in characters, because
 * characters are twice as high as wide.
 *
 * <pre>
 *   ██    ██████
 * ████        ██
 *   ██    ██████
 *   ██    ██
 * ██████  ██████
 * </pre>
 */
final class Digits {

    /** Rows of a digit, in points. */
    static final int HEIGHT = 5;

    private static final int POINT_COLUMNS = 2;
    private static final String KNOWN = "0123456789:";

    /** One string for each of {@link #KNOWN}, its rows one after the other. */
    private static final List<List<String>> SHAPES = List.of(
            List.of("###", "# #", "# #", "# #", "###"),
            List.of(" # ", "## ", " # ", " # ", "###"),
            List.of("###", "  #", "###", "#  ", "###"),
            List.of("###", "  #", "###", "  #", "###"),
            List.of("# #", "# #", "###", "  #", "  #"),
            List.of("###", "#  ", "###", "  #", "###"),
            List.of("###", "#  ", "###", "# #", "###"),
            List.of("###", "  #", "  #", "  #", "  #"),
            List.of("###", "# #", "###", "# #", "###"),
            List.of("###", "# #", "###", "  #", "###"),
            List.of(" ", "#", " ", "#", " "));

    private Digits() {}

    /** Columns that a text takes. */
    static int columns(String text, int scale) {
        return points(0, text).length() * POINT_COLUMNS * scale;
    }

    /**
     * The rows of a text of digits and colons.
     *
     * @param block what a point is filled with
     */
    static List<String> rows(String text, int scale, String block) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < HEIGHT; row++) {
            StringBuilder line = new StringBuilder();
            points(row, text)
                    .chars()
                    .forEach(point -> line.append((point == '#' ? block : " ").repeat(POINT_COLUMNS * scale)));
            for (int again = 0; again < scale; again++) {
                rows.add(line.toString());
            }
        }
        return rows;
    }

    private static String points(int row, String text) {
        return text.chars()
                .mapToObj(letter -> SHAPES.get(KNOWN.indexOf(letter)).get(row))
                .collect(Collectors.joining(" "));
    }
}
