package io.limber.document;

import java.util.regex.Pattern;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of a Markdown tree, each set down so that it reads back as it was meant. */
final class MarkdownWords {

    /** At the start of a line these would begin a list or a code block; CommonMark's renderer guards all others. */
    private static final Pattern UNGUARDED = Pattern.compile("[+~]");

    private MarkdownWords() {}

    /** Letters as they stand. */
    static Text text(String letters) {
        return new Text(Prose.line(letters));
    }

    static StrongEmphasis strong(Text words) {
        StrongEmphasis strong = new StrongEmphasis();
        strong.appendChild(words);
        return strong;
    }

    static Paragraph paragraph(org.commonmark.node.Node words) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(words);
        return paragraph;
    }

    /** Light Markdown. */
    static Paragraph prose(String prose) {
        Paragraph paragraph = Prose.paragraph(prose);
        if (paragraph.getFirstChild() instanceof Text first
                && UNGUARDED.matcher(first.getLiteral()).lookingAt()) {
            paragraph.prependChild(
                    new MarkdownRenderer.Raw("\\" + first.getLiteral().charAt(0)));
            first.setLiteral(first.getLiteral().substring(1));
        }
        return paragraph;
    }

    /** A bold label, a colon, and light Markdown. */
    static Paragraph fact(String label, String prose) {
        Paragraph fact = Prose.paragraph(prose);
        fact.prependChild(new Text(" "));
        fact.prependChild(strong(text(label + ":")));
        return fact;
    }

    /** An entry of a task list. CommonMark takes its box for letters, and would write it with backslashes. */
    static Paragraph tickBox(String letters) {
        Paragraph words = paragraph(new MarkdownRenderer.Raw("[ ] "));
        words.appendChild(text(letters));
        return words;
    }
}
