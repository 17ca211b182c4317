package io.limber;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.Launch;
import io.limber.fixture.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a play ends, the terminal is as it was before. */
class PlayOnATerminalTest {

    private static final String CTRL_C = "\003";
    private static final String CTRL_Z = "\032";
    private static final String KEYS = "q stop";

    @Test
    void isGivenBackAfterTheLastExercise() {
        try (Terminal terminal = playing(80, 24, Terminal.THEN_LOOK)) {
            terminal.press("n").waitToSee("2 of 4").press("n").waitToSee("3 of 4");
            terminal.press("n")
                    .waitToSee("4 of 4")
                    .press("n")
                    .waitToSee("after this?")
                    .press("\r");
            terminal.waitFor("You are at the end.");
            terminal.assertGivenBack(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"q, 130", "CTRL_C, 130"})
    void isGivenBackWhenItIsLeft(String key, int exit) {
        try (Terminal terminal = playing(80, 24, Terminal.THEN_LOOK)) {
            terminal.press(key.equals("q") ? key : CTRL_C);
            terminal.waitFor("You stopped here.");
            terminal.assertGivenBack(exit);
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void isGivenBackAfterASignal(String signal, int exit) {
        try (Terminal terminal = playing(80, 24, Terminal.THEN_LOOK)) {
            terminal.signal(signal);
            terminal.assertGivenBack(exit);
            assertThat(terminal.seen()).doesNotContain("fault of limber", "Exception");
        }
    }

    @Test
    void takesTheKeysAgainAfterItWasStoppedFromOutside() {
        String script =
                "set -m; \"$@\" & fg %1; echo stopped; read -r enter; fg %1; echo \"exit $?.\"; stty -a; echo looked";
        try (Terminal terminal = playing(80, 24, script)) {
            terminal.signal("STOP").waitFor("stopped").press("\n");
            terminal.waitToSee("Paused", KEYS).press("q");
            terminal.assertGivenBack(130);
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void theKeyboardIsGivenBackAfterASignalInLines(String signal, int exit) {
        Terminal started = Terminal.started(80, 24, new Launch(), Terminal.THEN_LOOK, eyesFree());
        try (Terminal terminal = started) {
            begin(terminal).waitFor("Enter alone leaves it out.");
            terminal.signal(signal).waitFor("exit " + exit + ".").waitFor("looked");
            String bytes = terminal.bytes();
            assertThat(bytes).doesNotContain("\033[?1049h");
            assertThat(bytes.substring(bytes.lastIndexOf("exit " + exit)))
                    .contains("icanon")
                    .doesNotContainPattern(Terminal.LEFT_RAW);
        }
    }

    @Test
    void isGivenBackWhileStoppedAndTakenAgain() {
        String script =
                "set -m; \"$@\"; stty -a; echo stopped; read -r enter; fg; echo \"exit $?.\"; stty -a; echo looked";
        try (Terminal terminal = playing(80, 24, script)) {
            int before = terminal.bytes().length();
            terminal.press(CTRL_Z).waitFor("stopped");
            assertThat(terminal.bytes().substring(before))
                    .contains("\033[?1049l", "\033[?25h")
                    .doesNotContainPattern(Terminal.LEFT_RAW);
            terminal.press("\n").waitToSee("Paused", KEYS).press("q");
            terminal.assertGivenBack(130);
        }
    }

    @Test
    void isDrawnAnewInAnotherSize() {
        try (Terminal terminal = playing(80, 24, Terminal.THEN_LOOK)) {
            terminal.press(" ").waitToSee("Paused", KEYS);
            String before = terminal.rows();
            terminal.resize(40, 12).waitToSee("Paused", "w worse\nd down the leg");
            terminal.resize(80, 24).waitToSee("Paused", "w worse  d down the leg", KEYS);
            assertThat(terminal.rows()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xterm-256color", "dumb", "no-such-terminal"})
    void linesArePlayedWithoutTheSecondPage(String kind) {
        Terminal started = Terminal.started(80, 24, new Launch().with("TERM", kind), Terminal.THEN_LOOK, eyesFree());
        try (Terminal terminal = started) {
            begin(terminal).waitFor("Enter alone leaves it out.").press("5\r").waitFor("Sound check.");
            terminal.press("x").waitFor("Press any key when you are there.").press("q");
            terminal.waitFor("You stopped here.").waitFor("exit 130.").waitFor("looked");
            assertThat(terminal.bytes()).contains("\007").doesNotContain("\033[?1049h");
        }
    }

    private static String[] eyesFree() {
        return "routine desk --eyes-free --voice none --place chair --limit balance --without wall".split(" ", -1);
    }

    private static Terminal playing(int columns, int rows, String script) {
        String[] arguments = "routine desk --play --limit bad-knees --without wall".split(" ", -1);
        Terminal terminal = begin(Terminal.started(columns, rows, new Launch(), script, arguments));
        terminal.waitFor("Where will you do it?").waitFor("> ").press("4\n");
        return terminal.waitToSee("How bad is the pain now?", KEYS).press("\r").waitToSee("1 of 4", KEYS);
    }

    private static Terminal begin(Terminal terminal) {
        terminal.waitFor("1 of 2").waitFor("> ").press("none\n");
        return terminal.waitFor("2 of 2").waitFor("> ").press("no\n");
    }
}
