package io.limber.document;

import java.util.List;

/** Facts: in two columns where there is room, else each label on a line of its own; to be heard, one after the other. */
final class TextFacts {

    private static final int ROOM_BESIDE_LABEL = 30;
    private static final String INDENT = "  ";

    private final TextStyle style;
    private final List<Node.Fact> rows;

    TextFacts(TextStyle style, List<Node.Fact> rows) {
        this.style = style;
        this.rows = rows;
    }

    List<String> lines() {
        int column =
                1 + rows.stream().mapToInt(row -> Columns.of(label(row))).max().orElse(0);
        boolean sideBySide = column <= style.width() * 2 / 5 && style.width() - column >= ROOM_BESIDE_LABEL;
        Lines lines = new Lines();
        for (Node.Fact row : rows) {
            if (style.glyphs().spoken()) {
                lines.close(spoken(row));
            } else {
                lines.close(sideBySide ? beside(row, column) : below(row));
            }
        }
        return lines.asList();
    }

    private List<String> spoken(Node.Fact row) {
        return new StyledText(style).text(label(row) + " ").prose(row.prose()).lines(style.width());
    }

    private List<String> beside(Node.Fact row, int column) {
        String label = label(row);
        String painted = style.ink().paint(Ink.Role.LABEL, label);
        List<String> value = value(row, column);
        return value.isEmpty()
                ? List.of(painted)
                : Lines.behind(painted + " ".repeat(column - Columns.of(label)), " ".repeat(column), value);
    }

    private List<String> below(Node.Fact row) {
        return new Lines()
                .close(new StyledText(style).text(label(row)).lines(style.width(), Ink.Role.LABEL))
                .close(Lines.behind(INDENT, INDENT, value(row, INDENT.length())))
                .asList();
    }

    private List<String> value(Node.Fact row, int indent) {
        TextStyle beside = style.narrower(indent);
        return new StyledText(beside).prose(row.prose()).lines(beside.width());
    }

    private String label(Node.Fact row) {
        return style.leaf(row.label()).strip() + ":";
    }
}
