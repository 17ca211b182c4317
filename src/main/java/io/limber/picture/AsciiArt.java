package io.limber.picture;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Draws with plain letters, for terminals and printers that know no others. */
public final class AsciiArt {

    /** How a cell looks that is crossed by a line: its dots by rows, from the top left, and the letter for it. */
    private static final List<Look> LINES = Stream.of(
                    "00000011_",
                    "00001100-",
                    "00110000-",
                    "11000000-",
                    "10101010|",
                    "01010101|",
                    "01011010/",
                    "10100101\\",
                    "00000010.",
                    "00000001.",
                    "10000000'",
                    "01000000'",
                    "01101000/",
                    "10010100\\",
                    "00011100-",
                    "11101010+",
                    "00000111_",
                    "00001011_",
                    "00010110/",
                    "00101001\\")
            .map(Look::of)
            .toList();

    private static final int FARTHEST = 2;
    private static final int HALF = 0x0f;
    private static final int DOTS = DotGrid.CELL_WIDTH * DotGrid.CELL_HEIGHT;

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
        return LINES.stream()
                .min(Comparator.comparingInt(look -> look.distance(dots)))
                .filter(look -> look.distance(dots) <= FARTHEST)
                .map(Look::letter)
                .orElse('*');
    }

    /** A letter, and the dots it looks like; bit {@code 2 * row + column} from the top left. */
    private record Look(int dots, char letter) {

        static Look of(String written) {
            int dots = 0;
            for (int i = 0; i < DOTS; i++) {
                dots |= written.charAt(i) == '1' ? 1 << i : 0;
            }
            return new Look(dots, written.charAt(DOTS));
        }

        int distance(int others) {
            return Integer.bitCount(dots ^ others);
        }
    }
}
