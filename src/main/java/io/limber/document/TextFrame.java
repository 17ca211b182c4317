package io.limber.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Boxes and cards: open to the right, so that no letter of an unexpected width can break the frame.
 *
 * <pre>
 * │ Before you start        ╔═════════════════
 * │                         ║
 * │ Read this.              ║  Call for help
 *                           ║
 *                           ╚═════════════════
 * </pre>
 */
final class TextFrame {

    /** Below this, words have more need of the room than a bar at their side. */
    private static final int ROOM_FOR_BARS = 30;

    private final TextStyle style;
    private final Glyphs glyphs;
    private final Ink.Role role;

    TextFrame(TextStyle style, Ink.Role role) {
        this.style = style;
        this.glyphs = style.glyphs();
        this.role = role;
    }

    List<String> box(String title, List<Node> inside) {
        if (glyphs.spoken()) {
            return content(style, title, inside);
        }
        if (style.width() < ROOM_FOR_BARS) {
            return between(across("", glyphs.rule()), title, inside, across("", glyphs.rule()));
        }
        String bar = style.ink().paint(role, glyphs.bar()) + " ";
        return Lines.behind(bar, bar, content(style.narrower(2), title, inside));
    }

    List<String> card(String title, List<Node> inside) {
        if (glyphs.spoken()) {
            return content(style, title, inside);
        }
        if (style.width() < ROOM_FOR_BARS) {
            return between(across("", glyphs.cardRule()), title, inside, across("", glyphs.cardRule()));
        }
        String bar = style.ink().paint(role, glyphs.cardBar()) + "  ";
        List<String> roomy = new ArrayList<>(content(style.narrower(3), title, inside));
        roomy.add(0, "");
        roomy.add("");
        return new Lines()
                .close(List.of(across(glyphs.cardTop(), glyphs.cardRule())))
                .close(Lines.behind(bar, bar, roomy))
                .close(List.of(across(glyphs.cardBottom(), glyphs.cardRule())))
                .asList();
    }

    private List<String> between(String top, String title, List<Node> inside, String bottom) {
        return new Lines()
                .close(List.of(top))
                .close(content(style, title, inside))
                .close(List.of(bottom))
                .asList();
    }

    private List<String> content(TextStyle room, String title, List<Node> inside) {
        TextBlocks blocks = new TextBlocks(room);
        return new Lines()
                .close(blocks.headline(title, role, ""))
                .apart(blocks.all(inside))
                .asList();
    }

    private String across(String corner, String line) {
        return style.ink().paint(role, corner + line.repeat(Math.max(0, style.width() - corner.length())));
    }
}
