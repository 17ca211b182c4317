package io.limber.terminal;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The one way between limber and the world: lines in, text out, the day, the screen, the environment. */
public interface Door {

    /** The three streams of a program. */
    enum Stream {
        IN,
        OUT,
        ERR
    }

    /** Whether a person sits at the other end of a stream. */
    boolean isTerminal(Stream stream);

    /** The next line that was typed, without its end; empty when there will be no more. */
    Optional<String> readLine();

    /** All that comes in, as bytes: for what is read as a whole. Not to be mixed with lines. */
    InputStream input();

    /** Where results go. */
    Output out();

    /** Where messages and prompts go. */
    Output err();

    LocalDate today();

    /** Whether a day is in the past. */
    default boolean isOver(LocalDate day) {
        return today().isAfter(day);
    }

    Map<String, String> environment();

    /** The size of the screen; empty where there is none. */
    Optional<Size> size();

    /** Takes the screen over, to draw on it; empty where that cannot be done. Whoever opens it closes it. */
    default Optional<LiveScreen> openScreen() {
        return Optional.empty();
    }

    /** Takes every key as it is pressed, and leaves the screen as it is; empty where that cannot be done. */
    default Optional<LiveKeys> openKeys() {
        return Optional.empty();
    }

    /** A screen's size, in characters. */
    record Size(int columns, int rows) {}

    /** A variable of the environment; empty if it is not set, or is set to nothing. */
    default Optional<String> variable(String name) {
        return Optional.ofNullable(environment().get(name)).filter(value -> !value.isEmpty());
    }
}
