package io.limber.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document as one page of HTML that needs nothing else: no script, no font, no picture from outside. It is well-formed
 * XML as well, so that a small check can read all of it.
 *
 * <pre>
 * &lt;main&gt;
 *   &lt;h1&gt;Unlock a locked back&lt;/h1&gt;
 *   &lt;section class="box danger" aria-labelledby="part-1"&gt;
 *     &lt;h2 id="part-1"&gt;Before you start&lt;/h2&gt;
 * </pre>
 */
public final class HtmlRenderer {

    private static final String SHEET = "page.css";
    /** What the page may load: nothing but the style that it brings. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private static final String NO_TITLE = "limber";

    private HtmlRenderer() {}

    /** The whole page; each line ends with a line feed. */
    public static String render(Document document, HtmlStyle style) {
        Optional<String> part = firstName(document);
        String title = Prose.line(document.title()).isEmpty() ? part.orElse(NO_TITLE) : document.title();
        boolean isNamedByPart = part.isPresent() && !title.equals(document.title());
        HtmlBlocks blocks = new HtmlBlocks(title, style.pictures());
        int end = end(document.nodes());
        String main = (isNamedByPart ? "" : blocks.headline(title))
                + blocks.all(document.nodes().subList(0, end));
        String foot = blocks.all(document.nodes().subList(end, document.nodes().size()));
        return "<!DOCTYPE html>\n<html lang=\"" + HtmlWords.letters(style.language()) + "\"" + look(document, style)
                + ">\n"
                + "<head>\n<meta charset=\"utf-8\"/>\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                + "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
                + "<title>" + HtmlWords.letters(title) + "</title>\n"
                + "<style>\n" + sheet() + "</style>\n"
                + "</head>\n<body>\n<main>\n" + main + "</main>\n"
                + (foot.isEmpty() ? "" : "<footer>\n" + foot + "</footer>\n") + "</body>\n</html>\n";
    }

    /** Large print has room, however closely a document is meant to be set. */
    private static String look(Document document, HtmlStyle style) {
        if (style.largePrint()) {
            return " class=\"large-print\"";
        }
        return document.sheet() == Document.Sheet.CLOSE ? " class=\"close\"" : "";
    }

    /** Where the small print begins that a page ends with. */
    private static int end(List<Node> nodes) {
        int end = nodes.size();
        while (end > 0 && nodes.get(end - 1) instanceof Node.Quiet) {
            end--;
        }
        return end;
    }

    /** What the first part of a page is called: the name of a page without a title, such as a card. */
    private static Optional<String> firstName(Document document) {
        return document.nodes().stream()
                .map(HtmlRenderer::name)
                .filter(name -> !Prose.line(name).isEmpty())
                .findFirst();
    }

    private static String name(Node node) {
        if (node instanceof Node.Box box) {
            return box.title();
        }
        if (node instanceof Node.Card card) {
            return card.title();
        }
        return node instanceof Node.Heading heading ? heading.text() : "";
    }

    private static String sheet() {
        try (InputStream in = Objects.requireNonNull(HtmlRenderer.class.getResourceAsStream(SHEET), SHEET)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
