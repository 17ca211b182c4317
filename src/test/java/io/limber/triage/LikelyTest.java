package io.limber.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.fixture.Cases;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyTest {

    private static final List<io.limber.model.Pattern> PATTERNS =
            Library.shipped().patterns();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "s4-move, '', muscle-spasm-strain",
        "s4-load, s13-walk, muscle-spasm-strain",
        "s4-load, s13-back s13-sit, extension-sensitive",
        "s4-move, s13-bend s13-walk, flexion-sensitive",
        "s4-move, s13-bend s13-back, muscle-spasm-strain",
        "s4-slow, s13-bend s13-back, nonspecific",
        "s4-slow, s13-leg, leg-dominant",
        "s4-slow, s13-leg s13-bend s13-walk, leg-dominant",
        "s4-slow, s13-roll s13-sit s13-back, sacroiliac-pelvic",
        "s4-slow, s13-first, morning-pattern",
        "s4-slow, s13-rise, sitting-deconditioned",
        "s4-slow, '', nonspecific",
    })
    void theFirstThatFitsIsTheLikely(String setOff, String ticks, String expected) {
        Answers answers = Cases.ORDINARY.with("set-off", new Answer.Chosen(setOff));
        for (String tick : ticks.isEmpty() ? new String[0] : ticks.split(" ")) {
            answers = answers.with(tick, Answer.Tick.YES);
        }
        assertThat(likely(answers)).map(likely -> likely.main().id()).contains(expected);
    }

    @Test
    void thePatternsStandInTheirOrder() {
        assertThat(PATTERNS)
                .extracting(io.limber.model.Pattern::id)
                .containsExactly(
                        "inflammatory-like",
                        "stenosis-pattern",
                        "leg-dominant",
                        "sacroiliac-pelvic",
                        "extension-sensitive",
                        "flexion-sensitive",
                        "morning-pattern",
                        "sitting-deconditioned",
                        "muscle-spasm-strain",
                        "nonspecific");
    }

    @Test
    void theLeftOverOneIsNeverASecondGuess() {
        assertThat(likely(Cases.ORDINARY).flatMap(Likely::other)).isEmpty();
    }

    @Test
    void aSecondThatFitsIsNamed() {
        assertThat(likely(Cases.ORDINARY.with("s13-leg", Answer.Tick.YES)).flatMap(Likely::other))
                .map(io.limber.model.Pattern::id)
                .contains("muscle-spasm-strain");
    }

    @Test
    void noneIsNamedWhereExerciseWaits() {
        assertThat(likely(Cases.ORDINARY.with("s5-fever", Answer.Tick.YES))).isEmpty();
    }

    private static Optional<Likely> likely(Answers answers) {
        return Likely.of(Cases.SCRIPT, answers, Verdict.of(Cases.SCRIPT, answers), PATTERNS);
    }
}
