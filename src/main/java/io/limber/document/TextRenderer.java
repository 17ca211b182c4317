package io.limber.document;

import java.util.List;

/**
 * A document as text for a terminal, a pipe or a screen reader.
 *
 * <pre>
 * Unlock a locked back
 * ════════════════════
 *
 * │ Before you start
 * │
 * │ Stop if a leg goes numb.
 *
 * Dose:       10 times, slowly
 * Feel it in: the low back
 * </pre>
 */
public final class TextRenderer {

    private final TextStyle style;

    public TextRenderer(TextStyle style) {
        this.style = style;
    }

    /** The whole text; each line ends with a line feed. */
    public String render(Document document) {
        StringBuilder text = new StringBuilder();
        lines(document).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** The text line by line, for whoever draws a screen. */
    public List<String> lines(Document document) {
        TextBlocks blocks = new TextBlocks(style);
        return new Lines()
                .close(blocks.headline(
                        document.title(), Ink.Role.HEADING, style.glyphs().titleLine()))
                .apart(blocks.all(document.nodes()))
                .asList();
    }
}
