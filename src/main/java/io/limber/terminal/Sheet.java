package io.limber.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A page before it is cut to the height of a screen.
 *
 * @param head what stands above the lines to choose from, or the whole text
 * @param blocks the lines to choose from, each as rows of text
 */
record Sheet(List<String> head, List<List<String>> blocks) {

    Sheet {
        head = List.copyOf(head);
        blocks = List.copyOf(blocks);
    }

    static Sheet text(List<String> rows) {
        return new Sheet(rows, List.of());
    }

    /** The rows that a block takes, of all that scroll; {@code to} is not among them. */
    private record Range(int from, int to) {}

    /** What is cut out of a sheet: rows that stay, rows that were scrolled to, and what of them could be seen. */
    record Cut(List<String> rows, Window window) {}

    /**
     * Cuts out what is shown. The head stays in view where that leaves enough room; else it scrolls away as if it were
     * part of the first line. The line of the cursor is always in view.
     */
    Cut cut(int height, Spot spot) {
        boolean stays = head.size() * 2 <= height && height - head.size() > tallest();
        List<String> fixed = stays ? head : List.of();
        List<String> moving = new ArrayList<>(stays ? List.of() : head);
        int room = height - fixed.size();
        int rows = moving.size() + blocks.stream().mapToInt(List::size).sum();
        boolean airy = rows + blocks.size() - 1 <= room;
        List<Range> ranges = new ArrayList<>();
        for (List<String> block : blocks) {
            if (airy && !ranges.isEmpty()) {
                moving.add("");
            }
            ranges.add(new Range(ranges.isEmpty() ? 0 : moving.size(), moving.size() + block.size()));
            moving.addAll(block);
        }
        int top = top(spot, ranges, room, moving.size());
        List<String> shown = new ArrayList<>(fixed);
        shown.addAll(moving.subList(top, Math.min(moving.size(), top + room)));
        return new Cut(shown, window(spot, ranges, room, top, moving.size()));
    }

    private int tallest() {
        return blocks.stream().mapToInt(List::size).max().orElse(0);
    }

    private static int top(Spot spot, List<Range> ranges, int room, int length) {
        int furthest = Math.max(0, length - room);
        if (ranges.isEmpty()) {
            return Math.min(spot.leaf(), furthest);
        }
        Range cursor = ranges.get(Math.min(spot.line(), ranges.size() - 1));
        int lowest = Math.max(0, cursor.to() - room);
        int top = cursor.to() - cursor.from() <= room
                ? Math.max(lowest, Math.min(cursor.from(), spot.top()))
                : Math.max(cursor.from(), Math.min(lowest, spot.top()));
        return Math.min(top, furthest);
    }

    private static Window window(Spot spot, List<Range> ranges, int room, int top, int length) {
        List<Integer> inView = new ArrayList<>();
        for (int line = 0; line < ranges.size(); line++) {
            Range range = ranges.get(line);
            if (range.to() > top && range.to() <= top + room) {
                inView.add(line);
            }
        }
        boolean startHidden = false;
        boolean endHidden = false;
        if (!ranges.isEmpty()) {
            Range cursor = ranges.get(Math.min(spot.line(), ranges.size() - 1));
            startHidden = cursor.from() < top;
            endHidden = cursor.to() > top + room;
        }
        return new Window(room, top, length, !ranges.isEmpty(), Set.copyOf(inView), startHidden, endHidden);
    }
}
