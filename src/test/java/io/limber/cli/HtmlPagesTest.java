package io.limber.cli;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.document.Page;
import io.limber.fixture.FakeDoor;
import io.limber.fixture.Html;
import io.limber.fixture.Tool;
import io.limber.model.Exercise;
import io.limber.model.Routine;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPagesTest {

    private static final Library LIBRARY = Library.shipped();
    private static final int MOST_BYTES = 300_000;

    @TempDir
    private Path folder;

    static Stream<String> lines() {
        return Stream.concat(EveryPage.kinds().stream(), EveryPage.entries().stream());
    }

    static Stream<String> routines() {
        return LIBRARY.routines().stream().map(Routine::id);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void arePagesThatNeedNothingElse(String line) {
        assertSound(EveryPage.printed(line, "html"));
    }

    @Test
    void areSoundForEveryResult() {
        EveryPage.results().values().forEach(page -> assertSound(EveryPage.html(page)));
        EveryPage.guides().values().forEach(page -> assertSound(EveryPage.html(page)));
    }

    private static void assertSound(String written) {
        Html page = Html.parse(written);

        assertThat(written.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        assertThat(page.root().getAttribute("lang")).isEqualTo("en");
        assertThat(page.all("h1")).hasSize(1);
        assertThat(page.headings()).startsWith(1);
        for (int i = 1; i < page.headings().size(); i++) {
            assertThat(page.headings().get(i))
                    .isLessThanOrEqualTo(page.headings().get(i - 1) + 1);
        }
        assertThat(page.all("*"))
                .allSatisfy(element -> assertThat(element.getTagName())
                        .isNotIn("script", "img", "link", "iframe", "object", "a", "form"));
        assertThat(page.attributes())
                .allSatisfy(attribute ->
                        assertThat(attribute).doesNotMatch("(on\\w+|src|href|style|srcset|xlink:href)=.*"));
        assertThat(page.words("title")).allSatisfy(title -> assertThat(title).isNotBlank());
        assertThat(page.all("svg"))
                .allSatisfy(svg -> assertThat(svg.getAttribute("role")).isEqualTo("img"));
        List<String> ids = page.attributes().stream()
                .filter(attribute -> attribute.startsWith("id="))
                .toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(page.root().getTextContent()).containsPattern("(?i)not .*medical device.*clinician");
    }

    @ParameterizedTest
    @MethodSource("routines")
    void handOutsBeginWithTheSafetyQuestionsAndTickEachExercise(String id) {
        for (String more : List.of("", " --large-print")) {
            Html page = Html.parse(EveryPage.printed("routine " + id + more, "html"));
            int exercises = LIBRARY.routine(id).orElseThrow().steps().size();

            assertThat(page.words("h2")).startsWith("Before you start");
            assertThat(page.words("h2")).endsWith("How sure is this?", "From your therapist");
            assertThat(page.words("li").stream().filter("14"::equals)).hasSize(exercises);
            assertThat(page.words("dt").stream().filter("How much"::equals)).hasSize(exercises);
            assertThat(page.words("dt")).contains("Stop if", "Easier");
            assertThat(page.all("figure")).isNotEmpty();
            assertThat(page.words("span")).contains("Name:", "Date:", "Therapist:", "Remarks:");
        }
    }

    @Test
    void sayHowSureEveryExerciseIs() {
        for (Routine routine : LIBRARY.routines()) {
            String page = EveryPage.printed("routine " + routine.id() + " --pictures none", "html");
            assertThat(routine.steps())
                    .allSatisfy(step -> assertThat(Html.parse(page).words("li"))
                            .anySatisfy(line -> assertThat(line)
                                    .contains(LIBRARY.exercise(step.exercise())
                                            .orElseThrow()
                                            .evidence())));
        }
    }

    @Test
    void holdNoExerciseWhereNoneMayBe() {
        List<String> names = LIBRARY.exercises().stream()
                .map(Exercise::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        List<Page> held = Stream.of(EveryPage.results(), EveryPage.guides())
                .flatMap(pages -> pages.values().stream())
                .filter(HtmlPagesTest::waits)
                .toList();

        assertThat(held).hasSizeGreaterThan(10).allSatisfy(page -> {
            Html html = Html.parse(EveryPage.html(page));
            assertThat(html.all("svg")).isEmpty();
            assertThat(html.words("strong"))
                    .noneMatch(strong ->
                            names.contains(strong.toLowerCase(Locale.ROOT).replace(".", "")));
        });
    }

    private static boolean waits(Page page) {
        Object movement = ((Map<?, ?>) Objects.requireNonNull(page.data())).get("movement");
        return List.of("none", "hold_until_seen").contains(String.valueOf(movement));
    }

    @Test
    void sayWhereNothingOfARoutineIsLeft() {
        Html page = Html.parse(EveryPage.printed("routine ball --without ball", "html"));

        assertThat(page.words("strong")).contains("Nothing of this routine is left for you.");
        assertThat(page.words("h2")).startsWith("Before you start").doesNotContain("How sure is this?");
        assertThat(page.all("figure")).isEmpty();
    }

    @Test
    void nameAForeignPack() {
        Tool tool = limber("routine", "--content", "src/test/resources/packs/small", "--format", "html");
        Html page = Html.parse(tool.out());

        assertThat(page.words("footer").get(0)).contains("This content is not limber's own.");
    }

    @Test
    void areWrittenToAFileByItsName() throws IOException {
        for (String name : List.of("a.html", "b.HTM")) {
            Path file = folder.resolve(name);
            assertThat(limber("redflags", "-o", file.toString()).exit()).isZero();
            assertThat(Files.readString(file)).isEqualTo(EveryPage.printed("redflags", "html"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "UTF-16", "windows-1252"})
    void areUtf8WhateverTheScreenCanShow(String charset) {
        FakeDoor door = new FakeDoor(Charset.forName(charset));
        limber(door, "explain", "said-about-causes", "--format", "html");

        assertThat(new String(door.printedBytes(), StandardCharsets.UTF_8))
                .isEqualTo(EveryPage.printed("explain said-about-causes", "html"));
    }

    @Test
    void areInLargePrintOnlyWhereThereIsHtml() {
        assertThat(EveryPage.printed("routine unlock --large-print", "html")).contains("class=\"large-print\"");
        for (String other : List.of("text", "markdown", "json")) {
            Tool refused = limber("routine", "unlock", "--large-print", "--format", other);
            assertThat(refused.exit()).isEqualTo(2);
            assertThat(refused.err()).contains("--large-print goes with --format html");
            assertThat(refused.out()).isEmpty();
        }
    }

    @Test
    void haveNoPicturesWhereNoneAreWanted() {
        assertThat(EveryPage.printed("routine unlock --pictures none", "html"))
                .doesNotContain("<svg")
                .contains("<em>Picture: ");
    }
}
