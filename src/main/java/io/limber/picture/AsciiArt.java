package io.limber.picture;

/** Draws with plain letters, for terminals and printers that know no others. */
public final class AsciiArt {

    /** The dots of a cell by rows, top left first, and the letter that looks most like them. */
    private static final Object[][] LINES = {
        {"00000000", ' '},
        {"00000011", '_'},
        {"00001100", '-'},
        {"00110000", '-'},
        {"11000000", '"'},
        {"10101010", '|'},
        {"01010101", '|'},
        {"01011010", '/'},
        {"10100101", '\\'},
        {"00000010", '.'},
        {"00000001", '.'},
        {"10000000", '\''},
        {"01000000", '\''},
        {"01101000", '/'},
        {"10010100", '\\'},
        {"00011100", '-'},
        {"11101010", '+'},
        {"00000111", '_'},
        {"00001011", '_'},
        {"00010110", '/'},
        {"00101001", '\\'},
    };

    private static final int HALF = 0x0f;

    private AsciiArt() {}

    /** A drawing, as large as fits into this many columns and rows. */
    public static TextPicture draw(Drawing drawing, int columns, int rows) {
        return TextPicture.of(DotGrid.of(drawing, columns, rows), AsciiArt::letter);
    }

    private static char letter(int dots, Role role) {
        if (dots == 0) {
            return ' ';
        }
        return switch (role) {
            case NEAR -> body(dots);
            case FAR -> Integer.bitCount(dots) > 2 ? ':' : '.';
            case PROP, ARROW -> line(dots);
        };
    }

    private static char body(int dots) {
        int upper = Integer.bitCount(dots & HALF);
        int lower = Integer.bitCount(dots & ~HALF);
        if (upper + lower > 5) {
            return '#';
        }
        if (upper - lower > 1) {
            return upper > 2 ? '"' : '\'';
        }
        return lower - upper > 1 ? (lower > 2 ? 'o' : '.') : upper + lower > 3 ? '#' : '+';
    }

    private static char line(int dots) {
        char best = '*';
        int least = 9;
        for (Object[] line : LINES) {
            int mask = Integer.parseInt(
                    new StringBuilder((String) line[0]).reverse().toString(), 2);
            int apart = Integer.bitCount(mask ^ dots);
            if (apart < least) {
                least = apart;
                best = (char) line[1];
            }
        }
        return least > 2 ? '*' : best;
    }
}
