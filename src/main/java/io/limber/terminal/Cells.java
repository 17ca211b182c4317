package io.limber.terminal;

import io.limber.document.Columns;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a screen, column by column.
 *
 * @param cells what stands in each column; a wide letter is followed by {@link Cell#REST}
 */
record Cells(List<Cell> cells) {

    /** An empty row. */
    static final Cells NONE = new Cells(List.of());

    /** Columns that stay between two changes are sent again, where that takes no more bytes than to jump over them. */
    private static final int NOT_WORTH_A_JUMP = 6;

    private static final String PLAIN = "\033[0m";

    /**
     * What stands in a column.
     *
     * @param ink the colour codes in force; empty for none
     * @param text a letter with the accents that sit on it
     */
    record Cell(String ink, String text) {
        /** The second half of a wide letter. */
        static final Cell REST = new Cell("", "");

        static final Cell SPACE = new Cell("", " ");
    }

    Cells {
        cells = List.copyOf(cells);
    }

    /** The cells of a row of text with colour codes. */
    static Cells of(String row) {
        List<Cell> cells = new ArrayList<>();
        String ink = "";
        for (int at = 0; at < row.length(); ) {
            if (row.startsWith("\033[", at)) {
                int end = row.indexOf('m', at) + 1;
                String code = row.substring(at, end);
                ink = code.equals(PLAIN) ? "" : ink + code;
                at = end;
                continue;
            }
            String letter = row.substring(at, row.offsetByCodePoints(at, 1));
            at += letter.length();
            switch (Columns.of(letter)) {
                case 0 -> accent(letter, cells);
                case 2 -> {
                    cells.add(new Cell(ink, letter));
                    cells.add(Cell.REST);
                }
                default -> cells.add(new Cell(ink, letter));
            }
        }
        return new Cells(cells);
    }

    private static void accent(String accent, List<Cell> cells) {
        int last = cells.size() - 1;
        while (last > 0 && cells.get(last).equals(Cell.REST)) {
            last--;
        }
        if (last >= 0) {
            Cell base = cells.get(last);
            cells.set(last, new Cell(base.ink(), base.text() + accent));
        }
    }

    /**
     * What makes this row of one that stands there: only columns that differ are written.
     *
     * @param row its number on the screen, from 1
     */
    String over(Cells old, int row) {
        StringBuilder sent = new StringBuilder();
        int length = Math.max(cells.size(), old.cells.size());
        int at = firstChange(old, 0, length);
        while (at < length) {
            int end = at + 1;
            for (int next = firstChange(old, end, length);
                    next < length && next - end <= NOT_WORTH_A_JUMP;
                    next = firstChange(old, end, length)) {
                end = next + 1;
            }
            write(at, end, row, sent);
            at = firstChange(old, end, length);
        }
        return sent.toString();
    }

    private int firstChange(Cells old, int from, int length) {
        int at = from;
        while (at < length && at(at).equals(old.at(at))) {
            at++;
        }
        return at;
    }

    private void write(int from, int to, int row, StringBuilder sent) {
        int start = from;
        while (start > 0 && at(start).equals(Cell.REST)) {
            start--;
        }
        sent.append("\033[").append(row).append(';').append(start + 1).append('H');
        String ink = "";
        for (int at = start; at < Math.min(to, cells.size()); at++) {
            if (!cells.get(at).equals(Cell.REST) && !cells.get(at).ink().equals(ink)) {
                ink = cells.get(at).ink();
                sent.append(PLAIN).append(ink);
            }
            sent.append(cells.get(at).text());
        }
        if (!ink.isEmpty()) {
            sent.append(PLAIN);
        }
        if (to > cells.size()) {
            // Columns from here on are those that were longer before.
            sent.append("\033[K");
        }
    }

    private Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.SPACE;
    }
}
