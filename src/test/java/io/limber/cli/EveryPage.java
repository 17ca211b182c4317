package io.limber.cli;

import io.limber.content.Index;
import io.limber.content.Library;
import io.limber.document.HtmlRenderer;
import io.limber.document.HtmlStyle;
import io.limber.document.MarkdownRenderer;
import io.limber.document.Page;
import io.limber.fixture.Cases;
import io.limber.fixture.Flips;
import io.limber.fixture.Tool;
import io.limber.model.Routine;
import io.limber.proof.Telling;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every document that limber makes of its own pack, by the command line that prints it. */
final class EveryPage {

    private static final Library LIBRARY = Library.shipped();
    private static final Results RESULTS = results("gb");
    private static final Results NOWHERE = results("");

    private EveryPage() {}

    /** One command line for each kind of document. */
    static List<String> kinds() {
        return List.of(
                "redflags",
                "redflags --region gb",
                "redflags --card",
                "redflags --card --region gb",
                "routine",
                "routine unlock",
                "routine unlock --timeline",
                "routine loosen --limit pregnant-16",
                "routine ball --without ball",
                "explain",
                "explain --search leg",
                "explain said-about-causes",
                "explain foam-roller-upper-back",
                "explain ce2",
                "explain heat",
                "explain thin-bones",
                "explain ng59",
                "triage --list-questions",
                "content check",
                "content check --vignettes src/test/resources/triage/public-cases.yaml");
    }

    /** Every routine, and everything else that can be explained. */
    static List<String> entries() {
        return new Index(LIBRARY)
                .all().stream()
                        .map(line -> (line.entry() instanceof Routine ? "routine " : "explain ")
                                + line.entry().id())
                        .toList();
    }

    /** What a command line prints in a format. */
    static String printed(String line, String format) {
        return Tool.limber((line + " --format " + format).split(" ", -1)).out();
    }

    /** The results of the public cases, all levels among them, by the name of the case. */
    static Map<String, Page> results() {
        return results(Format.MARKDOWN);
    }

    /** The same to print: a guide, or a note for the clinician. */
    static Map<String, Page> guides() {
        return results(Format.HTML);
    }

    private static Map<String, Page> results(Format format) {
        Map<String, Page> pages = new LinkedHashMap<>();
        Flips.PUBLIC.forEach(one -> {
            Results results = pages.size() % 2 == 0 ? RESULTS : NOWHERE;
            pages.put(
                    one.id(),
                    results.page(results.of(Telling.of(Cases.SCRIPT, one).answers()), format));
        });
        return pages;
    }

    static String html(Page page) {
        return HtmlRenderer.render(page.document(), HtmlStyle.of(page.language()));
    }

    static String markdown(Page page) {
        return MarkdownRenderer.render(page.document());
    }

    /** One page of HTML for each kind of document, results among them. */
    static Map<String, String> htmlOfEachKind() {
        Map<String, String> pages = new LinkedHashMap<>();
        Stream.concat(kinds().stream(), Stream.of("routine unlock --large-print"))
                .forEach(line -> pages.put(line, printed(line, "html")));
        results().forEach((name, page) -> pages.put(name, html(page)));
        guides().forEach((name, page) -> pages.put("guide " + name, html(page)));
        return pages;
    }

    private static Results results(String region) {
        return new Results(
                LIBRARY,
                RegionChoice.callList(region.isEmpty() ? null : region, Map.of(), LIBRARY.regions()),
                LocalDate.of(2026, 11, 22),
                false,
                true);
    }
}
