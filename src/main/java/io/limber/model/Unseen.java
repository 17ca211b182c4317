package io.limber.model;

/** Which characters a person cannot see. They could hide or rewrite what stands on a screen. */
public final class Unseen {

    private Unseen() {}

    /** Whether this is a control, direction-changing, zero-width or otherwise unseen character; a line feed is not. */
    public static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n';
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
