package io.limber.document;

import java.util.stream.Collectors;

/**
 * The lines of a calendar file. One that is long goes on in the next, behind a space.
 *
 * <pre>
 * SUMMARY:After 3 days: Does it ease\, even a little? Can you wash\, dress an
 *  d get to the toilet?
 * </pre>
 */
final class CalendarLines {

    /** In UTF-8, without the end of the line. */
    private static final int MOST_OCTETS = 75;

    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** Adds a line of a value that needs no care. */
    void add(String name, String value) {
        fold(name + ":" + value);
    }

    /**
     * Adds a line of words, whatever they hold: they can neither end it nor begin another. Spaces at the ends are left out;
     * not every reader keeps them.
     */
    void addText(String name, String words) {
        add(
                name,
                words.strip()
                        .lines()
                        .map(Safe::line)
                        .map(CalendarLines::escaped)
                        .collect(Collectors.joining("\\n")));
    }

    String text() {
        return text.toString();
    }

    private static String escaped(String line) {
        return line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            int codePoint = line.codePointAt(at);
            int more = octets(codePoint);
            if (octets + more > MOST_OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.appendCodePoint(codePoint);
            octets += more;
        }
        text.append(END);
    }

    private static int octets(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }
}
