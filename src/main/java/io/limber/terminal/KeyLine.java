package io.limber.terminal;

import io.limber.document.Columns;
import io.limber.document.Ink;
import io.limber.document.TextStyle;
import io.limber.triage.Interview;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The keys that do something on a page, for its last rows. On a narrow screen those that are missed least go first. */
final class KeyLine {

    private static final int MOST_ROWS = 2;
    private static final String GAP = "  ";

    /** What a key does. The greater the weight, the sooner it is left out. */
    private record Hint(String key, String does, int weight) {
        int columns() {
            return Columns.of(key) + 1 + Columns.of(does);
        }
    }

    private final TextStyle style;
    private final int width;

    KeyLine(TextStyle style, int width) {
        this.style = style;
        this.width = width;
    }

    List<String> rows(Talk talk) {
        List<Hint> hints = new ArrayList<>(hints(talk));
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

    private List<Hint> hints(Talk talk) {
        if (talk.over() == Talk.Over.LEAVING) {
            return List.of(new Hint("y", "leave", 0), new Hint("any other key", "stay", 0));
        }
        if (talk.over() == Talk.Over.HELP) {
            return List.of(new Hint(arrows(), "move", 1), new Hint("Esc", "close", 0), new Hint("q", "quit", 2));
        }
        return switch (talk.page()) {
            case WELCOME -> List.of(new Hint("Enter", "begin", 0), new Hint("?", "help", 1), new Hint("q", "quit", 2));
            case REVIEW ->
                List.of(
                        new Hint(arrows(), "move", 3),
                        new Hint("Space", "change", 0),
                        new Hint("Enter", hasMore(talk) ? "more" : "my result", 0),
                        new Hint("Esc", "back", 1),
                        new Hint("q", "quit", 2));
            case CARD ->
                List.of(new Hint("Enter", "leave", 0), new Hint(arrows(), "move", 1), new Hint("b", "take it back", 0));
            case QUESTION -> question(talk, talk.interview().next().orElseThrow());
        };
    }

    private List<Hint> question(Talk talk, Interview.Turn turn) {
        List<Hint> hints = new ArrayList<>();
        if (Draft.isNumber(turn)) {
            hints.add(new Hint("0-9", "type", 5));
            hints.add(new Hint("Backspace", "erase", 6));
            if (turn.screen().range() != null && turn.screen().range().notSure()) {
                hints.add(new Hint("u", "not sure", 0));
            }
        } else {
            hints.add(new Hint(arrows(), "move", 5));
            hints.add(new Hint("Space", Draft.isList(turn) ? "tick" : "pick", 0));
            hints.add(new Hint("u", "not sure", 0));
        }
        if (Draft.isList(turn)) {
            hints.add(new Hint("0", "none", 0));
            int line = talk.spot().line();
            if (Draft.lines(turn)
                    .get(Math.min(line, turn.screen().items().size()))
                    .mayDecline()) {
                hints.add(new Hint("x", "rather not say", 0));
            }
        }
        if (talk.interview().maySkip(turn)) {
            hints.add(new Hint("s", "skip", 0));
        }
        hints.add(new Hint("Enter", "next", 0));
        hints.add(new Hint("Esc", "back", 3));
        hints.add(new Hint("?", "help", 2));
        hints.add(new Hint("q", "quit", 4));
        return hints;
    }

    private static boolean hasMore(Talk talk) {
        return !talk.spot().hasSeenAll(talk.interview().asked().size());
    }

    private String arrows() {
        return style.charset().newEncoder().canEncode('↑') ? "↑↓" : "Up/Down";
    }
}
