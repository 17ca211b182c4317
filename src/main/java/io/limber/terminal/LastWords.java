package io.limber.terminal;

import java.util.function.Supplier;

/** What is still said if a signal, such as that of Ctrl-C, ends limber while it waits for a line. */
public final class LastWords {

    private final Thread hook;

    public LastWords(Door door, Supplier<String> words) {
        this.hook = new Thread(() -> door.err().print(words.get()), "says-the-last-words");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** They are not needed any more. */
    public void remove() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // Then they have been said.
        }
    }
}
