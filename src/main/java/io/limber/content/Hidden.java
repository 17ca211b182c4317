package io.limber.content;

import io.limber.model.Unseen;
import java.util.ArrayList;
import java.util.List;

/** Finds characters that nobody sees, and that could hide or turn round what people read. */
final class Hidden {

    private static final int MOST = 100;

    private Hidden() {}

    /** The first hidden character of each line; line breaks and tabs are none. */
    static List<Problem> in(String file, String text) {
        List<Problem> found = new ArrayList<>();
        int line = 1;
        int column = 1;
        int reported = 0;
        int before = 0;
        for (int at = 0; at < text.length() && found.size() < MOST; at += Character.charCount(before)) {
            int now = text.codePointAt(at);
            if (now != '\t' && now != '\r' && Unseen.is(now) && reported < line) {
                found.add(at(new Place(file, line, column), now));
                reported = line;
            }
            boolean newLine = now == '\r' || (now == '\n' && before != '\r');
            line += newLine ? 1 : 0;
            column = newLine || now == '\n' ? 1 : column + 1;
            before = now;
        }
        return found;
    }

    /** The problem of one hidden character. */
    static Problem at(Place place, int character) {
        return new Problem(
                place,
                String.format("this holds the unseen character U+%04X", character),
                "take it out; it could hide or turn round what people read");
    }

    /** A text without the characters that nobody sees. */
    static String without(String text) {
        return text.codePoints()
                .filter(character -> !Unseen.is(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
