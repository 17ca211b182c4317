package io.limber.cli;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.FakeDoor;
import io.limber.fixture.Golden;
import io.limber.fixture.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmergencyInAnswersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answered-on: yesterday",
                "answered-on: 2026-02-30",
                "answered-on: +999999999-12-31",
                "schema: limber/answers/9",
                "age: {from: 1}",
                "legs: [none]",
                "id: [1]",
                "age: !!int 40",
                "age: 40\nage: 41"
            })
    void whatElseIsWrittenWrongDoesNotHoldItUp(String wrong) {
        Tool tool = answered(wrong + "\ns1-chest: yes", "--exit-code");

        assertThat(tool.exit()).isEqualTo(13);
        assertThat(tool.out()).startsWith("Call an ambulance now.");
        assertThat(tool.err()).contains("standard input:").contains("hint: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"answered-on: +999999999-12-31", "answered-on: 2026-11-22T10:00", "schema: limber/answers/9"})
    void withoutOneTheSameMistakesRefuseAll(String wrong) {
        Tool tool = answered(wrong + "\ns1-chest: no");

        assertThat(tool.exit()).isEqualTo(2);
        assertThat(tool.out()).isEmpty();
        assertThat(tool.err())
                .contains("standard input:1:")
                .contains("no answer to")
                .doesNotContain("fault of limber");
    }

    @Test
    void aValueThatIsNoAnswerIsToldOnce() {
        Tool tool = answered("age: {from: 1}");

        assertThat(tool.err()).contains("`age` takes one answer").doesNotContain("no answer to `age`");
    }

    @Test
    void whatIsMissingIsNeverPassedOverInSilence() {
        assertThat(answered("s1-chest: yes").err()).contains("Without an answer: 50 of the questions");
    }

    @Test
    void inLinesItIsTheResultToo() {
        Tool tool = answered("{\"id\": 7, \"s1-chest\": \"yes\", \"answered-on\": \"soon\"}", "--format", "jsonl");

        assertThat(tool.exit()).isEqualTo(2);
        assertThat(tool.out()).contains("\"line\":1,\"id\":7,\"urgency\":\"emergency_now\"");
        assertThat(tool.err()).startsWith("line 1: `answered-on` is no day: `soon`");
    }

    @Test
    void theTraceComesAfterIt() {
        Golden.assertGolden(
                "cli/triage/emergency-trace.txt",
                answered("right-now: none\ns1-chest: yes\nage: 40\nset-off: s4-big", "--trace")
                        .out()
                        .replaceAll("[0-9a-f]{64}", "HASH"));
    }

    private static Tool answered(String text, String... options) {
        String[] words = new String[options.length + 3];
        words[0] = "triage";
        words[1] = "--answers";
        words[2] = "-";
        System.arraycopy(options, 0, words, 3, options.length);
        return limber(new FakeDoor().typing(text.split("\n", -1)), words);
    }
}
