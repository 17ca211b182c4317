package io.limber.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One block of a document.
 *
 * <p>What is called {@code prose} is light Markdown: emphasis, strong and code, in one paragraph; line breaks are spaces.
 * What is called {@code text}, {@code title}, {@code label} or {@code alt} is taken letter by letter.
 */
public sealed interface Node {

    /** Makes every reader of a document handle every kind of block. */
    <R> R read(Cases<R> cases);

    /**
     * A heading below the document's title.
     *
     * @param level 2 to 4
     */
    record Heading(int level, String text) implements Node {
        public Heading {
            if (level < 2 || level > 4) {
                throw new IllegalArgumentException("a heading has level 2 to 4, but this one has " + level);
            }
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.heading(this);
        }
    }

    record Paragraph(String prose) implements Node {
        @Override
        public <R> R read(Cases<R> cases) {
            return cases.paragraph(this);
        }
    }

    record Bullets(List<Item> items) implements Node {
        public Bullets {
            items = items.stream().filter(Item::saysSomething).toList();
        }

        /** A list of one-paragraph items. */
        public static Bullets of(List<String> prose) {
            return new Bullets(prose.stream().map(Item::of).toList());
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.bullets(this);
        }
    }

    /** A list in an order, counted from 1. */
    record Numbered(List<Item> items) implements Node {
        public Numbered {
            items = items.stream().filter(Item::saysSomething).toList();
        }

        /** A list of one-paragraph items. */
        public static Numbered of(List<String> prose) {
            return new Numbered(prose.stream().map(Item::of).toList());
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.numbered(this);
        }
    }

    /** One entry of a list, and what belongs below it; a list leaves out those that say nothing. */
    record Item(String prose, List<Node> more) {
        public Item {
            more = List.copyOf(more);
        }

        public static Item of(String prose) {
            return new Item(prose, List.of());
        }

        private boolean saysSomething() {
            return !more.isEmpty() || !Prose.line(prose).isEmpty();
        }
    }

    /** Short answers to short questions: "Dose: 10 times". */
    record Facts(List<Fact> rows) implements Node {
        public Facts {
            rows = List.copyOf(rows);
        }

        public static Facts of(Fact... rows) {
            return new Facts(List.of(rows));
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.facts(this);
        }
    }

    /** One row of facts; the renderer adds the colon. */
    record Fact(String label, String prose) {}

    /** Something set apart, such as "Before you start". */
    record Box(Tone tone, String title, List<Node> inside) implements Node {
        public Box {
            inside = List.copyOf(inside);
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.box(this);
        }
    }

    /** The one thing to see on a page, such as whom to ring now. */
    record Card(Tone tone, String title, List<Node> inside) implements Node {
        public Card {
            inside = List.copyOf(inside);
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.card(this);
        }
    }

    /**
     * A picture: its words, which always stay, and what it is drawn from where it can be drawn.
     *
     * @param drawn none where there are only words
     */
    record Picture(String alt, io.limber.model.@Nullable Picture drawn, Size size) implements Node {

        /** How much room it may take. */
        public enum Size {
            /** One of many on a page. */
            USUAL,
            /** The one that the page is about. */
            LARGE
        }

        /** A picture in words alone. */
        public Picture(String alt) {
            this(alt, null, Size.USUAL);
        }

        /** A picture that can be drawn. */
        public static Picture of(io.limber.model.Picture drawn, Size size) {
            return new Picture(drawn.alt(), drawn, size);
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.picture(this);
        }
    }

    /** Something to tick off on paper. */
    record TickBox(String text) implements Node {
        @Override
        public <R> R read(Cases<R> cases) {
            return cases.tickBox(this);
        }
    }

    /** A new page on paper, a line across elsewhere. */
    record PageBreak() implements Node {
        @Override
        public <R> R read(Cases<R> cases) {
            return cases.pageBreak(this);
        }
    }

    /**
     * What is read by rows and columns. Where there is no room for columns, each row is a block of facts.
     *
     * @param head text, one for each column
     * @param rows prose, as many cells in each row as the head has
     */
    record Table(List<String> head, List<List<String>> rows) implements Node {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = head.size();
            if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("each row of a table has one cell for each of its " + columns
                        + " columns, of which there is at least one");
            }
        }

        /** One row, each cell with the head of its column; empty cells are left out. */
        List<Fact> facts(List<String> row) {
            return IntStream.range(0, head.size())
                    .filter(column -> !Prose.line(row.get(column)).isEmpty())
                    .mapToObj(column -> new Fact(head.get(column), row.get(column)))
                    .toList();
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /** What stays together on one page of paper, such as an exercise; elsewhere just what is inside. */
    record Together(List<Node> inside) implements Node {
        public Together {
            inside = List.copyOf(inside);
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.together(this);
        }
    }

    /** What runs in two columns on a page of paper, so that more fits on it; elsewhere just what is inside. */
    record InColumns(List<Node> inside) implements Node {
        public InColumns {
            inside = List.copyOf(inside);
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.inColumns(this);
        }
    }

    /**
     * What belongs on a page that can be printed, such as boxes to tick each day.
     *
     * @param elsewhere what text and Markdown have in its place
     */
    record OnPaper(List<Node> inside, List<Node> elsewhere) implements Node {
        public OnPaper {
            inside = List.copyOf(inside);
            elsewhere = List.copyOf(elsewhere);
        }

        /** What text and Markdown leave out. */
        public static OnPaper of(Node... inside) {
            return new OnPaper(List.of(inside), List.of());
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.onPaper(this);
        }
    }

    /**
     * Room to write by hand: "Therapist: ______".
     *
     * @param lines 1 or more; the first stands beside the label
     */
    record Blank(String label, int lines) implements Node {
        public Blank {
            if (lines < 1) {
                throw new IllegalArgumentException("room to write has at least 1 line, but is to have " + lines);
            }
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.blank(this);
        }
    }

    /** Ways to other pages of the same folder. */
    record Links(List<Link> links) implements Node {
        public Links {
            links = List.copyOf(links);
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.links(this);
        }
    }

    /**
     * A way to another page.
     *
     * @param to its path from here, such as {@code topic/recovery.html}; never an address somewhere else
     */
    record Link(String text, String to) {

        private static final Pattern PATH = Pattern.compile("([a-z0-9-]+/)?[a-z0-9-]+\\.[a-z]+");

        public Link {
            if (!PATH.matcher(to).matches()) {
                throw new IllegalArgumentException("a link leads to a page of the same folder, but this one to " + to);
            }
        }
    }

    /** Small print. */
    record Quiet(String prose) implements Node {
        @Override
        public <R> R read(Cases<R> cases) {
            return cases.quiet(this);
        }
    }

    /** One answer for each kind of block. */
    interface Cases<R> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R bullets(Bullets bullets);

        R numbered(Numbered numbered);

        R facts(Facts facts);

        R box(Box box);

        R card(Card card);

        R picture(Picture picture);

        R tickBox(TickBox tickBox);

        R pageBreak(PageBreak pageBreak);

        R table(Table table);

        R together(Together together);

        R inColumns(InColumns inColumns);

        R onPaper(OnPaper onPaper);

        R blank(Blank blank);

        R links(Links links);

        R quiet(Quiet quiet);
    }
}
