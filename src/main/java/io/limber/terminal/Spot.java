package io.limber.terminal;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where somebody looks on a page.
 *
 * @param line the line of the cursor, of those to choose from
 * @param top the first row that is shown of what scrolls
 * @param leaf the same for a text that lies over the page, or that has no lines to choose from
 * @param seen the lines whose end has been on the screen
 * @param window what could be seen when it was last drawn
 */
record Spot(int line, int top, int leaf, Set<Integer> seen, Window window) {

    static final Spot TOP = new Spot(0, 0, 0, Set.of(), Window.NOTHING);

    Spot {
        seen = Set.copyOf(seen);
    }

    /** The top of a page that was gone through before. */
    static Spot allSeen(int lines) {
        Set<Integer> all = IntStream.range(0, lines).boxed().collect(Collectors.toSet());
        return new Spot(0, 0, 0, all, Window.NOTHING);
    }

    boolean hasSeenAll(int lines) {
        return IntStream.range(0, lines).allMatch(seen::contains);
    }

    /** The first line that has not been seen. */
    int firstUnseen() {
        return IntStream.iterate(0, line -> line + 1)
                .filter(line -> !seen.contains(line))
                .findFirst()
                .orElse(0);
    }

    /** This spot once it has been drawn. */
    Spot drawn(Window now) {
        Set<Integer> more = new HashSet<>(seen);
        more.addAll(now.inView());
        return now.hasLines()
                ? new Spot(line, now.top(), leaf, more, now)
                : new Spot(line, top, now.tooSmall() ? leaf : now.top(), seen, now);
    }

    Spot lookingThrough(Window other) {
        return new Spot(line, top, leaf, seen, other);
    }

    /** With a text over the page at its beginning. */
    Spot unrolled() {
        return new Spot(line, top, 0, seen, window);
    }

    Spot on(int other) {
        return new Spot(other, top, leaf, seen, window);
    }

    /** The cursor after a key, among so many lines. A line longer than the screen is scrolled through row by row. */
    Spot move(Key key, int lines) {
        int last = Math.max(0, lines - 1);
        if (isUp(key)) {
            return window.startHidden() ? shifted(-1) : on(Math.max(0, line - 1));
        }
        if (isDown(key)) {
            return window.endHidden() ? shifted(1) : on(Math.min(last, line + 1));
        }
        return switch (key.name()) {
            case HOME -> on(0);
            case END -> on(last);
            case PAGE_UP ->
                shifted(-page())
                        .on(Math.max(
                                0,
                                window.inView().stream().min(Integer::compare).orElse(line) - 1));
            case PAGE_DOWN ->
                shifted(page())
                        .on(Math.min(
                                last,
                                window.inView().stream().max(Integer::compare).orElse(line) + 1));
            default -> this;
        };
    }

    /** The text after a key. */
    Spot readOn(Key key) {
        if (isUp(key)) {
            return turned(-1);
        }
        if (isDown(key)) {
            return turned(1);
        }
        return switch (key.name()) {
            case HOME -> turned(-leaf);
            case END -> turned(window.length());
            case PAGE_UP -> turned(-page());
            case PAGE_DOWN -> turned(page());
            case LETTER -> key.is(' ') ? turned(page()) : this;
            default -> this;
        };
    }

    static boolean isMove(Key key) {
        return switch (key.name()) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END -> true;
            default -> isUp(key) || isDown(key);
        };
    }

    private static boolean isUp(Key key) {
        return key.name() == Key.Name.UP || key.is('k');
    }

    private static boolean isDown(Key key) {
        return key.name() == Key.Name.DOWN || key.is('j');
    }

    /** The rows that are gone on by at once; one stays in view. */
    private int page() {
        return Math.max(1, window.height() - 1);
    }

    private Spot shifted(int rows) {
        return new Spot(line, Math.max(0, top + rows), leaf, seen, window);
    }

    /** The drawing turns it back where it goes too far. */
    private Spot turned(int rows) {
        int furthest = Math.max(0, window.length() - window.height());
        return new Spot(line, top, Math.max(0, Math.min(furthest, leaf + rows)), seen, window);
    }
}
