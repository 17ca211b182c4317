package io.limber.terminal;

import io.limber.document.Columns;
import io.limber.document.Document;
import io.limber.document.Ink;
import io.limber.document.Node;
import io.limber.document.PlayPage;
import io.limber.document.TextRenderer;
import io.limber.document.TextStyle;
import io.limber.model.Pack;
import io.limber.session.Segment;
import io.limber.session.Stage;
import io.limber.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A routine that is played, as the rows of a screen.
 *
 * <pre>
 * One knee to the chest                                        3 of 7
 * Left side, 2 of 3
 * Hold
 *
 *   ██████  ██████    1. Slide one heel closer. Put both hands ...
 *       ██  ██        2. Breathe out, and let your hands bring ...
 *   ██████  ██████
 *
 * ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━────────────────────────────────────
 * 0:07 left   11:40 in all
 * Then: rest, 5 seconds
 *
 * Space pause  ? when to stop  w worse  d down the leg  q stop
 * </pre>
 */
final class PlayDrawing {

    private static final int LEAST_COLUMNS = 24;
    private static final int LEAST_ROWS = 10;
    private static final int ROOM_FOR_A_MARGIN = 60;
    private static final int ROOM_FOR_TWO = 70;
    private static final int ROOM_FOR_AIR = 18;
    private static final int WIDEST = 120;
    private static final int WIDEST_PICTURE = 70;
    private static final int TALLEST_DIGITS = 10;
    private static final int LARGEST = 4;
    private static final int ROOM_FOR_WORDS = 7;
    private static final String GAP = "   ";

    private final TextStyle style;
    private final Optional<String> banner;
    private final Pack.Safety safety;
    private final PlayPicture pictures;

    /**
     * @param banner what stands above every page
     */
    PlayDrawing(TextStyle style, Optional<String> banner, Pack.Safety safety, PlayPicture pictures) {
        this.style = style;
        this.banner = banner;
        this.safety = safety;
        this.pictures = pictures;
    }

    List<String> draw(State state, Typed typed, Door.Size size) {
        if (size.columns() < LEAST_COLUMNS || size.rows() < LEAST_ROWS) {
            return Stream.of("Too small.", "Larger, or q.")
                    .limit(Math.max(0, size.rows()))
                    .map(row -> row.substring(0, Math.min(row.length(), Math.max(0, size.columns()))))
                    .toList();
        }
        String margin = size.columns() >= ROOM_FOR_A_MARGIN ? "  " : "";
        int width = Math.min(WIDEST, size.columns() - 2 * margin.length());
        TextStyle narrow = style.wide(width);
        boolean airy = size.rows() >= ROOM_FOR_AIR;
        List<String> rows = new ArrayList<>();
        banner.ifPresent(words -> rows.add(narrow.ink().paint(Ink.Role.CAUTION, Columns.cut(words, width))));
        List<String> foot = new KeyRows(narrow, width).of(PlayHints.of(state));
        int room = size.rows() - rows.size() - foot.size() - (airy ? 1 : 0);
        rows.addAll(isTimed(state.stage()) ? playing(state, narrow, room, airy) : page(state, typed, narrow, room));
        while (rows.size() < size.rows() - foot.size()) {
            rows.add("");
        }
        rows.addAll(foot);
        return rows.stream().map(row -> row.isEmpty() ? row : margin + row).toList();
    }

    private static boolean isTimed(Stage stage) {
        return stage == Stage.PLAYING || stage == Stage.PAUSED || stage == Stage.WAITING_POSITION;
    }

    /** A question, or the list of reasons to stop; leaf by leaf where it is longer than the screen. */
    private List<String> page(State state, Typed typed, TextStyle style, int room) {
        List<String> rows = new ArrayList<>(new TextRenderer(style).lines(words(state)));
        if (state.stage() == Stage.PAIN_BEFORE || state.stage() == Stage.PAIN_AFTER) {
            rows.add("");
            rows.add("> " + typed.digits() + "_");
        }
        if (rows.size() > room) {
            rows.removeIf(String::isEmpty);
        }
        if (rows.size() <= room) {
            return rows;
        }
        int leaves = (rows.size() + room - 2) / (room - 1);
        int leaf = Math.floorMod(typed.leaf(), leaves);
        List<String> shown =
                new ArrayList<>(rows.subList(leaf * (room - 1), Math.min(rows.size(), (leaf + 1) * (room - 1))));
        boolean arrows = style.charset().newEncoder().canEncode('↓');
        shown.add(style.ink()
                .paint(Ink.Role.CALM, (arrows ? "↓" : "Down:") + " more (" + (leaf + 1) + " of " + leaves + ")"));
        return shown;
    }

