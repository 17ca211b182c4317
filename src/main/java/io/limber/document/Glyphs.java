package io.limber.document;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * The marks a text is drawn with. Those of Unicode were in the character sets of the first PCs already, so that every
 * terminal font has them.
 *
 * @param bullet before an item of a list
 * @param innerBullet before an item of a list inside a list
 * @param tickBox before something to tick off
 * @param code on both sides of something to type
 * @param titleLine below the title
 * @param headingLine below a heading of level 2
 * @param rule across the page
 * @param bar down the left side of a box
 * @param cardTop the first character of a card; {@code cardRule} goes on from there
 * @param cardBar down the left side of a card
 * @param cardBottom the last corner of a card
 * @param spoken whether the text is made for listening: nothing is drawn, nothing stands in columns
 */
public record Glyphs(
        String bullet,
        String innerBullet,
        String tickBox,
        String code,
        String titleLine,
        String headingLine,
        String rule,
        String bar,
        String cardTop,
        String cardRule,
        String cardBar,
        String cardBottom,
        boolean spoken) {

    public static final Glyphs UNICODE =
            new Glyphs("•", "-", "[ ]", "`", "═", "─", "─", "│", "╔", "═", "║", "╚", false);

    public static final Glyphs ASCII = new Glyphs("*", "-", "[ ]", "`", "=", "-", "-", "|", "#", "=", "#", "#", false);

    /** For screen readers: no frames and no lines, only words in the order they are meant to be heard. */
    public static final Glyphs PLAIN = new Glyphs("-", "-", "Tick box:", "", "", "", "", "", "", "", "", "", true);

    /** The best that a charset can write. */
    public static Glyphs in(Charset charset) {
        if (!charset.canEncode()) {
            return ASCII;
        }
        CharsetEncoder encoder = charset.newEncoder();
        return encoder.canEncode(UNICODE.letters()) ? UNICODE : ASCII;
    }

    /** All that is drawn; what a record says of itself would take longer to put together than the rest of a page. */
    private String letters() {
        return String.join("", bullet, titleLine, headingLine, rule, bar, cardTop, cardRule, cardBar, cardBottom);
    }
}
