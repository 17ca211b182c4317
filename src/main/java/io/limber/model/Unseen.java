package io.limber.model;

/** Which characters a person cannot see. They could hide or rewrite what stands on a screen. */
public final class Unseen {

    private Unseen() {}

    /** Whether this is a control, direction-changing, zero-width or otherwise unseen character; a line feed is not. */
    public static boolean is(int codePoint) {
        if (codePoint < 0x7f) {
            return codePoint < ' ' && codePoint != '\n';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> isDrawnAsNothing(codePoint);
        };
    }

    /** Joiners, fillers and variation selectors: marks and letters by their class, and yet nothing to see. */
    private static boolean isDrawnAsNothing(int codePoint) {
        return switch (codePoint) {
            case 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180c, 0x180d, 0x180f, 0x3164, 0xffa0 -> true;
            default -> (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
        };
    }
}
