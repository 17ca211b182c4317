package io.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.document.Document;
import io.limber.document.HtmlRenderer;
import io.limber.document.HtmlStyle;
import io.limber.document.Node;
import io.limber.fixture.Chromium;
import io.limber.fixture.Read;
import io.limber.model.Routine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of HTML as a real browser shows and prints them. */
@Tag("browser")
class BrowserTest {

    private static final String DARK = "--blink-settings=preferredColorScheme=0";

    /** The ratio of two colours by WCAG 2, and the colour that something stands on. */
    private static final String CONTRAST = """
            const parts = colour => colour.match(/[\\d.]+/g).map(Number);
            const light = colour => { const [r, g, b] = parts(colour).map(v => v / 255)
                .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
            const ratio = (a, b) => { const [x, y] = [light(a), light(b)];
                return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05); };
            const seen = colour => parts(colour)[3] !== 0;
            const behind = e => { for (; e; e = e.parentElement) {
                const colour = window.getComputedStyle(e).backgroundColor;
                if (seen(colour)) return colour; } return 'rgb(255, 255, 255)'; };
            """;

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static List<String> pages = List.of();

    @BeforeAll
    static void printEveryKind() {
        chromium = new Chromium(folder);
        pages = new ArrayList<>(EveryPage.htmlOfEachKind().values());
        pages.add(html(table(9)));
        pages.add(html(new Node.Paragraph("x".repeat(500)), new Node.Heading(2, "`" + "y".repeat(500) + "`")));
    }

    @Test
    void showsEveryPageAtAnyWidthWithoutMovingItSideways() {
        for (int width : List.of(320, 600, 1200)) {
            String question = """
                    const far = [...document.querySelectorAll('body *')]
                        .filter(e => !e.closest('.wide') || e.matches('.wide'))
                        .filter(e => e.getBoundingClientRect().right > window.innerWidth + 0.5);
                    return { width: window.innerWidth, needed: document.documentElement.scrollWidth,
                        shown: document.querySelector('h1').getBoundingClientRect().height > 10,
                        far: far.map(e => e.outerHTML.slice(0, 80)) };""";
            assertThat(chromium.ask(pages, width, question))
                    .hasSameSizeAs(pages)
                    .allSatisfy(answer -> {
                        assertThat(answer).containsEntry("shown", true).containsEntry("far", List.of());
                        assertThat(number(answer, "needed")).isLessThanOrEqualTo(width);
                    });
        }
    }

    @Test
    void hasEnoughContrastByDayAndByNight() {
        String question = CONTRAST + """
                const low = [];
                let words = 0;
                const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (walk.nextNode()) {
                    const e = walk.currentNode.parentElement;
                    if (!walk.currentNode.data.trim() || e.closest('svg')) continue;
                    words++;
                    const found = ratio(window.getComputedStyle(e).color, behind(e));
                    if (found < 4.5) low.push(found + ' ' + e.outerHTML.slice(0, 80));
                }
                for (const e of document.querySelectorAll('.box, .card, .tick, .blank i')) {
                    const found = ratio(window.getComputedStyle(e).borderBottomColor, behind(e.parentElement));
                    if (found < 3) low.push(found + ' edge of ' + e.outerHTML.slice(0, 80));
                }
                return { words, low, behind: behind(document.body) };""";
        List<Map<String, @Nullable Object>> day = chromium.ask(pages, 800, question);
        List<Map<String, @Nullable Object>> night = chromium.ask(pages, 800, question, DARK);

        assertThat(Stream.concat(day.stream(), night.stream())).allSatisfy(answer -> {
            assertThat(answer).containsEntry("low", List.of());
            assertThat(number(answer, "words")).isPositive();
        });
        assertThat(day).allSatisfy(answer -> assertThat(answer).containsEntry("behind", "rgb(255, 255, 255)"));
        assertThat(night).allSatisfy(answer -> assertThat(answer).containsEntry("behind", "rgb(20, 24, 28)"));
    }

    @Test
    void keepsPicturesOnWhiteByNight() {
        String question = CONTRAST + """
                return { behind: [...new Set([...document.querySelectorAll('svg')].map(behind))] };""";

        assertThat(chromium.ask(List.of(EveryPage.printed("routine unlock", "html")), 800, question, DARK))
                .containsExactly(Map.of("behind", List.of("rgb(255, 255, 255)")));
    }

