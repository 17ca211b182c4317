package io.limber.terminal;

import io.limber.document.Ink;

/** The colours of a terminal: the sixteen that every theme of a terminal keeps readable, and never colour alone. */
public final class Theme implements Ink {

    private static final String OFF = "\033[0m";

    /** Whether colour is wanted on a stream: on a terminal that has it, unless NO_COLOR is set. */
    public static boolean suits(Door door, Door.Stream stream) {
        return door.isTerminal(stream)
                && door.variable("NO_COLOR").isEmpty()
                && !door.variable("TERM").orElse("dumb").equals("dumb");
    }

    @Override
    public String paint(Role role, String text) {
        return text.isEmpty() ? text : sequence(role) + text + OFF;
    }

    private static String sequence(Role role) {
        return switch (role) {
            case HEADING -> "\033[1m";
            case DANGER -> "\033[1;31m";
            case CAUTION -> "\033[33m";
            case CALM -> "\033[36m";
            case STRONG -> "\033[1m";
            case EMPHASIS -> "\033[3m";
            case LABEL -> "\033[1m";
            case KEY -> "\033[36m";
            case QUIET -> "\033[2m";
        };
    }
}
