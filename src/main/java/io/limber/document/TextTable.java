package io.limber.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table: in columns where there is room, the widest of them wrapped if need be, else each row as facts.
 *
 * <pre>
 * When       What
 * ─────────  ─────────────────
 * 24 hours   Turn over in bed.
 * </pre>
 */
final class TextTable {

    /** Below this many columns a table is harder to read than a list. */
    private static final int ROOM_FOR_COLUMNS = 40;
    /** The narrowest that a wrapped column may get. */
    private static final int ROOM_FOR_CELL = 20;

    private static final String BETWEEN = "  ";

    private final TextStyle style;
    private final Node.Table table;

    TextTable(TextStyle style, Node.Table table) {
        this.style = style;
        this.table = table;
    }

    List<String> lines() {
        List<Integer> widths = widths();
        boolean inColumns = !table.rows().isEmpty()
                && !style.glyphs().spoken()
                && style.width() >= ROOM_FOR_COLUMNS
                && widths.stream().mapToInt(width -> width + BETWEEN.length()).sum() - BETWEEN.length()
                        <= style.width();
        return inColumns ? columns(widths) : blocks();
    }

    private List<String> blocks() {
        Lines lines = new Lines();
        table.rows().forEach(row -> lines.apart(new TextFacts(style, table.facts(row)).lines()));
        return lines.asList();
    }

    private List<String> columns(List<Integer> widths) {
        String rule = widths.stream().map(style.glyphs().headingLine()::repeat).collect(Collectors.joining(BETWEEN));
        Lines lines = new Lines();
        lines.close(row(heads(), widths, Ink.Role.LABEL));
        lines.close(List.of(style.ink().paint(Ink.Role.QUIET, rule)));
        table.rows().forEach(row -> lines.close(row(cells(row), widths)));
        return lines.asList();
    }

    /** The cells of a row beside each other, in as many lines as the longest of them has. */
    private static List<String> row(List<StyledText> cells, List<Integer> widths, Ink.Role... roles) {
        List<List<String>> columns = new ArrayList<>();
        for (StyledText cell : cells) {
            columns.add(cell.columns(widths.get(columns.size()), roles));
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> IntStream.range(0, columns.size())
                        .mapToObj(at ->
                                line < columns.get(at).size() ? columns.get(at).get(line) : " ".repeat(widths.get(at)))
                        .collect(Collectors.joining(BETWEEN))
                        .stripTrailing())
                .toList();
    }

    /** What each column takes; the widest gives way where all of them are too wide for the line. */
    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(
                heads().stream().map(head -> head.widest(Integer.MAX_VALUE)).toList());
        for (List<String> row : table.rows()) {
            List<StyledText> cells = cells(row);
            for (int column = 0; column < cells.size(); column++) {
                widths.set(
                        column, Math.max(widths.get(column), cells.get(column).widest(Integer.MAX_VALUE)));
            }
        }
        int all = widths.stream().mapToInt(width -> width + BETWEEN.length()).sum() - BETWEEN.length();
        int widest = IntStream.range(0, widths.size())
                .reduce((one, other) -> widths.get(one) >= widths.get(other) ? one : other)
                .orElse(0);
        int left = widths.get(widest) - Math.max(0, all - style.width());
        widths.set(widest, Math.max(left, Math.min(ROOM_FOR_CELL, widths.get(widest))));
        return widths;
    }

    private List<StyledText> heads() {
        return table.head().stream()
                .map(head -> new StyledText(style).text(head))
                .toList();
    }

    private List<StyledText> cells(List<String> row) {
        return row.stream().map(cell -> new StyledText(style).prose(cell)).toList();
    }
}
