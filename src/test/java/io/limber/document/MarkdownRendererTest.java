package io.limber.document;

import static io.limber.fixture.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.document.Node.Blank;
import io.limber.document.Node.Box;
import io.limber.document.Node.Bullets;
import io.limber.document.Node.Fact;
import io.limber.document.Node.Facts;
import io.limber.document.Node.Heading;
import io.limber.document.Node.Item;
import io.limber.document.Node.Numbered;
import io.limber.document.Node.Paragraph;
import io.limber.document.Node.Picture;
import io.limber.document.Node.Quiet;
import io.limber.document.Node.Table;
import io.limber.document.Node.TickBox;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final List<String> NASTY = List.of(
            "# no heading",
            "- no bullet",
            "+ no bullet",
            "* no bullet",
            "1. no number",
            "1) no number",
            "> no quote",
            "~~~ no fence",
            "``` no fence",
            "--- no line",
            "=== no line",
            "| no | table |",
            "    no code",
            "<b>no html</b>",
            "[no](link)",
            "[no]: reference",
            "![no](image)",
            "no *half emphasis",
            "a\\*b",
            "& &amp; &#27;",
            "trailing \\",
            "snake_case_name",
            "two  spaces",
            "two\n\nparagraphs",
            "\u001b[2J",
            "**strong*",
            "`",
            "``a`b``",
            "- [ ] no box",
            "# closed #",
            "!",
            "<!-- no comment -->",
            "\u202e",
            "***all***",
            "**a**_b_",
            "http://example.org");

    @Test
    void writesARichDocument() {
        assertGolden("document/rich.md", MarkdownRenderer.render(RichDocument.UNLOCK));
    }

    @Test
    void saysNothingForNothing() {
        assertThat(MarkdownRenderer.render(Document.of(" "))).isEmpty();
    }

    @Test
    void readsBackAsItWasWritten() {
        for (Document document : List.of(RichDocument.UNLOCK, nasty())) {
            String written = MarkdownRenderer.render(document);
            assertThat(html(PARSER.parse(written))).isEqualTo(html(MarkdownTree.of(document)));
        }
    }

    @Test
    void tellsListsInARowApart() {
        Node bullets = Bullets.of(List.of("a"));
        Node numbers = Numbered.of(List.of("a"));
        Document lists = Document.of("", bullets, bullets, new TickBox("b"), new TickBox("c"), numbers, numbers);
        assertThat(MarkdownRenderer.render(lists)).isEqualTo("""
                        - a

                        * a

                        - [ ] b
                        - [ ] c

                        1. a

                        1) a
                        """);
    }

    private static Document nasty() {
        List<Node> everywhere =
                NASTY.stream().flatMap(words -> in(words).stream()).toList();
        return new Document("# Nasty *title* #", everywhere);
    }

    private static List<Node> in(String words) {
        return List.of(
                new Heading(2, words),
                new Paragraph(words),
                new Quiet(words),
                new TickBox(words),
                new Picture(words),
                new Table(List.of(words, words), List.of(List.of(words, words))),
                new Blank(words, 1),
                Facts.of(new Fact(words, words)),
                new Bullets(List.of(
                        new Item(words, List.of(Numbered.of(List.of(words)))),
                        new Item(words, List.of(new Paragraph(words))))),
                new Box(Tone.CALM, words, List.of(new Paragraph(words))));
    }

    /** What somebody would see; letters written as ready Markdown are taken for the letters they mean. */
    private static String html(org.commonmark.node.Node tree) {
        tree.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof MarkdownRenderer.Raw raw) {
                    if (!raw.markdown().isBlank()) {
                        raw.insertBefore(new Text(raw.markdown().replace("\\", "")));
                    }
                    raw.unlink();
                } else {
                    visitChildren(node);
                }
            }
        });
        return HtmlRenderer.builder().extensions(TABLES).build().render(tree);
    }
}
