package io.limber.document;

import static io.limber.fixture.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.document.Node.Blank;
import io.limber.document.Node.Box;
import io.limber.document.Node.Bullets;
import io.limber.document.Node.Card;
import io.limber.document.Node.Fact;
import io.limber.document.Node.Facts;
import io.limber.document.Node.Heading;
import io.limber.document.Node.Item;
import io.limber.document.Node.Numbered;
import io.limber.document.Node.OnPaper;
import io.limber.document.Node.Paragraph;
import io.limber.document.Node.Picture;
import io.limber.document.Node.Quiet;
import io.limber.document.Node.Table;
import io.limber.document.Node.TickBox;
import io.limber.document.Node.Together;
import io.limber.fixture.Html;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class HtmlRendererTest {

    private static final HtmlStyle ENGLISH = HtmlStyle.of("en");

    static Stream<String> hostileWords() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style></title></main>",
                "<!-- no comment -->",
                "]]> <![CDATA[x]]>",
                "&amp; &#27; &nbsp; &undefined;",
                "javascript:alert(1)",
                "[link](javascript:alert(1))",
                "![picture](http://example.org/x.png)",
                "<http://example.org>",
                "\u0000\u001b[2J\u007f",
                "\u202e\u2066\u200b\ufeff",
                "\ud800 \ufffe \uffff",
                "two\n\nlines",
                "**<b>** `<i>` *&*",
                "x".repeat(10_000));
    }

    @Test
    void writesARichDocument() {
        String page = HtmlRenderer.render(RichDocument.UNLOCK, ENGLISH);
        assertGolden("document/rich.html", page.substring(page.indexOf("<body>")));
    }

    @Test
    void isOnePageThatSaysWhatItIs() {
        Html page = page("Nap & rest", new Paragraph("Lie down."));

        assertThat(HtmlRenderer.render(Document.of("Nap"), ENGLISH))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n");
        assertThat(page.words("title")).containsExactly("Nap & rest");
        assertThat(page.words("h1")).containsExactly("Nap & rest");
        assertThat(page.all("main")).hasSize(1);
        assertThat(page.attributes())
                .contains("charset=utf-8", "content=default-src 'none'; style-src 'unsafe-inline'");
    }

    @Test
    void bringsItsWholeStyle() {
        String style = page("A").words("style").get(0);

        assertThat(style)
                .contains("prefers-color-scheme: dark", "@media print", ":focus-visible", ".large-print .ticks");
        assertThat(style.chars().filter(letter -> letter == '{').count())
                .isEqualTo(style.chars().filter(letter -> letter == '}').count());
        assertThat(style).doesNotContain("url(", "@import", "http", "${");
    }

    @ParameterizedTest
    @MethodSource("hostileWords")
    void letsNoWordsOut(String words) {
        Document nasty = new Document(words, everywhere(words));
        String written = HtmlRenderer.render(nasty, new HtmlStyle(words, false, true));
        Html page = Html.parse(written);
        Html tame = Html.parse(HtmlRenderer.render(new Document("tame", everywhere("tame")), ENGLISH));

        assertThat(names(page)).isSubsetOf(names(tame, "strong", "em", "code"));
        assertThat(written.codePoints().filter(letter -> letter != '\n' && io.limber.model.Unseen.is(letter)))
                .isEmpty();
        assertThat(written).doesNotContain("<script", "<img");
    }

    @Test
    void hasItsHeadingsInOrder() {
        Html page = page(
                "Title",
                new Heading(4, "Deep at once"),
                new Box(Tone.DANGER, "Box", List.of(new Heading(2, "In it"), new Heading(4, "Deeper"))),
                new Heading(3, "After"),
                new Heading(2, "Up"),
                new Together(List.of(
                        new Heading(3, "Together"), new Card(Tone.CALM, "Card", List.of(new Heading(2, "In it"))))),
                new Heading(2, "Last"));

        assertThat(page.headings()).containsExactly(1, 2, 2, 3, 4, 3, 2, 3, 4, 5, 2);
    }

    @Test
    void callsAPageWithoutATitleWhatItsFirstPartIsCalled() {
        Html card =
                page("", new Card(Tone.DANGER, "Go now, if", List.of(new Paragraph("It hurts."))), new Quiet("Small."));

        assertThat(card.words("title")).containsExactly("Go now, if");
        assertThat(card.words("h1")).containsExactly("Go now, if");
        assertThat(page("", new Paragraph("Only words.")).words("title")).containsExactly("limber");
        assertThat(page("", new Paragraph("Only words.")).words("h1")).containsExactly("limber");
    }

    @Test
    void namesWhatIsSetApart() {
        Html page = page(
                "Title",
                new Box(Tone.DANGER, "Before you start", List.of(new Paragraph("Read."))),
                new Box(Tone.CALM, "", List.of(new Paragraph("Nameless."))));

        Element box = page.all("section").get(0);
        assertThat(box.getAttribute("class")).isEqualTo("box danger");
        assertThat(page.all("h2").get(0).getAttribute("id")).isEqualTo(box.getAttribute("aria-labelledby"));
        assertThat(page.all("section")).hasSize(1);
    }

    @Test
    void givesEachFrameOfAPictureItsWords() {
        io.limber.model.Picture drawn = Objects.requireNonNull(
                Library.shipped().exercise("pelvic-tilt").orElseThrow().picture());
        Document document = Document.of("Moves", new Heading(2, "Pelvic tilt"), Picture.of(drawn, Picture.Size.USUAL));
        Html page = Html.parse(HtmlRenderer.render(document, ENGLISH));

        assertThat(page.all("svg"))
                .hasSize(2)
                .allSatisfy(svg -> assertThat(svg.getAttribute("role")).isEqualTo("img"));
        assertThat(page.words("title")).contains("Pelvic tilt (picture 1 of 2)", "Pelvic tilt (picture 2 of 2)");
        assertThat(page.words("figcaption")).containsExactly(drawn.alt());
        assertThat(Html.parse(HtmlRenderer.render(document, new HtmlStyle("en", false, false)))
                        .words("em"))
                .containsExactly("Picture: " + drawn.alt());
    }

    @Test
    void hasWhatIsForPaperAndNotWhatIsInItsPlace() {
        OnPaper days = new OnPaper(List.of(new TickBox("Monday")), List.of(new Paragraph("elsewhere")));

        assertThat(page("Title", days).words("li")).containsExactly("Monday");
        assertThat(page("Title", days).words("p")).isEmpty();
        assertThat(MarkdownRenderer.render(Document.of("", days))).isEqualTo("elsewhere\n");
    }

    @Test
    void putsTheLastSmallPrintAtTheFoot() {
        Html page = page("Title", new Quiet("Middle"), new Heading(2, "End"), new Quiet("Foot"));

        assertThat(page.words("footer").get(0).strip()).isEqualTo("Foot");
        assertThat(page("Title", new Paragraph("Words")).all("footer")).isEmpty();
    }

    @Test
    void leavesNoTraceOfNothing() {
        Html page = page(
                " ",
                new Paragraph(" \n "),
                Bullets.of(List.of()),
                Facts.of(),
                new Together(List.of()),
                OnPaper.of(),
                new Picture(""),
                new Heading(2, " "));

        assertThat(page.all("p")).isEmpty();
        assertThat(page.all("ul")).isEmpty();
        assertThat(page.all("dl")).isEmpty();
        assertThat(page.words("h1")).containsExactly("limber");
    }

    @Test
    void saysThatItIsLargePrint() {
        assertThat(HtmlRenderer.render(Document.of("A"), new HtmlStyle("de", true, true)))
                .contains("<html lang=\"de\" class=\"large-print\">");
    }

    private static List<Node> everywhere(String words) {
        return List.of(
                new Heading(2, words),
                new Paragraph(words),
                new Quiet(words),
                new TickBox(words),
                new Blank(words, 1),
                new Picture(words),
                Facts.of(new Fact(words, words)),
                new Table(List.of(words), List.of(List.of(words))),
                new Bullets(List.of(new Item(words, List.of(Numbered.of(List.of(words)))))),
                new Box(Tone.CALM, words, List.of(new Paragraph(words))),
                new Card(Tone.CALM, words, List.of(new Paragraph(words))));
    }

    private static List<String> names(Html page, String... more) {
        return Stream.concat(page.all("*").stream().map(Element::getTagName), Stream.of(more))
                .distinct()
                .toList();
    }

    private static Html page(String title, Node... nodes) {
        return Html.parse(HtmlRenderer.render(Document.of(title, nodes), ENGLISH));
    }
}
