package io.limber.terminal;

import io.limber.document.TextStyle;
import io.limber.triage.Interview;
import java.util.ArrayList;
import java.util.List;

/** The keys that do something on a page. */
final class KeyLine {

    private final TextStyle style;
    private final int width;

    KeyLine(TextStyle style, int width) {
        this.style = style;
        this.width = width;
    }

    /** How many rows they take at most, whatever of the page comes into view. */
    int height(Talk talk) {
        Spot all = Spot.allSeen(talk.interview().asked().size());
        return Math.max(
                rows(talk).size(),
                talk.page() == Talk.Page.REVIEW ? rows(talk.with(all)).size() : 0);
    }

    List<String> rows(Talk talk) {
        return new KeyRows(style, width).of(hints(talk));
    }

    private List<KeyRows.Hint> hints(Talk talk) {
        if (talk.over() == Talk.Over.LEAVING) {
            return List.of(new KeyRows.Hint("y", "leave", 0), new KeyRows.Hint("any other key", "stay", 0));
        }
        if (talk.over() == Talk.Over.HELP) {
            return List.of(
                    new KeyRows.Hint(arrows(), "move", 1),
                    new KeyRows.Hint("Esc", "close", 0),
                    new KeyRows.Hint("q", "quit", 2));
        }
        return switch (talk.page()) {
            case WELCOME ->
                List.of(
                        new KeyRows.Hint("Enter", "begin", 0),
                        new KeyRows.Hint("?", "help", 1),
                        new KeyRows.Hint("q", "quit", 2));
            case REVIEW ->
                List.of(
                        new KeyRows.Hint(arrows(), "move", 3),
                        new KeyRows.Hint("Space", "change", 0),
                        new KeyRows.Hint("Enter", hasMore(talk) ? "more" : "my result", 0),
                        new KeyRows.Hint("Esc", "back", 1),
                        new KeyRows.Hint("q", "quit", 2));
            case CARD ->
                List.of(
                        new KeyRows.Hint("Enter", "leave", 0),
                        new KeyRows.Hint(arrows(), "move", 1),
                        new KeyRows.Hint("b", "take it back", 0));
            case QUESTION -> question(talk, talk.interview().next().orElseThrow());
        };
    }

    private List<KeyRows.Hint> question(Talk talk, Interview.Turn turn) {
        List<KeyRows.Hint> hints = new ArrayList<>();
        if (Draft.isNumber(turn)) {
            hints.add(new KeyRows.Hint("0-9", "type", 5));
            hints.add(new KeyRows.Hint("Backspace", "erase", 6));
        } else {
            hints.add(new KeyRows.Hint(arrows(), "move", 5));
            hints.add(new KeyRows.Hint("Space", Draft.isList(turn) ? "tick" : "pick", 0));
        }
        if (Asking.maybeNotSure(turn)) {
            hints.add(new KeyRows.Hint("u", "not sure", 0));
        }
        if (Draft.isList(turn)) {
            hints.add(new KeyRows.Hint("0", "none", 0));
            int line = talk.spot().line();
            if (Draft.lines(turn)
                    .get(Math.min(line, turn.screen().items().size()))
                    .mayDecline()) {
                hints.add(new KeyRows.Hint("x", "rather not say", 0));
            }
        }
        if (talk.interview().maySkip(turn)) {
            hints.add(new KeyRows.Hint("s", "skip", 0));
        }
        hints.add(new KeyRows.Hint("Enter", "next", 0));
        hints.add(new KeyRows.Hint("Esc", "back", 3));
        hints.add(new KeyRows.Hint("?", "help", 2));
        hints.add(new KeyRows.Hint("q", "quit", 4));
        return hints;
    }

    private static boolean hasMore(Talk talk) {
        return !talk.spot().hasSeenAll(talk.interview().asked().size());
    }

    private String arrows() {
        return style.charset().newEncoder().canEncode('↑') ? "↑↓" : "Up/Down";
    }
}
