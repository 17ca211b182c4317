package io.limber.document;

import java.util.ArrayList;
import java.util.List;

/** Lines of text that grow from top to bottom. Empty blocks leave no trace. */
final class Lines {

    private final List<String> lines = new ArrayList<>();

    /** Adds a block right below. */
    Lines close(List<String> block) {
        lines.addAll(block);
        return this;
    }

    /** Adds a block right below, or below one empty line. */
    Lines add(List<String> block, boolean close) {
        return close ? close(block) : apart(block);
    }

    /** Adds a block below one empty line, unless it is the first. */
    Lines apart(List<String> block) {
        if (!lines.isEmpty() && !block.isEmpty()) {
            lines.add("");
        }
        return close(block);
    }

    /**
     * Adds a line of a letter up to {@code width}: beside the last line where that leaves {@code least} columns for it,
     * else below.
     */
    Lines filled(String letter, int width, int least) {
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        int beside = width - Columns.of(last) - 1;
        if (!last.isEmpty() && beside >= least) {
            lines.set(lines.size() - 1, last + " " + letter.repeat(beside));
        } else {
            lines.add(letter.repeat(width));
        }
        return this;
    }

    List<String> asList() {
        return lines;
    }

    /** The block with something at its left: {@code first} before the first line, {@code rest} before the others. */
    static List<String> behind(String first, String rest, List<String> block) {
        List<String> behind = new ArrayList<>(block.size());
        for (String line : block) {
            String left = behind.isEmpty() ? first : rest;
            behind.add(line.isEmpty() ? left.stripTrailing() : left + line);
        }
        return behind;
    }
}
