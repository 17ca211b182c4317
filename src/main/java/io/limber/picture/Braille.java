package io.limber.picture;

/** Draws with Unicode's Braille patterns: eight dots in each cell of text. */
public final class Braille {

    private static final char BLANK = '\u2800';
    /** Which bit of a pattern each dot is, by rows. */
    private static final int[] BITS = {0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80};

    private Braille() {}

    /** A drawing, as large as fits into this many columns and rows. */
    public static TextPicture draw(Drawing drawing, int columns, int rows) {
        return TextPicture.of(DotGrid.of(drawing, columns, rows), (dots, role) -> pattern(dots));
    }

    private static char pattern(int dots) {
        int pattern = 0;
        for (int i = 0; i < BITS.length; i++) {
            pattern |= (dots >> i & 1) == 1 ? BITS[i] : 0;
        }
        return (char) (BLANK + pattern);
    }
}
