package io.limber.cli;

import static io.limber.fixture.Golden.assertGolden;
import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.FakeDoor;
import io.limber.fixture.Tool;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "triage",
                "routine",
                "explain",
                "redflags",
                "content",
                "content check",
                "content export",
                "check"
            })
    void everyCommandHasHelp(String command) {
        Tool help = limber(with(command, "--help"));

        assertThat(help).isEqualTo(new Tool(0, help.out(), ""));
        assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(limber(with(command, "-h"))).isEqualTo(help);
        assertGolden("cli/help/" + (command.isEmpty() ? "limber" : command.replace(' ', '-')) + ".txt", help.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "triage", "routine", "explain", "redflags", "content", "content check", "content export"})
    void helpEndsWithExitCodesAndExamples(String command) {
        assertThat(limber(with(command, "--help")).out())
                .containsSubsequence("Exit codes:", "\n  0 ", "\n  2 ", "Examples:", "\n  limber ");
    }

    @Test
    void whatPeopleNeedStandsFirst() {
        assertThat(limber("--help").out())
                .containsSubsequence(
                        "triage  ", "routine  ", "explain  ", "redflags  ", "For authors and scripts:", "content  ")
                .doesNotContain("  check  ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "triage",
                "routine",
                "explain",
                "redflags",
                "content",
                "content check",
                "content export",
                "check"
            })
    void everyCommandSaysWhatLimberIsNot(String command) {
        Tool version = limber(with(command, "--version"));

        assertThat(version.exit()).isZero();
        assertThat(version.out())
                .matches("limber \\d+\\.\\d+\\.\\d+\\S*\n.*\n")
                .contains("not certified as a medical device", "no clinician has reviewed it yet");
    }

    @Test
    void helpIsInColourWhereColourIsWanted() {
        assertThat(limber(new FakeDoor().onTerminal(80, 24), "--help").out()).contains("\033[1m");
        assertThat(limber(new FakeDoor().onTerminal(80, 24).with("NO_COLOR", "1"), "--help")
                        .out())
                .doesNotContain("\033");
        assertThat(limber(new FakeDoor().onTerminal(80, 24).with("TERM", "dumb"), "redflags", "--help")
                        .out())
                .doesNotContain("\033");
    }

    private static String[] with(String command, String option) {
        List<String> words = new ArrayList<>(command.isEmpty() ? List.of() : List.of(command.split(" ", -1)));
        words.add(option);
        return words.toArray(String[]::new);
    }
}