    private Document words(State state) {
        return switch (state.stage()) {
            case PAIN_BEFORE -> PlayPage.pain(true);
            case PAIN_AFTER -> PlayPage.pain(false);
            case ASKING -> PlayPage.asking(state);
            case WORSE_CHOICE -> PlayPage.worse(state);
            case STOP_LIST -> PlayPage.stopIf(state, safety);
            default -> Document.of("", new Node.Paragraph(state.exercise().name()));
        };
    }

    private List<String> playing(State state, TextStyle style, int room, boolean airy) {
        Segment segment = state.segment();
        List<String> head = new ArrayList<>();
        head.add(title(state, style));
        String round = PlayPage.round(segment);
        String now = state.stage() == Stage.PAUSED ? "Paused" : PlayPage.now(segment);
        head.add(style.ink().paint(Ink.Role.STRONG, now) + (round.isEmpty() ? "" : GAP + round));
        List<String> last = List.of(
                bar(state, style),
                Columns.cut(
                        PlayPage.clock(state.leftInSegment()) + " left" + GAP + PlayPage.clock(state.leftInRoutine())
                                + " in all",
                        style.width()),
                Columns.cut(PlayPage.next(state), style.width()));
        int height = room - head.size() - last.size() - (airy ? 2 : 0);
        List<String> rows = new ArrayList<>(head);
        if (airy) {
            rows.add("");
        }
        rows.addAll(body(state, style, height));
        while (rows.size() < room - last.size()) {
            rows.add("");
        }
        rows.addAll(last);
        return rows;
    }

    private static String title(State state, TextStyle style) {
        String place =
                (state.segment().part() + 1) + " of " + state.schedule().parts().size();
        int room = style.width() - place.length() - 1;
        String name = Columns.cut(state.exercise().name(), room);
        return style.ink().paint(Ink.Role.HEADING, name) + " ".repeat(room + 1 - Columns.of(name)) + place;
    }

    /** The time left in large digits, a picture beside it where there is room, and how it is done in the rest. */
    private List<String> body(State state, TextStyle style, int height) {
        boolean two = style.width() >= ROOM_FOR_TWO - 4;
        int left = two ? style.width() * 2 / 5 : style.width();
        int right = style.width() - left - GAP.length();
        int upper = Math.min(height, Math.max(height * 2 / 3, TALLEST_DIGITS));
        List<String> picture = two ? pictures.rows(state, style, Math.min(right, WIDEST_PICTURE), upper) : List.of();
        int highest = two ? (picture.isEmpty() ? height : upper) : Math.max(Digits.HEIGHT, height - ROOM_FOR_WORDS);
        List<String> digits = digits(state, style, left, Math.min(height, highest));
        if (two && picture.isEmpty()) {
            TextStyle beside = style.wide(right);
            return beside(digits, how(state, beside, height), left);
        }
        List<String> rows = new ArrayList<>(beside(digits, picture, left));
        List<String> words = how(state, style, height - rows.size());
        if (words.size() < height - rows.size()) {
            rows.add("");
        }
        rows.addAll(words);
        return rows;
    }

    private static List<String> beside(List<String> digits, List<String> other, int left) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < Math.max(digits.size(), other.size()); row++) {
            String large = row < digits.size() ? digits.get(row) : "";
            String text = row < other.size() ? other.get(row) : "";
            rows.add(text.isEmpty() ? large : large + " ".repeat(left - large.length()) + GAP + text);
        }
        return rows;
    }

    private static List<String> digits(State state, TextStyle style, int width, int height) {
        long seconds = state.leftInSegment().plusMillis(999).toSeconds();
        String text = seconds < 60 ? String.valueOf(seconds) : PlayPage.clock(state.leftInSegment());
        int scale = LARGEST;
        while (scale > 0 && (Digits.columns(text, scale) > width || Digits.HEIGHT * scale > height)) {
            scale--;
        }
        String block = style.charset().newEncoder().canEncode('█') ? "█" : "#";
        return scale == 0 ? List.of(text) : Digits.rows(text, scale, block);
    }

    private static List<String> how(State state, TextStyle style, int height) {
        List<String> rows = new ArrayList<>(new TextRenderer(style).lines(PlayPage.how(state)));
        if (rows.size() > height) {
            rows.removeIf(String::isEmpty);
        }
        if (height > 0 && rows.size() > height) {
            rows.subList(height - 1, rows.size()).clear();
            rows.add("... (? tells all)");
        }
        return height > 0 ? rows : List.of();
    }

    /** How much of what is done now is over. */
    private static String bar(State state, TextStyle style) {
        long length = Math.max(1, state.segment().length().toMillis());
        int done = (int) (state.spot().elapsed().toMillis() * style.width() / length);
        boolean lines = style.charset().newEncoder().canEncode("━─");
        return style.ink().paint(Ink.Role.CALM, (lines ? "━" : "#").repeat(done))
                + (lines ? "─" : "-").repeat(style.width() - done);
    }
}
