package io.limber.document;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** A document as CommonMark's own tree, so that CommonMark's own renderer sees to the escaping. */
final class MarkdownTree implements Node.Cases<Block> {

    /** What is written on a line by hand. */
    private static final int DOTS = 40;

    private MarkdownTree() {}

    static org.commonmark.node.Document of(Document document) {
        org.commonmark.node.Document tree = new org.commonmark.node.Document();
        Heading title = headline(1, document.title());
        if (title.getFirstChild() != null) {
            tree.appendChild(title);
        }
        new MarkdownTree().fill(tree, document.nodes());
        return tree;
    }

    private void fill(Block parent, List<Node> nodes) {
        boolean afterTickBox = false;
        for (Node node : nodes.stream().flatMap(MarkdownTree::flat).toList()) {
            Block block = node.read(this);
            boolean isTickBox = node instanceof Node.TickBox;
            if (isTickBox && afterTickBox) {
                parent.getLastChild().appendChild(block.getFirstChild());
            } else if (block.getFirstChild() != null || block instanceof ThematicBreak) {
                tellApart(parent.getLastChild(), block);
                parent.appendChild(block);
            }
            afterTickBox = isTickBox;
        }
    }

    /** Blocks that leave no mark of their own are what is inside them, or what stands in place of what is for paper. */
    private static Stream<Node> flat(Node node) {
        if (node instanceof Node.Together together) {
            return together.inside().stream().flatMap(MarkdownTree::flat);
        }
        if (node instanceof Node.InColumns columns) {
            return columns.inside().stream().flatMap(MarkdownTree::flat);
        }
        return node instanceof Node.OnPaper onPaper
                ? onPaper.elsewhere().stream().flatMap(MarkdownTree::flat)
                : Stream.of(node);
    }

    /** Two lists of a kind in a row would be read as one, unless their markers differ. */
    private static void tellApart(org.commonmark.node.@Nullable Node before, Block block) {
        if (before instanceof BulletList first && block instanceof BulletList second) {
            second.setMarker(first.getMarker().equals("-") ? "*" : "-");
        }
        if (before instanceof OrderedList first && block instanceof OrderedList second) {
            second.setMarkerDelimiter(first.getMarkerDelimiter().equals(".") ? ")" : ".");
        }
    }

    @Override
    public Block heading(Node.Heading heading) {
        return headline(heading.level(), heading.text());
    }

    @Override
    public Block paragraph(Node.Paragraph paragraph) {
        return MarkdownWords.prose(paragraph.prose());
    }

    @Override
    public Block quiet(Node.Quiet quiet) {
        return MarkdownWords.prose(quiet.prose());
    }

    @Override
    public Block bullets(Node.Bullets bullets) {
        return list(bulletList(), bullets.items());
    }

    @Override
    public Block numbered(Node.Numbered numbered) {
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(1);
        list.setMarkerDelimiter(".");
        return list(list, numbered.items());
    }

    @Override
    public Block facts(Node.Facts facts) {
        BulletList list = bulletList();
        for (Node.Fact row : facts.rows()) {
            list.appendChild(item(MarkdownWords.fact(row.label(), row.prose())));
        }
        return list;
    }

    @Override
    public Block box(Node.Box box) {
        return quote(box.title(), box.inside());
    }

    @Override
    public Block card(Node.Card card) {
        return quote(card.title(), card.inside());
    }

    @Override
    public Block picture(Node.Picture picture) {
        Emphasis words = new Emphasis();
        words.appendChild(MarkdownWords.text("Picture: " + picture.alt()));
        return MarkdownWords.paragraph(words);
    }

    @Override
    public Block tickBox(Node.TickBox tickBox) {
        BulletList list = bulletList();
        list.appendChild(item(MarkdownWords.tickBox(tickBox.text())));
        return list;
    }

    @Override
    public Block pageBreak(Node.PageBreak pageBreak) {
        return new ThematicBreak();
    }

    @Override
    public Block table(Node.Table table) {
        return MarkdownTable.of(table);
    }

    @Override
    public Block together(Node.Together together) {
        throw new IllegalStateException("what is inside stands for it");
    }

    @Override
    public Block inColumns(Node.InColumns inColumns) {
        throw new IllegalStateException("what is inside stands for it");
    }

    @Override
    public Block onPaper(Node.OnPaper onPaper) {
        throw new IllegalStateException("what it is elsewhere stands for it");
    }

    /** Dots, since a line of underscores would need a backslash before each of them. */
    @Override
    public Block blank(Node.Blank blank) {
        String dots = ".".repeat(DOTS * blank.lines());
        return Prose.line(blank.label()).isEmpty()
                ? MarkdownWords.paragraph(MarkdownWords.text(dots))
                : MarkdownWords.fact(blank.label(), dots);
    }

    @Override
    public Block links(Node.Links links) {
        BulletList list = bulletList();
        for (Node.Link link : links.links()) {
            Link way = new Link(link.to(), null);
            way.appendChild(MarkdownWords.text(link.text()));
            list.appendChild(item(MarkdownWords.paragraph(way)));
        }
        return list;
    }

    private Block list(ListBlock list, List<Node.Item> items) {
        list.setTight(items.stream().flatMap(item -> item.more().stream()).allMatch(MarkdownTree::isList));
        for (Node.Item item : items) {
            ListItem entry = item(MarkdownWords.prose(item.prose()));
            fill(entry, item.more());
            list.appendChild(entry);
        }
        return list;
    }

    private static boolean isList(Node node) {
        return node instanceof Node.Bullets || node instanceof Node.Numbered || node instanceof Node.Facts;
    }

    private Block quote(String title, List<Node> inside) {
        BlockQuote quote = new BlockQuote();
        Text words = MarkdownWords.text(title);
        if (!words.getLiteral().isEmpty()) {
            quote.appendChild(MarkdownWords.paragraph(MarkdownWords.strong(words)));
        }
        fill(quote, inside);
        return quote;
    }

    private static Heading headline(int level, String words) {
        Heading heading = new Heading();
        heading.setLevel(level);
        Text text = MarkdownWords.text(words);
        if (!text.getLiteral().isEmpty()) {
            heading.appendChild(text);
        }
        return heading;
    }

    private static BulletList bulletList() {
        BulletList list = new BulletList();
        list.setMarker("-");
        list.setTight(true);
        return list;
    }

    private static ListItem item(Paragraph words) {
        ListItem item = new ListItem();
        if (words.getFirstChild() != null) {
            item.appendChild(words);
        }
        return item;
    }
}
