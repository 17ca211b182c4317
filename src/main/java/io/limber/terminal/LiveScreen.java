package io.limber.terminal;

import java.util.List;

/** A screen that is drawn as a whole, and the keys that are pressed at it. Closing gives the terminal back as it was. */
public interface LiveScreen extends LiveKeys {

    Door.Size size();

    /** Shows these lines and nothing else. No line may be wider than the screen. */
    void paint(List<String> lines);

    /**
     * What is to stand on the terminal if the process is ended from outside while this screen is up. It takes the place
     * of what was said here before; nothing if it is empty.
     */
    void leaveBehind(String text);
}
