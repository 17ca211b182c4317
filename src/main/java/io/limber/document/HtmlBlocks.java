package io.limber.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each kind of block as HTML. Headings follow each other in order: none is more than one level below the last. */
final class HtmlBlocks implements Node.Cases<String> {

    private static final int LOWEST = 6;

    /** The level of the last heading; 0 before the first. */
    private int level;
    /** Headings in a box stand at least this low. */
    private int highest = 2;

    private final boolean pictures;
    private int named;
    /** What pictures are called by: the last heading. */
    private String heading;

    HtmlBlocks(String title, boolean pictures) {
        this.pictures = pictures;
        this.heading = title;
    }

    /** The title of the page; empty if it has none of its own. */
    String headline(String title) {
        return HtmlWords.letters(title).isEmpty() ? "" : headline(1, title, "");
    }

    /** All the blocks; what follows a heading is a section. */
    String all(List<Node> nodes) {
        StringBuilder html = new StringBuilder();
        Deque<Integer> sections = new ArrayDeque<>();
        Row row = Row.NONE;
        for (Node node : nodes.stream().flatMap(HtmlBlocks::onPaper).toList()) {
            if (Row.of(node) != row) {
                html.append(row.close);
                row = Row.of(node);
                html.append(row.open);
            }
            int begins = begins(node, highest);
            while (begins > 0 && !sections.isEmpty() && sections.peek() >= begins) {
                sections.pop();
                html.append("</section>\n");
            }
            if (node instanceof Node.Heading) {
                sections.push(begins);
                html.append("<section>\n");
            }
            html.append(node.read(this));
        }
        return html.append(row.close)
                .append("</section>\n".repeat(sections.size()))
                .toString();
    }

    /** A page of HTML is one to print. */
    private static Stream<Node> onPaper(Node node) {
        return node instanceof Node.OnPaper paper
                ? paper.inside().stream().flatMap(HtmlBlocks::onPaper)
                : Stream.of(node);
    }

    /** What stands side by side where there is room. */
    private enum Row {
        NONE("", ""),
        TICKS("<ul class=\"ticks\">\n", "</ul>\n"),
        BLANKS("<div class=\"blanks\">\n", "</div>\n");

        private final String open;
        private final String close;

        Row(String open, String close) {
            this.open = open;
            this.close = close;
        }

        static Row of(Node node) {
            if (node instanceof Node.TickBox) {
                return TICKS;
            }
            return node instanceof Node.Blank blank && blank.lines() == 1 ? BLANKS : NONE;
        }
    }

    /** The level of the heading that a block begins with; 0 if it begins with none. What is set apart is a part by itself. */
    private static int begins(Node node, int highest) {
        if (node instanceof Node.Together together) {
            return together.inside().isEmpty() ? 0 : begins(together.inside().get(0), highest);
        }
        if (node instanceof Node.Box || node instanceof Node.Card) {
            return highest;
        }
        return node instanceof Node.Heading heading ? heading.level() : 0;
    }

    @Override
    public String heading(Node.Heading heading) {
        return headline(heading.level(), heading.text(), "");
    }

    /** A heading, as low as it is meant to be and as high as the order of headings demands. */
    private String headline(int wanted, String words, String attributes) {
        String text = HtmlWords.letters(words);
        if (text.isEmpty()) {
            return "";
        }
        level = Math.min(LOWEST, Math.min(wanted == 1 ? 1 : Math.max(wanted, highest), level + 1));
        heading = words;
        return "<h" + level + attributes + ">" + text + "</h" + level + ">\n";
    }

    @Override
    public String paragraph(Node.Paragraph paragraph) {
        return paragraph("", paragraph.prose());
    }

    @Override
    public String quiet(Node.Quiet quiet) {
        return paragraph(" class=\"quiet\"", quiet.prose());
    }

    private static String paragraph(String attributes, String prose) {
        String words = HtmlWords.prose(prose);
        return words.isEmpty() ? "" : "<p" + attributes + ">" + words + "</p>\n";
    }

    @Override
    public String bullets(Node.Bullets bullets) {
        return list("ul", bullets.items());
    }

    @Override
    public String numbered(Node.Numbered numbered) {
        return list("ol", numbered.items());
    }

    private String list(String tag, List<Node.Item> items) {
        return wrapped(
                tag,
                "",
                items.stream()
                        .map(item -> "<li>" + HtmlWords.prose(item.prose())
                                + (item.more().isEmpty() ? "" : "\n" + all(item.more())) + "</li>\n")
                        .collect(Collectors.joining()));
    }

