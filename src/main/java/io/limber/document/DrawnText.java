package io.limber.document;

import io.limber.picture.AsciiArt;
import io.limber.picture.Braille;
import io.limber.picture.Drawing;
import io.limber.picture.Role;
import io.limber.picture.TextPicture;
import java.util.List;

/** Drawings in the letters and colours of a style: on a page, and beside the clock of a played routine. */
public record DrawnText(TextStyle style) {

    /** A drawing, as large as fits into this many columns and rows; not for a style that wants words alone. */
    public TextPicture draw(Drawing drawing, int columns, int rows) {
        return draw(drawing, style.pictures(), columns, rows);
    }

    static TextPicture draw(Drawing drawing, Pictures kind, int columns, int rows) {
        return kind == Pictures.BRAILLE ? Braille.draw(drawing, columns, rows) : AsciiArt.draw(drawing, columns, rows);
    }

    /** One of its rows, in colour. */
    public String painted(List<TextPicture.Run> row) {
        StringBuilder painted = new StringBuilder();
        for (TextPicture.Run run : row) {
            painted.append(run.role().map(role -> painted(role, run.text())).orElse(run.text()));
        }
        return painted.toString();
    }

    /** The near side of the body is what is looked at first, so it has the colour of the text. */
    private String painted(Role role, String text) {
        return switch (role) {
            case NEAR -> text;
            case FAR -> style.ink().paint(Ink.Role.CALM, text);
            case PROP -> style.ink().paint(Ink.Role.QUIET, text);
            case ARROW -> style.ink().paint(Ink.Role.CAUTION, text);
        };
    }
}
