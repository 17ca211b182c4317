package io.limber.terminal;

/** Keys as they are pressed, and a bell, on a terminal that is left as it is. Closing gives the keyboard back. */
public interface LiveKeys extends Beat, AutoCloseable {

    /** Rings the terminal's bell once. */
    void ring();

    /** Gives the terminal back and stops this program, as Ctrl-Z does; comes back when it goes on. */
    void suspend();

    @Override
    void close();
}
