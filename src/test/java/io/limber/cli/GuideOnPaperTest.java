package io.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.fixture.Cases;
import io.limber.fixture.Chromium;
import io.limber.fixture.Dice;
import io.limber.fixture.Read;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guides and notes as they come out of a printer. */
@Tag("browser")
class GuideOnPaperTest {

    private static final Library LIBRARY = Library.shipped();
    private static final Results RESULTS = new Results(
            LIBRARY,
            RegionChoice.callList("gb", Map.of(), LIBRARY.regions()),
            LocalDate.of(2026, 11, 22),
            false,
            false);

    private static final Map<String, Answers> GUIDES = Map.ofEntries(
            Map.entry("unlock, in bed", with()),
            Map.entry("unlock, with all its moves", with("where-now", "s11-stand", "s7-thinner", "yes", "pain", "7")),
            Map.entry("unlock, on the floor", with("where-now", "s11-stuck", "s7-thinner", "yes", "pain", "7")),
            Map.entry("loosen", with("where-now", "s11-stand", "pain", "2")),
            Map.entry("morning", with("pain", "2", "s13-first", "yes")),
            Map.entry("desk", with("where-now", "s11-chair", "pain", "2", "s13-rise", "yes")),
            Map.entry("pregnant", with("s8-preg", "yes", "f8-weeks", "28")),
            Map.entry(
                    "72, a new hip, falls",
                    with("age", "72", "s14-hip", "yes", "s14-fall", "yes", "where-now", "s11-chair")),
            Map.entry("to be seen within days", with("how-long", "s9-f", "where-now", "s11-stand", "s8-sugar", "yes")),
            Map.entry("a sore leg", with("s3-one", "yes", "f3-one", "f3-one-below", "s13-leg", "yes")));

    private static final Map<String, Answers> NOTES = Map.of(
            "hold",
            with("s10-weight", "yes"),
            "a child",
            with("age", "13"),
            "today",
            with("s5-fever", "yes"),
            "a first yes",
            new Answers(Map.of("s1-chest", Answer.Tick.YES)),
            "numb",
            with("s2-saddle", "yes", "f2-feeling", "f2-feeling-new", "s3-both", "yes", "f3-both", "f3-both-new"),
            "all at once",
            with(
                    "s2-saddle",
                    "yes",
                    "f2-feeling",
                    "f2-feeling-new",
                    "s3-both",
                    "yes",
                    "f3-both",
                    "f3-both-new",
                    "s2-start",
                    "not_sure",
                    "f2-pee",
                    "f2-pee-cannot",
                    "s5-fever",
                    "yes",
                    "s5-ill",
                    "yes",
                    "s7-thinner",
                    "yes",
                    "s7-steroids",
                    "not_sure",
                    "s7-cancer",
                    "yes",
                    "f7-treat",
                    "yes",
                    "f7-flat",
                    "yes",
                    "s8-sugar",
                    "yes",
                    "s10-night",
                    "yes",
                    "s10-sweats",
                    "yes",
                    "s10-nopos",
                    "yes",
                    "set-off",
                    "s4-slow",
                    "age",
                    "71",
                    "s8-infect",
                    "yes",
                    "s3-weakone",
                    "yes",
                    "f3-strength",
                    "f3-strength-new",
                    "pain",
                    "9"),
            "poison",
            with("s5-pills", "yes", "f5-pills", "f5-pills-over"),
            "a break",
            with("s7-bones", "yes", "set-off", "s4-small"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a4", "letter"})
    void aGuideTakesFourPagesAtMost(String sheet) {
        Map<String, Integer> pages = pages(GUIDES, sheet);
        assertThat(pages.values()).allSatisfy(count -> assertThat(count).isBetween(3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a4", "letter"})
    void aNoteTakesOnePage(String sheet) {
        Map<String, Answers> notes = new LinkedHashMap<>(NOTES);
        longNotes().forEach(answers -> notes.put(answers.toString(), answers));
        assertThat(pages(notes, sheet).values()).allMatch(count -> count == 1);
    }

    @Test
    void lettersOfElevenPointsAreTheSmallestBesideSmallPrint() {
        String guide = html(with("where-now", "s11-stand")).replace("@media print", "@media all");
        String question = """
                const small = [...document.querySelectorAll('main *')]
                    .filter(e => !e.closest('svg, .quiet, figcaption, code'))
                    .filter(e => parseFloat(window.getComputedStyle(e).fontSize) < 11 / 72 * 96 - 0.01);
                return { small: small.map(e => e.outerHTML.slice(0, 80)) };""";
        assertThat(new Chromium(folder).ask(List.of(guide), 700, question))
                .allSatisfy(answer -> assertThat(Read.list(answer, "small")).isEmpty());
    }

    /** The longest notes of many talks with somebody who answers by the dice. */
    private static List<Answers> longNotes() {
        List<Answers> told = new ArrayList<>(LongStream.range(0, 500)
                .mapToObj(seed -> new Dice(seed).talk(Cases.SCRIPT).answers())
                .filter(answers -> !RESULTS.of(answers).verdict().allowsExercise())
                .toList());
        told.sort((one, other) -> Long.compare(ticked(other), ticked(one)));
        return told.subList(0, 6);
    }

    private static long ticked(Answers answers) {
        return answers.byQuestion().values().stream()
                .filter(answer -> answer == Answer.Tick.YES || answer == Answer.Tick.NOT_SURE)
                .count();
    }

    private Map<String, Integer> pages(Map<String, Answers> all, String sheet) {
        Chromium chromium = new Chromium(folder);
        Map<String, Integer> pages = new LinkedHashMap<>();
        all.forEach((name, answers) -> pages.put(name, chromium.sheets(on(sheet, html(answers)))));
        return pages;
    }

    private static String on(String sheet, String page) {
        return page.replace("@page close {", "@page close { size: " + sheet + ";");
    }

    private static String html(Answers answers) {
        return EveryPage.html(RESULTS.page(RESULTS.of(answers), Format.HTML));
    }

    private static Answers with(String... pairs) {
        Answers answers = Cases.ORDINARY;
        for (int i = 0; i < pairs.length; i += 2) {
            answers = answers.with(pairs[i], answer(pairs[i + 1]));
        }
        return answers;
    }

    private static Answer answer(String word) {
        return Stream.of(Answer.Tick.values())
                .filter(tick -> tick.name().equalsIgnoreCase(word))
                .<Answer>map(tick -> tick)
                .findFirst()
                .orElseGet(() -> word.chars().allMatch(Character::isDigit)
                        ? new Answer.Amount(Integer.parseInt(word))
                        : new Answer.Chosen(word));
    }
}
