package io.limber.content;

import io.limber.model.Unseen;
import java.util.Comparator;

/**
 * One mistake in a content file: where it is, what is wrong, and what to do about it.
 *
 * <pre>
 * data/low-back/routines/unlock.yaml:7:17: unknown exercise `pelvic-tlit`
 *   hint: did you mean `pelvic-tilt`?
 * </pre>
 */
public record Problem(Place place, String message, String hint) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::place).thenComparing(Problem::message).thenComparing(Problem::hint);

    private static final int LONGEST_MESSAGE = 300;
    private static final int LONGEST_HINT = 1_000;

    public Problem {
        message = inOneLine(message, LONGEST_MESSAGE);
        hint = inOneLine(hint, LONGEST_HINT);
    }

    /** What a pack holds may be quoted here, and a pack may hold anything. */
    private static String inOneLine(String text, int longest) {
        if (text.length() <= longest && text.codePoints().noneMatch(Problem::changes)) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(longest).forEach(character -> {
            if (Unseen.is(character)) {
                line.append("\\u{").append(Integer.toHexString(character)).append('}');
            } else {
                line.appendCodePoint(character == '\n' ? ' ' : character);
            }
        });
        return text.codePointCount(0, text.length()) <= longest ? line.toString() : line + "...";
    }

    private static boolean changes(int character) {
        return character == '\n' || Unseen.is(character);
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return place + ": " + message + "\n  hint: " + hint;
    }
}
