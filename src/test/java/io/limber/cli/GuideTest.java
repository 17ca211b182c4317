package io.limber.cli;

import static io.limber.fixture.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.document.Document;
import io.limber.document.GuidePage;
import io.limber.document.HtmlRenderer;
import io.limber.document.HtmlStyle;
import io.limber.document.MarkdownRenderer;
import io.limber.document.PackLine;
import io.limber.document.VerdictPage;
import io.limber.fixture.Cases;
import io.limber.fixture.Dice;
import io.limber.fixture.Tool;
import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuideTest {

    private static final Library LIBRARY = Library.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Results RESULTS =
            new Results(LIBRARY, RegionChoice.callList("gb", Map.of(), LIBRARY.regions()), DAY, false, false);

    private static final String NEXT_PAGE = "<hr class=\"page-break\"/>";
    private static final int SHEETS = 200;

    /** Names of exercises and routines, and those ids that are no ordinary words. */
    private static final Pattern MOVES = Pattern.compile(Stream.of(
                    LIBRARY.exercises().stream().map(exercise -> exercise.name()),
                    LIBRARY.routines().stream().map(routine -> routine.name()),
                    LIBRARY.exercises().stream().map(exercise -> exercise.id()),
                    LIBRARY.routines().stream().map(routine -> routine.id()).filter(id -> id.contains("-")))
            .flatMap(names -> names)
            .map(name -> "\\b" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "\\b")
            .collect(Collectors.joining("|")));

    private static final Answers EMERGENCY =
            with("s2-saddle", Answer.Tick.YES, "f2-feeling", new Answer.Chosen("f2-feeling-new"));
    private static final Answers HOLD = with("s10-weight", Answer.Tick.YES);

    static Stream<Cases.Case> signs() {
        return Cases.read("triage/signs.yaml").stream();
    }

    @Test
    void readsAsItShould() {
        assertGolden("cli/guide/home.md", markdown(Cases.ORDINARY));
        assertGolden("cli/guide/hold.md", markdown(HOLD));
        assertGolden("cli/guide/emergency.md", markdown(EMERGENCY));
    }

    @Test
    void hasAllItsPartsInOrder() {
        assertThat(markdown(Cases.ORDINARY))
                .containsSubsequence(
                        "You can look after this at home.",
                        "Answered on Sunday 22 November 2026.",
                        "None of your answers is a danger sign",
                        "Go now, day or night, if",
                        "First, where you are",
                        "Today",
                        "A pattern, not a diagnosis.",
                        "Day by day",
                        "Before you start",
                        "1. Slow breathing",
                        "10 times, each about 10 seconds.",
                        "Leave alone for now",
                        "When to look again",
                        "Wednesday 25 November",
                        "Sources",
                        "limber gives information.");
    }

    @Test
    void hasPicturesAndTwoWeeksToTickOffLast() {
        String page = html(Cases.ORDINARY);
        assertThat(List.of("<h2>Sources", "<h2>Two weeks", "Sun 22 Nov", "Sat 5 Dec", "limber gives"))
                .extracting(page::lastIndexOf)
                .isSorted()
                .doesNotContain(-1);
        assertThat(page.indexOf("<svg")).isGreaterThan(page.indexOf(NEXT_PAGE));
    }

    @Test
    void saysWhatWasToldAndWhyOnPageOne() {
        String first = html(with("how-long", new Answer.Chosen("s9-f"), "s8-sugar", Answer.Tick.YES))
                .split(NEXT_PAGE, 2)[0];
        assertThat(first)
                .contains("Over 6 weeks, or getting worse.", "You told limber:", "I have diabetes.", "Say:", "Today")
                .doesNotContain("Pelvic tilt");
    }

    @Test
    void loadsNothingAndRunsNothing() {
        assertThat(html(Cases.ORDINARY)).doesNotContain("<script", "<img", "href=", "src=", "url(");
    }

    @Test
    void asksBeforeItShowsAnyMove() {
        String afterPageOne = html(Cases.ORDINARY).split(NEXT_PAGE, 2)[1];
        assertThat(afterPageOne.indexOf("Before you start")).isPositive().isLessThan(afterPageOne.indexOf("1. Slow"));
        assertThat(LIBRARY.pack().safety().gate())
                .allSatisfy(line -> assertThat(afterPageOne).contains(line));
    }

    @Test
    void leavesOutNoStepAndNoReasonToStop() {
        VerdictPage.Result result = RESULTS.of(Cases.ORDINARY);
        String page = html(result);
        assertThat(result.routine().orElseThrow().steps())
                .hasSizeGreaterThan(4)
                .allSatisfy(step -> assertThat(page)
                        .contains(escaped(step.exercise().setup()))
                        .contains(step.exercise().steps().stream()
                                .map(GuideTest::escaped)
                                .toList())
                        .contains(step.exercise().stopIf().stream()
                                .map(GuideTest::escaped)
                                .toList()));
    }

    @Test
    void saysWhatWasLeftOutForSomebody() {
        assertThat(html(with("s8-preg", Answer.Tick.YES, "f8-weeks", new Answer.Amount(28))))
                .contains(
                        "Left out: Pelvic tilt, because of your answer on &quot;I am pregnant, 16 weeks or more&quot;.")
                .contains("You are pregnant, or may be.");
    }

    @Test
    void namesAPackThatIsNotLimbersOwnFirstAndLast() {
        assertThat(html(Cases.ORDINARY, PackLine.of(LIBRARY.pack(), false, DAY)).split(NEXT_PAGE, -1))
                .hasSize(2)
                .allSatisfy(part -> assertThat(part).contains("This content is not limber's own."));
        assertThat(html(HOLD, PackLine.of(LIBRARY.pack(), false, DAY))).contains("This content is not limber's own.");
    }

    @Test
    void saysThatItsContentIsOverdue() {
        PackLine late =
                PackLine.of(LIBRARY.pack(), true, LIBRARY.pack().reviewBy().plusDays(1));
        assertThat(html(Cases.ORDINARY, late)).contains("This content is overdue for review");
        assertThat(html(EMERGENCY, late)).contains("This content is overdue for review");
    }

    @ParameterizedTest
    @MethodSource("signs")
    void holdsNoMoveWhereMovementHasToWait(Cases.Case sign) {
        VerdictPage.Result result = RESULTS.of(sign.answers());
        if (result.verdict().allowsExercise()) {
            assertThat(moves(MarkdownRenderer.render(document(result)))).isNotEmpty();
        } else {
            String page = html(result);
            assertThat(moves(page)).isEmpty();
            assertThat(page).doesNotContain("<svg", NEXT_PAGE, "Two weeks to tick off");
        }
    }

    @Test
    void holdsNoMoveForAnybodyWhoHasToWait() {
        assertThat(waiting())
                .hasSizeGreaterThan(SHEETS / 4)
                .allSatisfy(result -> assertThat(moves(html(result))).isEmpty());
    }

    @Test
    void tellsAClinicianEverySignThatWasTicked() {
        assertThat(waiting()).hasSizeGreaterThan(SHEETS / 4).allSatisfy(result -> {
            String page = html(result);
            assertThat(ticked(result.answers()))
                    .allSatisfy(sign -> assertThat(page).contains(sign));
        });
    }

    @Test
    void tellsAClinicianWhatIsNotKnown() {
        Answers first = new Answers(Map.of("s1-chest", Answer.Tick.YES));
        assertThat(markdown(first))
                .contains("A note to take with you.", "**Yes:** Pain or a tight weight in your chest.")
                .contains("Nothing was answered with no.")
                .contains("So what is not named here was not denied.");
        assertThat(markdown(HOLD.without(List.of("s2-sex")))).contains("**Not answered:** Sex has changed:");
    }

    @Test
    void keepsMedicinesTogetherForAClinician() {
        Answers told =
                with("s1-chest", Answer.Tick.YES, "s7-thinner", Answer.Tick.YES, "s7-steroids", Answer.Tick.NOT_SURE);
        assertThat(markdown(told))
                .contains("**Medicines:** Not sure: Steroid pills for a month or more. Yes: A blood thinner,");
    }

    @Test
    void givesTheWordsToSayAndWhomToCall() {
        assertThat(markdown(EMERGENCY)).contains("**Call:** **999**", "**Say:** \"", "Do not drive yourself.");
        assertThat(markdown(HOLD)).contains("**Say:** \"").doesNotContain("Sources");
    }

    @Test
    void writesAFileForItsOwnerOnlyWithItsTraceIfAsked(@TempDir Path folder) throws IOException {
        Path answers = Files.writeString(folder.resolve("mine.yaml"), "s1-chest: \"yes\"\n");
        Path note = folder.resolve("note.html");
        Tool tool = Tool.limber("triage", "--answers", answers.toString(), "--trace", "-o", note.toString());
        assertThat(tool.exit()).isZero();
        assertThat(note).content().contains("A note to take with you.", "<h2>Trace", "class=\"close\"");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(note)))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesToWriteThroughALink(@TempDir Path folder) throws IOException {
        Path answers = Files.writeString(folder.resolve("mine.yaml"), "s1-chest: \"yes\"\n");
        Path mine = Files.writeString(folder.resolve("mine.html"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), mine);
        Tool tool = Tool.limber("triage", "--answers", answers.toString(), "-o", link.toString());
        assertThat(tool.exit()).isEqualTo(2);
        assertThat(mine).hasContent("mine");
    }

    private static Stream<VerdictPage.Result> waiting() {
        return LongStream.range(0, SHEETS)
                .mapToObj(seed -> RESULTS.of(new Dice(seed).sheet(Cases.SCRIPT)))
                .filter(result -> !result.verdict().allowsExercise());
    }

    private static List<String> ticked(Answers answers) {
        return Cases.SCRIPT.protocol().screens().stream()
                .flatMap(screen -> screen.items().stream())
                .filter(item -> answers.to(item.id())
                        .filter(answer -> answer == Answer.Tick.YES || answer == Answer.Tick.NOT_SURE)
                        .isPresent())
                .map(Screen.Item::text)
                .map(GuideTest::escaped)
                .toList();
    }

    private static List<String> moves(String page) {
        return MOVES.matcher(page.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;");
    }

    private static String markdown(Answers answers) {
        return MarkdownRenderer.render(document(RESULTS.of(answers)));
    }

    private static String html(Answers answers) {
        return html(RESULTS.of(answers));
    }

    private static String html(VerdictPage.Result result) {
        return HtmlRenderer.render(document(result), HtmlStyle.of("en"));
    }

    private static String html(Answers answers, PackLine pack) {
        Document document = GuidePage.of(RESULTS.of(answers), RESULTS.calls(), pack, LIBRARY.sources())
                .document();
        return HtmlRenderer.render(document, HtmlStyle.of("en"));
    }

    private static Document document(VerdictPage.Result result) {
        return RESULTS.page(result, Format.HTML).document();
    }

    private static Answers with(Object... pairs) {
        Answers answers = Cases.ORDINARY;
        for (int i = 0; i < pairs.length; i += 2) {
            answers = answers.with((String) pairs[i], (Answer) pairs[i + 1]);
        }
        return answers;
    }
}
