package io.limber.document;

import static io.limber.fixture.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.limber.document.Node.Bullets;
import io.limber.document.Node.Fact;
import io.limber.document.Node.Facts;
import io.limber.document.Node.Item;
import io.limber.document.Node.Numbered;
import io.limber.document.Node.Paragraph;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRendererTest {

    private static final List<Glyphs> ALL = List.of(Glyphs.UNICODE, Glyphs.ASCII, Glyphs.PLAIN);
    private static final Ink TAGS = (role, text) -> "<" + role + ">" + text + "</>";

    @ParameterizedTest
    @CsvSource({
        "unicode, 80",
        "unicode, 40",
        "unicode, 20",
        "ascii, 80",
        "ascii, 40",
        "ascii, 20",
        "plain, 80",
        "plain, 40",
        "plain, 20"
    })
    void writesARichDocument(String look, int width) {
        TextStyle looks = TextStyle.of(width).with(glyphs(look));
        assertGolden(
                "document/rich-" + look + "-" + width + ".txt", new TextRenderer(looks).render(RichDocument.UNLOCK));
    }

    @Test
    void paintsEveryRole() {
        assertGolden(
                "document/rich-inked-60.txt",
                new TextRenderer(TextStyle.of(60).with(TAGS)).render(RichDocument.UNLOCK));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 12, 20, 40, 80, 200})
    void breaksLinesAtTheSamePlacesInColour(int width) {
        String inked = new TextRenderer(TextStyle.of(width).with(TAGS)).render(RichDocument.UNLOCK);
        assertThat(inked.replaceAll("<[A-Z/]*>", ""))
                .isEqualTo(new TextRenderer(TextStyle.of(width)).render(RichDocument.UNLOCK));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 20, 29, 30, 39, 40, 79, 200})
    void isNeverWiderThanItsStyle(int width) {
        for (Glyphs glyphs : ALL) {
            assertThat(new TextRenderer(TextStyle.of(width).with(glyphs)).lines(RichDocument.UNLOCK))
                    .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void saysNothingForNothing() {
        assertThat(text(40)).isEmpty();
        assertThat(text(40, new Paragraph(" \n "), Bullets.of(List.of()), Facts.of(), Bullets.of(List.of(" "))))
                .isEmpty();
    }

    @Test
    void wrapsAtSpaces() {
        assertThat(text(12, new Paragraph("Lie  on your\nback, knees bent."))).isEqualTo("""
                        Lie on your
                        back, knees
                        bent.
                        """);
    }

    @Test
    void breaksWordsThatFitNoLine() {
        assertThat(text(12, new Paragraph("An anti-inflammatory-tablet, Donaudampfschiff")))
                .isEqualTo("""
                        An
                        anti-
                        inflammatory
                        -tablet,
                        Donaudampfsc
                        hiff
                        """);
    }

    @Test
    void keepsACommandInOneLine() {
        assertThat(text(30, new Paragraph("To see it all, you can type `limber routine unlock` now.")))
                .isEqualTo("""
                        To see it all, you can type
                        `limber routine unlock` now.
                        """);
        assertThat(text(12, new Paragraph("Type `limber routine unlock --play` now.")))
                .isEqualTo("""
                        Type
                        `limber
                        routine
                        unlock
                        --play` now.
                        """);
    }

    @Test
    void breaksBetweenWideLetters() {
        assertThat(text(7, new Paragraph("a 腰痛腰痛 e\u0301e\u0301e\u0301e\u0301")))
                .isEqualTo("""
                        a 腰痛
                        腰痛
                        e\u0301e\u0301e\u0301e\u0301
                        """);
    }

    @Test
    void partsListsOnlyWhenTheirItemsAreLong() {
        Item nested = new Item("Two:", List.of(Numbered.of(List.of("a", "b", "c"))));
        assertThat(text(20, new Bullets(List.of(Item.of("One"), nested, Item.of("Three")))))
                .isEqualTo("""
                        • One

                        • Two:
                          1. a
                          2. b
                          3. c

                        • Three
                        """);
    }

    @Test
    void partsStepsSoonerThanOtherLists() {
        List<String> longAndShort = List.of("one two three four five six", "seven");
        assertThat(text(14, Bullets.of(longAndShort))).contains("six\n• seven");
        assertThat(text(14, Numbered.of(longAndShort))).contains("six\n\n2. seven");
    }

    @Test
    void laysATableOutInColumnsWhereThereIsRoom() {
        Node table = new Node.Table(
                List.of("When", "What"), List.of(List.of("1 day", "Turn over in bed, **slowly**"), List.of("腰痛", "")));
        assertThat(text(40, table)).isEqualTo("""
                        When   What
                        ─────  ────────────────────────
                        1 day  Turn over in bed, slowly
                        腰痛
                        """);
        assertThat(text(39, table)).isEqualTo("""
                        When: 1 day
                        What: Turn over in bed, slowly

                        When: 腰痛
                        """);
        assertThat(new TextRenderer(TextStyle.of(80).with(Glyphs.PLAIN)).render(Document.of("", table)))
                .isEqualTo("""
                        When: 1 day
                        What: Turn over in bed, slowly

                        When: 腰痛
                        """);
    }

    @Test
    void wrapsTheWidestColumnUntilItIsTooNarrow() {
        String long40 = "one two three four five six seven eight";
        assertThat(text(40, new Node.Table(List.of("A", "B"), List.of(List.of("first", long40)))))
                .isEqualTo("""
                        A      B
                        ─────  ─────────────────────────────────
                        first  one two three four five six seven
                               eight
                        """);
        assertThat(text(40, new Node.Table(List.of("A", "B"), List.of(List.of(long40, long40)))))
                .startsWith("A: one two");
    }

    @Test
    void refusesATableWithHoles() {
        assertThatThrownBy(() -> new Node.Table(List.of("A", "B"), List.of(List.of("only one"))))
                .hasMessageContaining("one cell for each");
        assertThatThrownBy(() -> new Node.Table(List.of(), List.of())).hasMessageContaining("at least one");
        assertThatThrownBy(() -> new Node.Blank("Name", 0)).hasMessageContaining("at least 1 line");
    }

    @Test
    void linesUpNumbersOnTheRight() {
        List<String> ten = IntStream.rangeClosed(1, 10).mapToObj(i -> "step").toList();
        assertThat(text(20, Numbered.of(ten)))
                .startsWith(" 1. step\n 2. step\n")
                .endsWith("\n10. step\n");
    }

    @Test
    void putsAFactBelowItsLabelWhereThereIsNoRoom() {
        Facts facts = Facts.of(new Fact("Dose", "10 times"), new Fact("A label of many words", ""));
        assertThat(text(40, facts)).isEqualTo("""
                        Dose:
                          10 times
                        A label of many words:
                        """);
    }

    @Test
    void stillWritesDeepListsInNarrowPlaces() {
        Node deep = new Paragraph("bottom");
        for (int level = 0; level < 40; level++) {
            deep = new Bullets(List.of(new Item("level", List.of(deep))));
        }
        assertThat(new TextRenderer(TextStyle.of(20)).lines(Document.of("", deep)))
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(20))
                .anyMatch(line -> line.endsWith("bottom"));
    }

    @Test
    void spellsWhatTheCharsetLacks() {
        TextStyle ascii = TextStyle.of(40).with(Glyphs.ASCII).with(StandardCharsets.US_ASCII);
        assertThat(new TextRenderer(ascii).render(Document.of("Größe – “so”", new Paragraph("38 °C, *3 × 10*…"))))
                .isEqualTo("""
                        Grosse - "so"
                        =============

                        38 deg C, 3 x 10...
                        """);
    }

    @Test
    void writesTenThousandItemsQuickly() {
        List<String> items = IntStream.range(0, 10_000)
                .mapToObj(i -> "Breathe **out** and press the hollow of your back down, a little, number " + i)
                .toList();
        Document list =
                Document.of("Many", Numbered.of(items), Bullets.of(items), new Paragraph("word ".repeat(200_000)));
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(new TextRenderer(TextStyle.of(40)).lines(list)).hasSizeGreaterThan(50_000));
    }

    private static Glyphs glyphs(String look) {
        return switch (look) {
            case "unicode" -> Glyphs.UNICODE;
            case "ascii" -> Glyphs.ASCII;
            default -> Glyphs.PLAIN;
        };
    }

    private static String text(int width, Node... nodes) {
        return new TextRenderer(TextStyle.of(width)).render(Document.of("", nodes));
    }
}
