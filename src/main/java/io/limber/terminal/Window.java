package io.limber.terminal;

import java.util.Set;

/**
 * What of a page could be seen when it was drawn.
 *
 * @param height rows for the part that scrolls
 * @param top the first row of that part that is shown
 * @param length all its rows
 * @param hasLines whether there are lines to choose from
 * @param inView the lines to choose from whose end could be seen
 * @param startHidden whether the line of the cursor begins further up
 * @param endHidden whether it ends further down
 */
record Window(
        int height,
        int top,
        int length,
        boolean hasLines,
        Set<Integer> inView,
        boolean startHidden,
        boolean endHidden) {

    /** Before anything was drawn. */
    static final Window NOTHING = new Window(1, 0, 0, false, Set.of(), false, false);

    /** No page fits on the screen. */
    static final Window TOO_SMALL = new Window(0, 0, 0, false, Set.of(), false, false);

    Window {
        inView = Set.copyOf(inView);
    }

    boolean tooSmall() {
        return height == 0;
    }

    boolean hasMoreBelow() {
        return top + height < length;
    }
}
