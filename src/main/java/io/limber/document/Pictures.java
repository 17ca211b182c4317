package io.limber.document;

import java.nio.charset.Charset;

/** What pictures are drawn with in text. */
public enum Pictures {
    /** Eight dots in each letter. */
    BRAILLE,
    /** Letters that every charset has. */
    ASCII,
    /** Nothing: only what is to be seen, in words. */
    WORDS;

    private static final String ALL_DOTS = "\u28ff";

    /** The best that a charset can write. */
    public static Pictures in(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode(ALL_DOTS) ? BRAILLE : ASCII;
    }
}