    @Test
    void loadsNothing() {
        String question = "return { loaded: window.performance.getEntriesByType('resource').length };";

        assertThat(chromium.ask(pages, 800, question))
                .allSatisfy(answer -> assertThat(number(answer, "loaded")).isZero());
    }

    @Test
    void showsWhereTheKeyboardIs() {
        String question = """
                const wide = document.querySelector('.wide');
                wide.focus({ focusVisible: true });
                const style = window.getComputedStyle(wide);
                return { focused: document.activeElement === wide, line: style.outlineStyle,
                    width: parseFloat(style.outlineWidth), moves: wide.scrollWidth > wide.clientWidth };""";
        Map<String, @Nullable Object> answer =
                chromium.ask(List.of(html(table(20))), 320, question).get(0);

        assertThat(answer)
                .containsEntry("focused", true)
                .containsEntry("line", "solid")
                .containsEntry("moves", true);
        assertThat(number(answer, "width")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void putsEveryExerciseOnOnePageOfPaper() {
        List<String> handouts = Library.shipped().routines().stream()
                .map(Routine::id)
                .flatMap(id -> Stream.of("routine " + id, "routine " + id + " --large-print"))
                .map(line -> onPaper(EveryPage.printed(line, "html")))
                .toList();
        String question = """
                document.body.style.padding = 0;
                return { large: document.documentElement.matches('.large-print') ? 1 : 0,
                    heights: [...document.querySelectorAll('.together')]
                        .map(e => Math.ceil(e.getBoundingClientRect().height)) };""";
        for (boolean large : List.of(false, true)) {
            double across = large ? 16 : 26;
            double down = large ? 16 : 23;
            for (Sheet inside :
                    List.of(Sheet.inside(210, across, 297, down), Sheet.inside(215.9, across, 279.4, down))) {
                List<Map<String, @Nullable Object>> answers = chromium.ask(handouts, inside.width(), question).stream()
                        .filter(answer -> (number(answer, "large") > 0) == large)
                        .toList();
                assertThat(answers)
                        .hasSize(handouts.size() / 2)
                        .allSatisfy(answer -> assertThat(Read.list(answer, "heights"))
                                .hasSizeGreaterThan(2)
                                .allSatisfy(height ->
                                        assertThat(((Number) height).intValue()).isLessThan(inside.height())));
            }
        }
    }

    @Test
    void neverSplitsWhatStaysTogether() {
        List<Node> threeFifths = new ArrayList<>(List.of(new Node.Heading(2, "Exercise")));
        threeFifths.addAll(Collections.nCopies(24, new Node.Paragraph("A line.")));
        List<Node> loose = Collections.nCopies(5, threeFifths).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(chromium.sheets(html(
                        Collections.nCopies(5, new Node.Together(threeFifths)).toArray(Node[]::new))))
                .isEqualTo(5);
        assertThat(chromium.sheets(html(loose.toArray(Node[]::new)))).isLessThan(5);
    }

    @Test
    void printsTheRightNumberOfPages() {
        Node words = new Node.Paragraph("A page.");

        assertThat(chromium.sheets(html(words, new Node.PageBreak(), words, new Node.PageBreak(), words)))
                .isEqualTo(3);
        assertThat(chromium.sheets(EveryPage.printed("redflags --card", "html")))
                .isEqualTo(1);
        // One of safety, four of two exercises each, one of what comes after.
        assertThat(chromium.sheets(EveryPage.printed("routine unlock", "html"))).isEqualTo(6);
    }

    /** A page of paper, in pixels of the browser. */
    private record Sheet(int width, int height) {
        /** The inside of a page, all in mm. */
        static Sheet inside(double width, double across, double height, double down) {
            return new Sheet((int) ((width - across) / 25.4 * 96), (int) ((height - down) / 25.4 * 96));
        }
    }

    /** The page as it looks on paper, so that it can be measured. */
    private static String onPaper(String page) {
        return page.replace("@media print, (min-width: 44rem)", "@media all").replace("@media print", "@media all");
    }

    private static Node table(int columns) {
        return new Node.Table(
                Collections.nCopies(columns, "Heading"), List.of(Collections.nCopies(columns, "Something longer")));
    }

    private static String html(Node... nodes) {
        return HtmlRenderer.render(Document.of("A page", nodes), HtmlStyle.of("en"));
    }

    private static double number(Object answer, String key) {
        return ((Number) Read.at(answer, key)).doubleValue();
    }
}
