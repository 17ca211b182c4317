package io.limber.content;

import java.io.Reader;

/** Gives a text in pieces that never end in the middle of a character: the YAML parser stumbles over one that does. */
final class WholeCharacters extends Reader {

    private final String text;
    private int at;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int from, int most) {
        if (at == text.length()) {
            return -1;
        }
        int to = Math.min(text.length(), at + most);
        if (to - at > 1 && Character.isHighSurrogate(text.charAt(to - 1))) {
            to--;
        }
        text.getChars(at, to, into, from);
        int given = to - at;
        at = to;
        return given;
    }

    @Override
    public void close() {}
}
