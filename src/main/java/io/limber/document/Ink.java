package io.limber.document;

/** Colours text without changing a letter of it; what ink adds takes no room on the line. */
@FunctionalInterface
public interface Ink {

    /** No colour at all. */
    Ink NONE = (role, text) -> text;

    /** The text with its colour on, and off again at its end; a text painted twice has both. */
    String paint(Role role, String text);

    /** What a piece of text is there for. */
    enum Role {
        HEADING,
        DANGER,
        CAUTION,
        CALM,
        STRONG,
        EMPHASIS,
        /** The name of a fact. */
        LABEL,
        /** Something to type or to press, as it is written. */
        KEY,
        /** Small print. */
        QUIET
    }
}