    @Override
    public String facts(Node.Facts facts) {
        return wrapped(
                "dl",
                "",
                facts.rows().stream()
                        .map(row -> "<div><dt>" + HtmlWords.letters(row.label()) + "</dt><dd>"
                                + HtmlWords.prose(row.prose()) + "</dd></div>\n")
                        .collect(Collectors.joining()));
    }

    @Override
    public String box(Node.Box box) {
        return part("box " + word(box.tone()), box.title(), box.inside());
    }

    @Override
    public String card(Node.Card card) {
        return part("card " + word(card.tone()), card.title(), card.inside());
    }

    /** A part of the page that is set apart, named by its title. */
    private String part(String look, String title, List<Node> inside) {
        int outside = level;
        String id = "part-" + ++named;
        String headline = headline(highest, title, " id=\"" + id + "\"");
        String content = headline + inside(inside);
        level = Math.max(outside, Math.min(level, highest));
        return headline.isEmpty()
                ? wrapped("div", " class=\"" + look + "\"", content)
                : wrapped("section", " class=\"" + look + "\" aria-labelledby=\"" + id + "\"", content);
    }

    @Override
    public String picture(Node.Picture picture) {
        String words = HtmlWords.letters(picture.alt());
        return picture.drawn() == null || !pictures
                ? wrapped("p", " class=\"picture\"", words.isEmpty() ? "" : "<em>Picture: " + words + "</em>")
                : HtmlPicture.of(picture, picture.drawn(), heading);
    }

    @Override
    public String tickBox(Node.TickBox tickBox) {
        return "<li><span class=\"tick\"></span>" + HtmlWords.letters(tickBox.text()) + "</li>\n";
    }

    @Override
    public String pageBreak(Node.PageBreak pageBreak) {
        return "<hr class=\"page-break\"/>\n";
    }

    /** In a frame of its own that can be moved sideways, with the keyboard too, where the screen is narrow. */
    @Override
    public String table(Node.Table table) {
        String head = table.head().stream()
                .map(cell -> "<th scope=\"col\">" + HtmlWords.letters(cell) + "</th>")
                .collect(Collectors.joining());
        String rows = table.rows().stream()
                .map(row -> "<tr>"
                        + row.stream()
                                .map(cell -> "<td>" + HtmlWords.prose(cell) + "</td>")
                                .collect(Collectors.joining())
                        + "</tr>\n")
                .collect(Collectors.joining());
        String name = HtmlWords.letters(Words.all(table.head()));
        return "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Table: " + name + "\">\n<table>\n"
                + "<thead><tr>" + head + "</tr></thead>\n<tbody>\n" + rows + "</tbody>\n</table>\n</div>\n";
    }

    /** Its first heading opens no section, since it stands in one already. */
    @Override
    public String together(Node.Together together) {
        List<Node> nodes = together.inside();
        boolean isSection = !nodes.isEmpty() && nodes.get(0) instanceof Node.Heading;
        String content = isSection ? nodes.get(0).read(this) + inside(nodes.subList(1, nodes.size())) : all(nodes);
        return wrapped(isSection ? "section" : "div", " class=\"together\"", content);
    }

    /** What stands below the last heading, and so has lower headings. */
    private String inside(List<Node> nodes) {
        int outside = highest;
        highest = level + 1;
        String content = all(nodes);
        highest = outside;
        return content;
    }

    @Override
    public String inColumns(Node.InColumns inColumns) {
        return wrapped("div", " class=\"columns\"", all(inColumns.inside()));
    }

    @Override
    public String onPaper(Node.OnPaper onPaper) {
        return all(List.of(onPaper));
    }

    @Override
    public String blank(Node.Blank blank) {
        String label = HtmlWords.letters(blank.label());
        return "<div class=\"blank\">"
                + (label.isEmpty() ? "" : "<span>" + label + ":</span>")
                + "<i></i>".repeat(blank.lines()) + "</div>\n";
    }

    @Override
    public String links(Node.Links links) {
        return wrapped(
                "ul",
                "",
                links.links().stream()
                        .map(link -> "<li><a href=\"" + HtmlWords.letters(link.to()) + "\">"
                                + HtmlWords.letters(link.text()) + "</a></li>\n")
                        .collect(Collectors.joining()));
    }

    private static String wrapped(String tag, String attributes, String content) {
        return content.isEmpty() ? "" : "<" + tag + attributes + ">\n" + content + "</" + tag + ">\n";
    }

    private static String word(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
