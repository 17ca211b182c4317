package io.limber.terminal;

import io.limber.document.Columns;
import io.limber.document.Ink;
import io.limber.document.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What keys do, for the last rows of a screen. On a narrow screen those that are missed least are left out. */
final class KeyRows {

    private static final int MOST_ROWS = 2;
    private static final String GAP = "  ";

    /** What a key does. The greater the weight, the sooner it is left out. */
    record Hint(String key, String does, int weight) {
        int columns() {
            return Columns.of(key) + 1 + Columns.of(does);
        }
    }

    private final TextStyle style;
    private final int width;

    KeyRows(TextStyle style, int width) {
        this.style = style;
        this.width = width;
    }

    List<String> of(List<Hint> all) {
        List<Hint> hints = new ArrayList<>(all);
        while (rows(hints).size() > MOST_ROWS) {
            hints.remove(
                    hints.stream().max(Comparator.comparingInt(Hint::weight)).orElseThrow());
        }
        return rows(hints);
    }

    private List<String> rows(List<Hint> hints) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        int columns = 0;
        for (Hint hint : hints) {
            if (columns > 0 && columns + GAP.length() + hint.columns() > width) {
                rows.add(row.toString());
                row.setLength(0);
                columns = 0;
            }
            if (columns > 0) {
                row.append(GAP);
                columns += GAP.length();
            }
            row.append(style.ink().paint(Ink.Role.KEY, hint.key())).append(' ').append(hint.does());
            columns += hint.columns();
        }
        rows.add(row.toString());
        return rows;
    }
}
