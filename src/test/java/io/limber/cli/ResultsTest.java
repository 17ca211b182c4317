package io.limber.cli;

import static io.limber.fixture.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.document.Data;
import io.limber.document.FollowUpDates;
import io.limber.document.Glyphs;
import io.limber.document.Ink;
import io.limber.document.MarkdownRenderer;
import io.limber.document.Page;
import io.limber.document.TextRenderer;
import io.limber.document.TextStyle;
import io.limber.document.VerdictPage;
import io.limber.fixture.Cases;
import io.limber.model.Urgency;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResultsTest {

    private static final Library LIBRARY = Library.shipped();
    private static final Results RESULTS = new Results(
            LIBRARY,
            RegionChoice.callList("gb", Map.of(), LIBRARY.regions()),
            LocalDate.of(2026, 11, 22),
            false,
            false);

    /** Names of exercises and routines, and those ids that are no ordinary words. */
    private static final Pattern NAMES = Pattern.compile(Stream.of(
                    LIBRARY.exercises().stream().map(exercise -> exercise.name()),
                    LIBRARY.routines().stream().map(routine -> routine.name()),
                    LIBRARY.exercises().stream().map(exercise -> exercise.id()),
                    LIBRARY.routines().stream().map(routine -> routine.id()).filter(id -> id.contains("-")))
            .flatMap(names -> names)
            .map(name -> "\\b" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "\\b")
            .collect(Collectors.joining("|")));

    static Stream<Cases.Case> signs() {
        return Cases.read("triage/signs.yaml").stream();
    }

    static Stream<String> stories() {
        return STORIES.keySet().stream();
    }

    private static final Map<String, Answers> STORIES = Map.ofEntries(
            Map.entry("home", Cases.ORDINARY),
            Map.entry("floor-stuck", with("where-now", new Answer.Chosen("s11-stuck"))),
            Map.entry("blood-thinner", with("s7-thinner", Answer.Tick.YES)),
            Map.entry("pregnant", with("s8-preg", Answer.Tick.YES, "f8-weeks", new Answer.Amount(28))),
            Map.entry("limits-skipped", skipped()),
            Map.entry(
                    "emergency", with("s2-saddle", Answer.Tick.YES, "f2-feeling", new Answer.Chosen("f2-feeling-new"))),
            Map.entry("fracture", with("s7-bones", Answer.Tick.YES, "set-off", new Answer.Chosen("s4-small"))),
            Map.entry("shingles", with("s10-skin", Answer.Tick.YES, "f10-eye", Answer.Tick.NO)),
            Map.entry("child", with("age", new Answer.Amount(13))),
            Map.entry("days", with("how-long", new Answer.Chosen("s9-f"))),
            Map.entry(
                    "leg",
                    with(
                            "s3-one",
                            Answer.Tick.YES,
                            "f3-one",
                            new Answer.Chosen("f3-one-below"),
                            "s13-leg",
                            Answer.Tick.YES)),
            Map.entry("hold", held()));

    @ParameterizedTest
    @MethodSource("stories")
    void readAsTheyShould(String story) {
        Page page = RESULTS.page(RESULTS.of(Objects.requireNonNull(STORIES.get(story))));
        assertGolden("cli/result/" + story + "-80.txt", text(page, 80));
        assertGolden("cli/result/" + story + "-40.txt", text(page, 40));
        assertGolden("cli/result/" + story + ".md", MarkdownRenderer.render(page.document()));
        assertGolden("cli/result/" + story + ".json", Data.json(page.data()));
    }

    @ParameterizedTest
    @MethodSource("signs")
    void nameNoExerciseWhereItHasToWait(Cases.Case sign) {
        VerdictPage.Result result = RESULTS.of(sign.answers());
        if (result.verdict().allowsExercise()) {
            return;
        }
        Page page = RESULTS.page(result);
        assertThat(List.of(
                        text(page, 80),
                        MarkdownRenderer.render(page.document()),
                        Data.json(page.data()),
                        Data.yaml(page.data()),
                        FollowUpDates.of(result).text(),
                        FollowUpDates.detailed(result, RESULTS.calls(), RESULTS.pack())
                                .text()
                                .replace("\r\n ", "")))
                .allSatisfy(shown -> assertThat(
                                NAMES.matcher(shown.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                                        .results()
                                        .map(found -> found.group())
                                        .toList())
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("signs")
    void sayWhomToCallInAnEmergencyAndWhatToSay(Cases.Case sign) {
        VerdictPage.Result result = RESULTS.of(sign.answers());
        String page = MarkdownRenderer.render(RESULTS.page(result).document());
        assertThat(page)
                .contains(result.verdict().isEmergency() ? "**Call now:** " : "> In an emergency, call **999**");
        assertThat(page.contains("**Say:** ")).isEqualTo(result.verdict().urgency() != Urgency.SELF_CARE_FOLLOW_UP);
    }

    @Test
    void whatCanWaitForTheDayStandsApart() {
        String page =
                MarkdownRenderer.render(RESULTS.page(RESULTS.of(Cases.ORDINARY)).document());
        assertThat(page)
                .containsSubsequence(
                        "You have chest pain",
                        "One is enough. Do not wait for more.",
                        "**Get help today, if**",
                        "A foot drops or a leg gets weaker.",
                        "In an emergency, call");
    }

    @Test
    void putNoFalseWordsIntoAnybodysMouth() {
        assertThat(say("s5-fever", Answer.Tick.YES, "s5-ill", Answer.Tick.YES))
                .contains("I have a fever or feel really ill, and I may have a special risk of infection.");
        assertThat(say(
                        "s3-both",
                        Answer.Tick.YES,
                        "f3-both",
                        new Answer.Chosen("f3-both-steady"),
                        "s3-unsteady",
                        Answer.Tick.YES,
                        "f3-strength",
                        new Answer.Chosen("f3-strength-strong")))
                .contains("my legs may be weak, or I am newly unsteady on my feet.");
        assertThat(say("s1-tear", Answer.Tick.NOT_SURE))
                .contains("I may have had a sudden tearing pain", "I need to be checked today.")
                .doesNotContain("now.");
        assertThat(say("s1-tear", Answer.Tick.YES)).contains("I had a sudden tearing pain", "now.");
    }

    private static String say(Object... pairs) {
        return Data.json(RESULTS.page(RESULTS.of(with(pairs))).data())
                .lines()
                .filter(line -> line.startsWith("  \"say\": "))
                .collect(Collectors.joining());
    }

    @Test
    void someOfTheSignsHaveToWait() {
        assertThat(signs().map(sign ->
                        RESULTS.of(sign.answers()).verdict().movement().toString()))
                .contains("none", "hold_until_seen");
    }

    private static String text(Page page, int width) {
        TextStyle style = new TextStyle(width, Glyphs.UNICODE, Ink.NONE, StandardCharsets.UTF_8);
        return new TextRenderer(style).render(page.document());
    }

    private static Answers held() {
        return signs().filter(sign ->
                        sign.movement().filter("hold_until_seen"::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .answers();
    }

    private static Answers skipped() {
        List<String> limits = Cases.ORDINARY.byQuestion().keySet().stream()
                .filter(question -> question.startsWith("s14-"))
                .toList();
        Answers answers = Cases.ORDINARY.without(limits);
        return answers.with("limits", Answer.Whole.SKIPPED);
    }

    private static Answers with(Object... pairs) {
        Answers answers = Cases.ORDINARY;
        for (int i = 0; i < pairs.length; i += 2) {
            answers = answers.with((String) pairs[i], (Answer) pairs[i + 1]);
        }
        return answers;
    }
}
