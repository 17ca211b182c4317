package io.limber.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Light Markdown: emphasis, strong and code in one paragraph. Anything else is taken letter by letter. */
final class Prose {

    private static final String MARKUP = "*_`\\&<[";
    private static final int DEEPEST = 8;
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private Prose() {}

    /** A piece of prose that looks the same from its first letter to its last. */
    record Span(String text, boolean strong, boolean emphasis, boolean code) {
        static Span plain(String text) {
            return new Span(text, false, false, false);
        }
    }

    /** The prose in pieces; prose without markup is never parsed, which start-up feels. */
    static List<Span> spans(String prose) {
        if (!hasMarkup(prose)) {
            return List.of(Span.plain(prose));
        }
        Spans spans = new Spans();
        paragraph(prose).accept(spans);
        return spans.found;
    }

    private static boolean hasMarkup(String prose) {
        for (int i = 0; i < MARKUP.length(); i++) {
            if (prose.indexOf(MARKUP.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The prose as CommonMark's own tree, which holds nothing but text, emphasis, strong and code. */
    static Paragraph paragraph(String prose) {
        String line = line(prose);
        // A backslash keeps "[a]: b" from being taken for the address of a link, and left out.
        org.commonmark.node.Node parsed =
                Reader.PARSER.parse(line.startsWith("[") ? "\\" + line : line).getFirstChild();
        if (!(parsed instanceof Paragraph paragraph)) {
            return new Paragraph();
        }
        paragraph.unlink();
        paragraph.accept(new Disarm());
        return paragraph;
    }

    /** The words in one safe line, with one space between any two of them and none at the ends. */
    static String line(String words) {
        String line = SPACES.matcher(Safe.line(words)).replaceAll(" ");
        int from = 0;
        int to = line.length();
        while (from < to && Character.isSpaceChar(line.charAt(from))) {
            from++;
        }
        while (to > from && Character.isSpaceChar(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    /** The words with a full stop, unless they end in a mark of their own; "Stop at once if" goes on after a colon. */
    static String sentence(String words) {
        String stripped = words.strip();
        boolean ends = stripped.isEmpty() || !Character.isLetterOrDigit(stripped.codePointBefore(stripped.length()));
        return ends ? stripped : stripped + (stripped.endsWith(" if") ? ":" : ".");
    }

    /** Only started for prose that needs it. */
    private static final class Reader {
        private static final Set<Class<? extends Block>> NO_BLOCKS = Set.of();
        private static final Parser PARSER = Parser.builder()
                .enabledBlockTypes(NO_BLOCKS)
                .maxInlineNesting(DEEPEST)
                .build();
    }

    /** Turns what prose may not hold into the words it was written with, and makes every text safe. */
    private static final class Disarm extends AbstractVisitor {
        @Override
        public void visit(Text text) {
            // An entity such as &#27; becomes a character only now.
            text.setLiteral(Safe.line(text.getLiteral()));
        }

        @Override
        public void visit(Code code) {
            code.setLiteral(Safe.line(code.getLiteral()));
        }

        @Override
        public void visit(HtmlInline html) {
            html.insertBefore(new Text(html.getLiteral()));
            html.unlink();
        }

        @Override
        public void visit(Link link) {
            unwrap(link, link.getDestination());
        }

        @Override
        public void visit(Image image) {
            unwrap(image, image.getDestination());
        }

        private void unwrap(org.commonmark.node.Node wrapped, String destination) {
            visitChildren(wrapped);
            while (wrapped.getFirstChild() != null) {
                wrapped.insertBefore(wrapped.getFirstChild());
            }
            wrapped.insertBefore(new Text(" (" + Safe.line(destination) + ")"));
            wrapped.unlink();
        }
    }

    private static final class Spans extends AbstractVisitor {
        private final List<Span> found = new ArrayList<>();
        private int strong;
        private int emphasis;

        @Override
        public void visit(Text text) {
            found.add(new Span(text.getLiteral(), strong > 0, emphasis > 0, false));
        }

        @Override
        public void visit(Code code) {
            found.add(new Span(code.getLiteral(), strong > 0, emphasis > 0, true));
        }

        @Override
        public void visit(Emphasis node) {
            emphasis++;
            visitChildren(node);
            emphasis--;
        }

        @Override
        public void visit(StrongEmphasis node) {
            strong++;
            visitChildren(node);
            strong--;
        }
    }
}
