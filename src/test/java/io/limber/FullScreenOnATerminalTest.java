package io.limber;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.document.Document;
import io.limber.document.TextStyle;
import io.limber.fixture.Cases;
import io.limber.fixture.Launch;
import io.limber.fixture.Terminal;
import io.limber.terminal.FullScreenInterview;
import io.limber.terminal.SystemDoor;
import io.limber.triage.Interview;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However the full-screen interview ends, the terminal is as it was before. */
class FullScreenOnATerminalTest {

    private static final String ENTER = "\r";
    private static final String CTRL_C = "\003";
    private static final String CTRL_Z = "\032";
    private static final String BEGIN = "Enter begin";
    private static final String KEYS = "q quit";

    @Test
    void isGivenBackWithTheResultOnIt() {
        try (Terminal terminal = begun(new Launch())) {
            terminal.press("1").waitToSee("1 [x]").press(ENTER).waitToSee("Call an ambulance now.", "Enter leave");
            terminal.press(ENTER);
            terminal.assertGivenBack(0);
            assertThat(terminal.bytes().substring(terminal.bytes().lastIndexOf("\033[?1049l")))
                    .contains("Call an ambulance now.");
        }
    }

    @Test
    void isGivenBackAfterQuitting() {
        try (Terminal terminal = begun(new Launch())) {
            terminal.press("q").waitToSee("y leave").press("y");
            terminal.assertGivenBack(130);
        }
    }

    @Test
    void isGivenBackAfterCtrlC() {
        try (Terminal terminal = begun(new Launch())) {
            terminal.press(CTRL_C);
            terminal.assertGivenBack(130);
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void isGivenBackAfterASignal(String signal, int exit) {
        try (Terminal terminal = begun(new Launch())) {
            terminal.signal(signal);
            terminal.assertGivenBack(exit);
        }
    }

    @Test
    void theCardStaysWhenLimberIsEndedInFrontOfIt() {
        try (Terminal terminal = begun(new Launch())) {
            terminal.press("1").waitToSee("1 [x]").press(ENTER).waitToSee("Call an ambulance now.", "Enter leave");
            terminal.signal("TERM");
            terminal.assertGivenBack(143);
            assertThat(terminal.bytes().substring(terminal.bytes().lastIndexOf("\033[?1049l")))
                    .contains("Call an ambulance now.", "Call now", "999");
        }
    }

    @Test
    void isGivenBackAfterAFault() {
        Terminal started = Terminal.started(80, 24, new Launch().starting(FaultyInterview.class), Terminal.THEN_LOOK);
        try (Terminal terminal = started) {
            terminal.waitToSee(BEGIN).press(ENTER).waitToSee("Question 1", KEYS).press("1");
            terminal.waitToSee("1 [x]").press(ENTER);
            terminal.assertGivenBack(1);
            assertThat(terminal.seen()).contains("the card is broken");
        }
    }

    @Test
    void isGivenBackWhileStoppedAndTakenAgain() {
        String script =
                "set -m; \"$@\"; stty -a; echo stopped; read -r enter; fg; echo \"exit $?.\"; stty -a; echo looked";
        try (Terminal terminal = Terminal.started(80, 24, new Launch(), script, "triage")) {
            terminal.waitToSee(BEGIN)
                    .press(ENTER)
                    .waitToSee("Question 1", KEYS)
                    .press("2")
                    .waitToSee("2 [x]");
            int before = terminal.bytes().length();
            terminal.press(CTRL_Z).waitFor("stopped");
            assertThat(terminal.bytes().substring(before))
                    .contains("\033[?1049l", "\033[?25h")
                    .doesNotContainPattern(Terminal.LEFT_RAW);
            terminal.press("\n")
                    .waitToSee("Question 1", "2 [x]", KEYS)
                    .press("q")
                    .waitToSee("y leave")
                    .press("y");
            terminal.assertGivenBack(130);
        }
    }

    @Test
    void isDrawnAnewInAnotherSize() {
        try (Terminal terminal = begun(new Launch())) {
            String before = terminal.rows();
            terminal.resize(40, 12).waitToSee("more below", KEYS, "  2 [ ] New trouble breathing, not just\n");
            terminal.resize(80, 24).waitToSee("0 [ ] None of these.", KEYS);
            assertThat(terminal.rows()).isEqualTo(before);
        }
    }

    @Test
    void keysBeforeTheFirstScreenAreHeld() {
        try (Terminal terminal = Terminal.of(80, 24, new Launch(), "triage")) {
            terminal.press("n\n").waitToSee("You typed ahead: n Enter.", BEGIN);
            terminal.press("\t").waitToSee("Question 1", KEYS).press(CTRL_C);
            assertThat(terminal.exit()).isEqualTo(130);
        }
    }

    private static Terminal begun(Launch launch) {
        return Terminal.started(80, 24, launch, Terminal.THEN_LOOK, "triage", "--region", "gb")
                .waitToSee(BEGIN)
                .press(ENTER)
                .waitToSee("Question 1", KEYS);
    }

    /** An interview whose card cannot be made. */
    static final class FaultyInterview {
        private FaultyInterview() {}

        public static void main(String[] arguments) {
            SystemDoor door = new SystemDoor();
            try (var screen = door.openScreen().orElseThrow()) {
                new FullScreenInterview(
                                screen,
                                TextStyle.of(80),
                                100,
                                Interview.begin(Cases.SCRIPT),
                                new FullScreenInterview.Words(Optional.empty(), Document.of("Hello"), "999", now -> {
                                    throw new IllegalStateException("the card is broken");
                                }))
                        .run();
            }
        }
    }
}
