package io.limber.cli;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.fixture.FakeDoor;
import io.limber.fixture.Read;
import io.limber.fixture.Tool;
import io.limber.model.Exercise;
import io.limber.model.Routine;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    private static final Library LIBRARY = Library.shipped();

    /** One command line for each kind of result. */
    static Stream<String> lines() {
        return Stream.of(
                "redflags",
                "redflags --card",
                "redflags --region de",
                "routine",
                "routine unlock",
                "routine loosen --limit pregnant-16",
                "routine ball --without ball",
                "explain",
                "explain --search leg",
                "explain recovery",
                "explain said-about-causes",
                "explain pelvic-tilt",
                "explain ball-drape",
                "explain ce2",
                "explain heat",
                "explain thin-bones",
                "explain ng59",
                "explain morning",
                "content check");
    }

    /** Every command line that prints exercises. */
    static Stream<String> linesWithExercises() {
        return Stream.concat(
                LIBRARY.routines().stream().map(Routine::id).map(id -> "routine " + id),
                LIBRARY.exercises().stream().map(Exercise::id).map(id -> "explain " + id));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void jsonAndYamlSayTheSame(String line) {
        Map<String, @Nullable Object> json = Read.json(run(line + " --format json"));

        assertThat(json.keySet()).startsWith("schema", "pack");
        assertThat(Read.at(json, "schema").toString()).matches("limber/[a-z-]+/1");
        assertThat(Read.at(json, "pack", "notice").toString()).contains("not certified as a medical device");
        assertThat(Read.yaml(run(line + " --format yaml"))).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void twoRunsGiveTheSameBytes(String line) {
        for (String format : List.of("text", "json")) {
            assertThat(run(line + " --format " + format)).isEqualTo(run(line + " --format " + format));
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyTextEndsWithWhatLimberIsNot(String line) {
        for (String format : List.of("text --width 200", "markdown")) {
            String printed = run(line + " --format " + format);

            assertThat(printed).endsWith("\n").doesNotEndWith("\n\n");
            assertThat(printed.substring(printed.lastIndexOf('\n', printed.length() - 2) + 1))
                    .matches("(limber gives information\\. It is not|Not a) certified .*medical device.*clinician.*\n");
        }
    }

    @ParameterizedTest
    @MethodSource("linesWithExercises")
    void whatHoldsAnExerciseBeginsWithTheSafetyQuestions(String line) {
        String safety = LIBRARY.pack().safety().gate().get(0);

        assertThat(run(line).lines().skip(3)).startsWith("│ Before you start", "│");
        assertThat(run(line + " --format markdown").lines().skip(2)).startsWith("> **Before you start**", ">");
        Map<String, @Nullable Object> json = Read.json(run(line + " --format json"));
        assertThat(json.keySet()).startsWith("schema", "pack", "beforeYouStart");
        assertThat(Read.list(json, "beforeYouStart"))
                .startsWith("Is any of this so, or are you not sure? Then do not start.", safety);
    }

    @Test
    void aVerdictIsDataToo() {
        Map<String, @Nullable Object> json = Read.json(emergency("json"));

        assertThat(Read.at(json, "schema")).isEqualTo("limber/verdict/1");
        assertThat(Read.at(json, "urgency")).isEqualTo("emergency_now");
        assertThat(json).containsEntry("plan", null);
        assertThat(Read.yaml(emergency("yaml"))).isEqualTo(json);
        assertThat(emergency("json")).isEqualTo(emergency("json"));
    }

    /** The result of somebody whose chest hurts. */
    private static String emergency(String format) {
        FakeDoor door = new FakeDoor().typing("1", "");
        return limber(door, "triage", "--plain", "--format", format).out();
    }

    @Test
    void theListOfRoutinesHoldsTheSafetyQuestionsForScripts() {
        assertThat(Read.json(run("routine --format json")).keySet()).startsWith("schema", "pack", "beforeYouStart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "ISO-8859-1", "windows-1252", "IBM850", "UTF-8", "UTF-16"})
    void everythingShippedCanBeReadInAnyCharset(String charset) {
        List<String> texts = new ArrayList<>();
        for (String line : List.of("redflags", "redflags --card", "routine unlock", "explain", "explain posture")) {
            texts.add(run(new FakeDoor(Charset.forName(charset)), line));
        }

        assertThat(texts).allSatisfy(text -> assertThat(withoutQuestions(text)).doesNotContain("?", "\ufffd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml"})
    void dataIsUtf8InEveryCharset(String format) {
        for (Charset charset : List.of(StandardCharsets.US_ASCII, StandardCharsets.UTF_16)) {
            FakeDoor door = new FakeDoor(charset);
            limber(door, "redflags", "--card", "--format", format);

            assertThat(door.printedBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(run("redflags --card --format " + format));
        }
    }

    /** The text without the question marks that belong in it. */
    private static String withoutQuestions(String text) {
        return text.replaceAll("(?<=[\\p{L}\\d])\\?(?=[\\s\"]|$)", "").replace("Did you?", "");
    }

    private static String run(String line) {
        return run(new FakeDoor(), line);
    }

    private static String run(FakeDoor door, String line) {
        Tool tool = limber(door, line.split(" ", -1));
        assertThat(tool).isEqualTo(new Tool(0, tool.out(), ""));
        return tool.out();
    }
}
