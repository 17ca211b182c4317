package io.limber.terminal;

import java.util.Locale;

/**
 * One thing that came from the keyboard, or happened to the screen.
 *
 * @param letter what was typed, for a {@link Name#LETTER}; else nothing
 */
public record Key(Name name, char letter) {

    /** No key came in time. */
    public static final Key NONE = of(Name.NONE);

    /** What a key is called. */
    public enum Name {
        LETTER,
        UP,
        DOWN,
        PAGE_UP,
        PAGE_DOWN,
        HOME,
        END,
        ENTER,
        ESCAPE,
        BACKSPACE,
        TAB,
        /** A key that means nothing here. */
        OTHER,
        /** Ctrl-C, or the signal of that name. */
        INTERRUPT,
        /** Ctrl-Z, or the signal of that name. */
        SUSPEND,
        /** This program goes on after it was stopped from outside. */
        CONTINUED,
        /** The screen has another size now. */
        RESIZED,
        /** There will be no more keys. */
        ENDED,
        NONE
    }

    public static Key of(Name name) {
        return new Key(name, '\0');
    }

    public static Key letter(char letter) {
        return new Key(Name.LETTER, letter);
    }

    /** Whether this is that letter. */
    boolean is(char other) {
        return name == Name.LETTER && letter == other;
    }

    /** The digit that was typed, or -1. */
    int digit() {
        return name == Name.LETTER && letter >= '0' && letter <= '9' ? letter - '0' : -1;
    }

    /** As it is printed on a keyboard. */
    String shown() {
        return switch (name) {
            case LETTER -> letter == ' ' ? "Space" : String.valueOf(letter);
            case PAGE_UP -> "PgUp";
            case PAGE_DOWN -> "PgDn";
            case ESCAPE -> "Esc";
            default -> name.name().charAt(0) + name.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }
}
