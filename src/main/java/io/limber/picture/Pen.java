package io.limber.picture;

/**
 * The way of one path, in steps from where the pen is. It counts in whole tenths of a
 * centimetre, so that numbers are short and rounding never adds up.
 */
final class Pen {

    private static final int TENTHS = 10;

    private final StringBuilder path = new StringBuilder();
    private long x;
    private long y;
    private long startX;
    private long startY;
    private char last;

    /** Lifts the pen, unless it is there. */
    Pen from(Spot spot) {
        if (path.isEmpty() || last == 'z' || tenths(spot.x()) != x || tenths(spot.y()) != y) {
            step(path.isEmpty() ? 'M' : 'm', spot);
            startX = x;
            startY = y;
        }
        return this;
    }

    Pen line(Spot to) {
        return step('l', to);
    }

    /** A round way, clockwise as the page has it. */
    Pen arc(double radius, boolean large, Spot to) {
        long size = tenths(radius);
        path.append('a').append(size).append(' ').append(size).append(large ? " 0 1 0" : " 0 0 0");
        return moved('a', to, false);
    }

    /** Back to where the pen was set down. */
    Pen close() {
        path.append('z');
        last = 'z';
        x = startX;
        y = startY;
        return this;
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private Pen step(char command, Spot to) {
        boolean again = command == 'l' && last == 'l';
        if (!again) {
            path.append(command);
        }
        return moved(command, to, !again);
    }

    private Pen moved(char command, Spot to, boolean first) {
        append(tenths(to.x()) - x, first);
        append(tenths(to.y()) - y, false);
        x = tenths(to.x());
        y = tenths(to.y());
        last = command;
        return this;
    }

    /** A minus parts two numbers as well as a blank. */
    private void append(long tenths, boolean first) {
        if (!first && tenths >= 0) {
            path.append(' ');
        }
        path.append(tenths);
    }

    /** The unit of the page: a millimetre of the body. */
    static long tenths(double value) {
        return Math.round(value * TENTHS);
    }
}
