package io.limber.document;

import io.limber.model.Unseen;

/**
 * Makes text fit to be shown: what cannot be seen is written out, so that no pack, answer or variable can move the
 * cursor, turn the direction of reading or hide a letter.
 */
public final class Safe {

    private Safe() {}

    /** The text in one line: line breaks and tabs are spaces, an escape character is shown as <code>&#92;u{1b}</code>. */
    public static String line(String text) {
        if (isPlain(text) || text.codePoints().noneMatch(Safe::changes)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length() + 16);
        text.replace("\r\n", "\n").codePoints().forEach(codePoint -> {
            if (isBreakOrTab(codePoint)) {
                line.append(' ');
            } else if (Unseen.is(codePoint)) {
                line.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
            } else {
                line.appendCodePoint(codePoint);
            }
        });
        return line.toString();
    }

    /** Whether all of a text is letters of ASCII, as most of what is shown is: the quickest thing to find out. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static boolean changes(int codePoint) {
        return isBreakOrTab(codePoint) || Unseen.is(codePoint);
    }

    private static boolean isBreakOrTab(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', '\t', 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }
}
