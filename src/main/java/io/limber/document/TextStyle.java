package io.limber.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How text is to look.
 *
 * @param width columns a line may take
 * @param charset what the text will be written in; letters it does not have are spelled with those it has
 * @param pictures what pictures are drawn with, if they are
 */
public record TextStyle(int width, Glyphs glyphs, Ink ink, Charset charset, Pictures pictures) {
    public TextStyle {
        if (width < 1) {
            throw new IllegalArgumentException("a text must be at least 1 column wide, but is to be " + width);
        }
    }

    /** A style without drawn pictures, for what has no room for them. */
    public TextStyle(int width, Glyphs glyphs, Ink ink, Charset charset) {
        this(width, glyphs, ink, charset, Pictures.WORDS);
    }

    /** Unicode, without colour and without drawn pictures. */
    public static TextStyle of(int width) {
        return new TextStyle(width, Glyphs.UNICODE, Ink.NONE, StandardCharsets.UTF_8);
    }

    public TextStyle with(Glyphs other) {
        return new TextStyle(width, other, ink, charset, pictures);
    }

    public TextStyle with(Ink other) {
        return new TextStyle(width, glyphs, other, charset, pictures);
    }

    public TextStyle with(Charset other) {
        return new TextStyle(width, glyphs, ink, other, pictures);
    }

    public TextStyle with(Pictures other) {
        return new TextStyle(width, glyphs, ink, charset, other);
    }

    /** The same for lines of another width. */
    public TextStyle wide(int columns) {
        return new TextStyle(Math.max(1, columns), glyphs, ink, charset, pictures);
    }

    /** For what stands beside something that takes {@code columns}. */
    TextStyle narrower(int columns) {
        return wide(width - columns);
    }

    /** The text as it may be shown: in one line, safe, and spelled with letters of the charset. */
    String leaf(String text) {
        String safe = Safe.line(text);
        return Safe.isPlain(safe) ? safe : Ascii.readable(safe, charset);
    }
}
