package io.limber.document;

import java.util.stream.Collectors;

/** Words of an HTML page: escaped, and what cannot be seen is written out. */
final class HtmlWords {

    private HtmlWords() {}

    /** Letters as they stand, fit for a text and for an attribute. */
    static String letters(String letters) {
        return escaped(Prose.line(letters));
    }

    /** Light Markdown. */
    static String prose(String prose) {
        return Prose.spans(Prose.line(prose)).stream().map(HtmlWords::span).collect(Collectors.joining());
    }

    private static String span(Prose.Span span) {
        String words = escaped(Safe.line(span.text()));
        words = span.code() ? "<code>" + words + "</code>" : words;
        words = span.emphasis() ? "<em>" + words + "</em>" : words;
        return span.strong() ? "<strong>" + words + "</strong>" : words;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
