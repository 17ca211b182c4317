package io.limber.terminal;

import java.util.List;

/**
 * Draws whole screens on a terminal's second page, so that what stood there before comes back at the end. Of two screens
 * in a row only the columns that differ are sent.
 */
final class Canvas {

    /** The second page, no cursor, no wrapping at the right edge. */
    private static final String ENTER = "\033[?1049h\033[?25l\033[?7l";

    private static final String LEAVE = "\033[0m\033[?7h\033[?25h\033[?1049l";
    private static final String CLEAR = "\033[0m\033[2J";

    private final Output out;
    private List<Cells> shown = List.of();
    private Door.Size size = new Door.Size(0, 0);
    private boolean isOpen;

    Canvas(Output out) {
        this.out = out;
    }

    synchronized void enter() {
        isOpen = true;
        size = new Door.Size(0, 0);
        out.print(ENTER);
    }

    /** Gives the first page back; after it nothing is drawn any more, whoever tries. */
    synchronized void leave() {
        leave("");
    }

    /** Gives the first page back, with a text on it. */
    synchronized void leave(String text) {
        if (isOpen) {
            isOpen = false;
            out.print(LEAVE + text);
        }
    }

    synchronized void paint(List<String> lines, Door.Size now) {
        if (!isOpen) {
            return;
        }
        StringBuilder frame = new StringBuilder();
        if (!now.equals(size)) {
            frame.append(CLEAR);
            shown = List.of();
            size = now;
        }
        List<Cells> rows = lines.stream().limit(now.rows()).map(Cells::of).toList();
        for (int row = 0; row < now.rows(); row++) {
            frame.append(at(rows, row).over(at(shown, row), row + 1));
        }
        shown = rows;
        if (frame.length() > 0) {
            out.print(frame.toString());
        }
    }

    private static Cells at(List<Cells> rows, int row) {
        return row < rows.size() ? rows.get(row) : Cells.NONE;
    }
}
