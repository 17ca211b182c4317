package io.limber.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is read when a date is opened: words without drawing, in lines that the calendar wraps itself. */
final class CalendarText {

    private static final int UNWRAPPED = 1_000_000;
    private static final TextStyle STYLE =
            new TextStyle(UNWRAPPED, Glyphs.PLAIN, Ink.NONE, StandardCharsets.UTF_8, Pictures.WORDS);

    private CalendarText() {}

    static String of(List<Node> nodes) {
        return new TextRenderer(STYLE).render(new Document("", nodes)).stripTrailing();
    }
}
