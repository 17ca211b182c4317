package io.limber.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Each kind of block as lines of text, none of them wider than the style allows. */
final class TextBlocks implements Node.Cases<List<String>> {

    private static final int ROOM_BESIDE_MARKER = 10;
    private static final String WRITE_HERE = "_";
    /** Lines of an item up to which a list stands close; steps want more air than a list that is only looked through. */
    private static final int LONGEST_TIGHT_BULLET = 3;

    private static final int LONGEST_TIGHT_STEP = 2;

    private final TextStyle style;
    private final Glyphs glyphs;
    private final String bullet;

    TextBlocks(TextStyle style) {
        this(style, style.glyphs().bullet());
    }

    private TextBlocks(TextStyle style, String bullet) {
        this.style = style;
        this.glyphs = style.glyphs();
        this.bullet = bullet;
    }

    /** All the blocks, with one empty line between two of them; tick boxes stand close. */
    List<String> all(List<Node> nodes) {
        Lines lines = new Lines();
        boolean afterTickBox = false;
        for (Node node : nodes) {
            boolean isTickBox = node instanceof Node.TickBox;
            List<String> block = node.read(this);
            lines.add(block, isTickBox && afterTickBox);
            afterTickBox = isTickBox;
        }
        return lines.asList();
    }

    /** A line to begin with, and a line drawn under it; where it is to be heard, a full stop. */
    List<String> headline(String text, Ink.Role role, String underline) {
        StyledText words = new StyledText(style).text(glyphs.spoken() ? Prose.sentence(text) : text);
        int longest = words.widest(style.width());
        String line = style.ink().paint(role, underline.repeat(longest));
        return new Lines()
                .close(words.lines(style.width(), role))
                .close(underline.isEmpty() || longest == 0 ? List.of() : List.of(line))
                .asList();
    }

    @Override
    public List<String> heading(Node.Heading heading) {
        return headline(heading.text(), Ink.Role.HEADING, heading.level() == 2 ? glyphs.headingLine() : "");
    }

    @Override
    public List<String> paragraph(Node.Paragraph paragraph) {
        return new StyledText(style).prose(paragraph.prose()).lines(style.width());
    }

    @Override
    public List<String> quiet(Node.Quiet quiet) {
        return new StyledText(style).prose(quiet.prose()).lines(style.width(), Ink.Role.QUIET);
    }

    @Override
    public List<String> picture(Node.Picture picture) {
        return new Lines()
                .close(new PictureStrip(style).lines(picture))
                .close(new StyledText(style).text("Picture: " + picture.alt()).lines(style.width(), Ink.Role.QUIET))
                .asList();
    }

    @Override
    public List<String> pageBreak(Node.PageBreak pageBreak) {
        return glyphs.spoken()
                ? List.of()
                : List.of(style.ink().paint(Ink.Role.QUIET, glyphs.rule().repeat(style.width())));
    }

    @Override
    public List<String> tickBox(Node.TickBox tickBox) {
        String marker = glyphs.tickBox() + " ";
        return glyphs.spoken()
                ? new StyledText(style).text(marker + tickBox.text()).lines(style.width())
                : hang(
                        marker,
                        room -> new StyledText(room.style).text(tickBox.text()).lines(room.style.width()));
    }

    @Override
    public List<String> bullets(Node.Bullets bullets) {
        return list(bullets.items(), LONGEST_TIGHT_BULLET, at -> bullet + " ");
    }

    @Override
    public List<String> numbered(Node.Numbered numbered) {
        int digits = String.valueOf(numbered.items().size()).length();
        return list(
                numbered.items(),
                LONGEST_TIGHT_STEP,
                at -> " ".repeat(digits - String.valueOf(at).length()) + at + ". ");
    }

    @Override
    public List<String> facts(Node.Facts facts) {
        return new TextFacts(style, facts.rows()).lines();
    }

    @Override
    public List<String> box(Node.Box box) {
        return new TextFrame(style, box.tone().role()).box(box.title(), box.inside());
    }

    @Override
    public List<String> card(Node.Card card) {
        return new TextFrame(style, card.tone().role()).card(card.title(), card.inside());
    }

    @Override
    public List<String> table(Node.Table table) {
        return new TextTable(style, table).lines();
    }

    @Override
    public List<String> links(Node.Links links) {
        return facts(new Node.Facts(links.links().stream()
                .map(link -> new Node.Fact(link.text(), "`" + link.to() + "`"))
                .toList()));
    }

    @Override
    public List<String> together(Node.Together together) {
        return all(together.inside());
    }

    @Override
    public List<String> inColumns(Node.InColumns inColumns) {
        return all(inColumns.inside());
    }

    @Override
    public List<String> onPaper(Node.OnPaper onPaper) {
        return all(onPaper.elsewhere());
    }

    /** A line to write on, as wide as there is room; where it is to be heard, only what belongs there. */
    @Override
    public List<String> blank(Node.Blank blank) {
        if (glyphs.spoken()) {
            return new StyledText(style).text("To fill in: " + blank.label()).lines(style.width());
        }
        Lines lines = new Lines();
        if (!Prose.line(blank.label()).isEmpty()) {
            lines.close(new StyledText(style).text(blank.label() + ":").lines(style.width()));
        }
        for (int line = 0; line < blank.lines(); line++) {
            lines.filled(WRITE_HERE, style.width(), line == 0 ? ROOM_BESIDE_MARKER : style.width());
        }
        return lines.asList();
    }

    private List<String> list(List<Node.Item> items, int longestTight, IntFunction<String> marker) {
        List<List<String>> blocks = new ArrayList<>();
        for (Node.Item item : items) {
            blocks.add(hang(marker.apply(blocks.size() + 1), room -> room.item(item)));
        }
        boolean tight = blocks.stream().allMatch(block -> block.size() <= longestTight);
        Lines lines = new Lines();
        blocks.forEach(block -> lines.add(block, tight));
        return lines.asList();
    }

    private List<String> item(Node.Item item) {
        boolean listFollows = !item.more().isEmpty()
                && (item.more().get(0) instanceof Node.Bullets || item.more().get(0) instanceof Node.Numbered);
        return new Lines()
                .close(new StyledText(style).prose(item.prose()).lines(style.width()))
                .add(all(item.more()), listFollows)
                .asList();
    }

    /** The content beside a marker; below it, where there is no room. */
    private List<String> hang(String marker, Function<TextBlocks, List<String>> content) {
        int indent = Columns.of(marker);
        if (style.width() - indent < ROOM_BESIDE_MARKER) {
            return new Lines()
                    .close(List.of(marker.strip()))
                    .close(content.apply(this))
                    .asList();
        }
        List<String> inside = content.apply(new TextBlocks(style.narrower(indent), glyphs.innerBullet()));
        return inside.isEmpty() ? List.of(marker.stripTrailing()) : Lines.behind(marker, " ".repeat(indent), inside);
    }
}
