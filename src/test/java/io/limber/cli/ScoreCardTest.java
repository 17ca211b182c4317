package io.limber.cli;

import static io.limber.fixture.Golden.assertGolden;
import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.Read;
import io.limber.fixture.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCardTest {

    private static final String CASES = "src/test/resources/triage/public-cases.yaml";
    private static final String OWN = "src/test/resources/triage/more-cases.yaml";

    @TempDir
    private Path folder;

    @Test
    void theScoreCardOfThePublicCases() {
        Tool scored = limber("content", "check", "--vignettes", CASES);

        assertThat(scored).isEqualTo(new Tool(0, scored.out(), ""));
        assertGolden("cli/content/score-card.txt", scored.out());
    }

    @Test
    void thePublicCasesReachTheirTargets() {
        Object card = Read.json(json(CASES).out());

        assertThat(count(card, "all", "criticalFailures")).isZero();
        assertThat(count(card, "all", "underTriage")).isZero();
        assertThat(count(card, "all", "movementRight")).isEqualTo(24);
        assertThat(count(card, "all", "limitsRight")).isEqualTo(24);
        assertThat(count(card, "all", "exact")).isGreaterThanOrEqualTo(20);
        assertThat(count(card, "all", "acceptable")).isGreaterThanOrEqualTo(22);
    }

    @Test
    void atMostOneOfSixAtHomeIsSentOn() {
        assertThat(count(Read.json(json(CASES).out()), "levels", "self_care_follow_up", "exact"))
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    void ourOwnCasesHaveNoFailureThatMatters() {
        Object card = Read.json(json(OWN).out());

        assertThat(count(card, "all", "criticalFailures")).isZero();
        assertThat(count(card, "all", "underTriage")).isZero();
        assertThat(count(card, "all", "exact")).isEqualTo(count(card, "all", "cases"));
    }

    @Test
    void aCaseThatFailsIsNamedAndCounts() throws IOException {
        Path strict = folder.resolve("strict.yaml");
        Files.writeString(
                strict,
                Files.readString(Path.of(CASES))
                        .replace("min_safe: self_care_follow_up", "min_safe: emergency_now")
                        .replace("home_exercise: allowed", "home_exercise: forbidden"));
        Tool scored = limber("content", "check", "--vignettes", strict.toString());

        assertThat(scored.exit()).isEqualTo(2);
        assertThat(scored.out())
                .startsWith("7 of 24 cases failed where it matters")
                .containsPattern("Critical failures: +6\n")
                .contains("P19", "critical: exercise is shown that may not be", "allowed; right is none");
    }

    @Test
    void aScriptGetsTheScoresAsData() {
        assertThat(Read.yaml(limber("content", "check", "--vignettes", CASES, "--format", "yaml")
                        .out()))
                .isEqualTo(Read.json(json(CASES).out()));
        assertThat(limber("content", "check", "--vignettes", CASES, "--format", "markdown")
                        .out())
                .startsWith("# No case was sent too low, of 24\n");
    }

    @Test
    void mistakesInTheCasesAreSaidWithTheirPlaces() throws IOException {
        Path careless = folder.resolve("careless.yaml");
        Files.writeString(
                careless,
                Files.readString(Path.of(CASES))
                        .replaceFirst("trauma: none", "trauma: nona")
                        .replaceFirst("fever: 'no', ", "")
                        .replaceFirst("vomiting: 'no'", "vomitting: 'no'")
                        .replaceFirst("age: 72", "age: seventy")
                        .replaceFirst("disposition: emergency_now", "disposition: emergency")
                        .replaceFirst("likely_pattern: none_red_flag_first", "likely_pattern: stenosis"));
        Tool scored = limber("content", "check", "--vignettes", careless.toString());

        assertThat(scored.exit()).isEqualTo(2);
        assertGolden(
                "cli/content/careless-cases.txt",
                scored.out().replace(folder.toString(), "CASES").replaceAll(":\\d+:\\d+:", ":LINE:COLUMN:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vignettes: []", "vignettes: none", "- a", "vignettes: [1]", "cases: []", "", "&x 1"})
    void whatHoldsNoCasesIsRefused(String text) throws IOException {
        Path odd = folder.resolve("odd.yaml");
        Files.writeString(odd, text);
        Tool scored = limber("content", "check", "--vignettes", odd.toString());

        assertThat(scored.exit()).isEqualTo(2);
        assertThat(scored.out()).contains("odd.yaml:1:", "hint: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/file.yaml", "src"})
    void whatIsNoFileIsRefused(String path) {
        assertThat(limber("content", "check", "--vignettes", path).out())
                .isEqualTo(path + ":1:1: there is no such file\n  hint: name a YAML file with `vignettes:` in it\n");
    }

    private static Tool json(String cases) {
        return limber("content", "check", "--vignettes", cases, "--format", "json");
    }

    private static int count(Object card, String... keys) {
        return ((Number) Read.at(card, keys)).intValue();
    }
}
