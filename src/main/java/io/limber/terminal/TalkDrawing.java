package io.limber.terminal;

import io.limber.document.Columns;
import io.limber.document.Document;
import io.limber.document.Ink;
import io.limber.document.Node;
import io.limber.document.TextRenderer;
import io.limber.document.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * A talk as the rows of a screen.
 *
 * <pre>
 * Question 2, of at most 14
 * Is any of this new or worse since your back pain began?
 *
 *   1 [ ] The skin between your legs feels numb or odd ...
 * > 2 [x] It is hard to start to pee ...
 *
 * ↓ 3 more below
 * ↑↓ move   Space tick   u not sure   0 none   Enter next
 * </pre>
 */
final class TalkDrawing {

    private static final int LEAST_COLUMNS = 24;
    private static final int LEAST_ROWS = 8;
    private static final int ROOM_FOR_NOTICES = 16;
    private static final int ROOM_FOR_A_MARGIN = 60;

    private final TextStyle style;
    private final int widest;
    private final FullScreenInterview.Words words;

    /**
     * @param widest columns that a line of text takes at most
     */
    TalkDrawing(TextStyle style, int widest, FullScreenInterview.Words words) {
        this.style = style;
        this.widest = widest;
        this.words = words;
    }

    /** A drawn talk. */
    record Picture(List<String> rows, Window window) {}

    /**
     * @param live whether keys count already; the keys are shown only then
     */
    Picture draw(Talk talk, Door.Size size, boolean live) {
        if (size.columns() < LEAST_COLUMNS || size.rows() < LEAST_ROWS) {
            return new Picture(
                    cut(List.of("Too small.", "Make the window larger, or press Ctrl-C."), size), Window.TOO_SMALL);
        }
        String margin = size.columns() >= ROOM_FOR_A_MARGIN ? "  " : "";
        int width = Math.min(widest, size.columns() - 2 * margin.length());
        TextStyle narrow = style.wide(width);
        List<String> top = words.banner()
                .map(banner -> List.of(style.ink().paint(Ink.Role.CAUTION, Columns.cut(banner, width))))
                .orElse(List.of());
        KeyLine keyLine = new KeyLine(narrow, width + margin.length());
        int keyRows = keyLine.height(talk);
        List<String> notice = notice(talk, narrow);
        boolean isCard = talk.page() == Talk.Page.CARD && talk.over() == Talk.Over.NOTHING;
        int said = notice.size() + (isCard ? 1 : 0);
        // Room for two rows of notice is kept free where there is room at all, so that the page does not jump.
        int room = size.rows() - top.size() - Math.max(size.rows() < ROOM_FOR_NOTICES ? 1 : 2, said) - keyRows;
        Sheet.Cut cut = new SheetWriter(narrow, room, words).of(talk).cut(room, talk.spot());
        List<String> last = new ArrayList<>();
        if (isCard || notice.isEmpty()) {
            last.add(more(cut.window(), narrow));
        }
        last.addAll(notice);
        // What Enter does can hang on what has just come into view.
        List<String> keys = keyLine.rows(talk.drawn(cut.window()));
        for (int row = 0; row < keyRows; row++) {
            last.add(live && row < keys.size() ? keys.get(row) : "");
        }
        List<String> rows = new ArrayList<>(top);
        rows.addAll(cut.rows());
        while (rows.size() < size.rows() - last.size()) {
            rows.add("");
        }
        rows.addAll(last);
        return new Picture(
                rows.stream().map(row -> row.isEmpty() ? row : margin + row).toList(), cut.window());
    }

    private static List<String> notice(Talk talk, TextStyle style) {
        String words = talk.held().isEmpty() ? talk.notice() : typedAhead(talk.held());
        if (words.isEmpty() && talk.page() == Talk.Page.CARD && talk.over() == Talk.Over.NOTHING) {
            String quiet = "Did you mistype? Press b: that takes your last answer back.";
            return new TextRenderer(style).lines(Document.of("", new Node.Quiet(quiet)));
        }
        return new TextRenderer(style)
                .lines(Document.of("", new Node.Paragraph(words))).stream()
                        .map(row -> style.ink().paint(Ink.Role.CAUTION, row))
                        .toList();
    }

    private static String typedAhead(List<Key> held) {
        List<String> shown = held.stream().limit(6).map(Key::shown).toList();
        return "You typed ahead: " + String.join(" ", shown) + (held.size() > shown.size() ? " ..." : "")
                + ". Look first. Then press Tab to use that here, or any other key to drop it.";
    }

    private static String more(Window window, TextStyle style) {
        boolean arrows = style.charset().newEncoder().canEncode('↑');
        String up = window.top() > 0 ? (arrows ? "↑" : "^") + " more above" : "";
        String down = window.hasMoreBelow() ? (arrows ? "↓" : "v") + " more below" : "";
        String both = up.isEmpty() || down.isEmpty() ? up + down : up + "   " + down;
        String fitting = Columns.of(both) <= style.width() ? both : both.replace(" more ", " ");
        return style.ink().paint(Ink.Role.CALM, fitting);
    }

    private static List<String> cut(List<String> words, Door.Size size) {
        return words.stream()
                .limit(Math.max(0, size.rows()))
                .map(row -> row.substring(0, Math.min(row.length(), Math.max(0, size.columns()))))
                .toList();
    }
}
