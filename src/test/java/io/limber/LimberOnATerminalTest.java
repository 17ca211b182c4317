package io.limber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.limber.document.Columns;
import io.limber.fixture.Launch;
import io.limber.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimberOnATerminalTest {

    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";

    @TempDir
    private Path folder;

    /** A terminal on which nothing can be drawn. */
    private static Launch lineByLine() {
        return new Launch().with("TERM", "dumb");
    }

    @Test
    void theTriageCanBeStoppedByCtrlC() {
        try (Terminal terminal = Terminal.of(80, 24, lineByLine(), "triage")) {
            terminal.waitFor("Also: ? for help").waitFor("> ").press(CTRL_C);

            assertThat(terminal.exit()).isEqualTo(130);
            assertThat(terminal.seen()).contains("Stopped. Nothing was decided;", "May it be an emergency?");
        }
    }

    @Test
    void ctrlCAtTheCardOfAnEmergencyTakesNothingBack() {
        try (Terminal terminal = Terminal.of(80, 24, lineByLine(), "triage")) {
            terminal.waitFor("Also: ? for help").waitFor("> ").press("1\n");
            terminal.waitFor("Did you mistype?").waitFor("> ").press(CTRL_C);

            assertThat(terminal.exit()).isEqualTo(130);
            assertThat(terminal.seen()).contains("Call an ambulance now.").doesNotContain("Nothing was decided");
        }
    }

    @Test
    void theTriageFitsANarrowScreenAndEndsWhenAsked() {
        try (Terminal terminal = Terminal.of(40, 20, lineByLine(), "triage")) {
            terminal.waitFor("back, quit.").waitFor("> ").press("none\n");
            terminal.waitFor("Question 2").waitFor("> ").press("quit\n");

            assertThat(terminal.exit()).isEqualTo(130);
            assertThat(terminal.seen())
                    .contains("Stopped. Nothing was decided; this is no\nall-clear. May it be an emergency? Call");
            assertThat(terminal.seen().lines())
                    .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(40));
        }
    }

    @Test
    void theEndOfTheInputIsNoAnswer() {
        try (Terminal terminal = Terminal.of(80, 24, lineByLine())) {
            terminal.waitFor("What would you like?").waitFor("> ").press("1\n");
            terminal.waitFor("Question 1").waitFor("> ").press("\n");
            terminal.waitFor("An empty line is no answer.").press(CTRL_D);

            assertThat(terminal.exit()).isEqualTo(66);
        }
    }

    @Test
    void aLongTextGoesThroughThePager() {
        Launch launch = new Launch().with("LIMBER_PAGER", "cat -n");
        try (Terminal terminal = Terminal.of(80, 24, launch, "routine", "unlock")) {
            assertThat(terminal.exit()).isZero();
            assertThat(terminal.seen()).containsPattern(" 1\\s+First moves for a locked back\n");
        }
    }

    @Test
    void ctrlCIsForThePager() throws IOException {
        Path pager = Files.writeString(folder.resolve("pager"), """
                #!/bin/sh
                trap 'interrupted=yes' INT
                cat > /dev/null
                echo waiting
                while [ -z "$interrupted" ]; do sleep 1; done
                echo going on
                sleep 1
                """);
        Files.setPosixFilePermissions(pager, PosixFilePermissions.fromString("rwx------"));
        Launch launch = new Launch().with("LIMBER_PAGER", pager.toString());
        try (Terminal terminal = Terminal.of(80, 24, launch, "routine", "unlock")) {
            terminal.waitFor("waiting").press(CTRL_C).waitFor("going on");

            assertThat(terminal.exit()).isZero();
        }
    }

    @Test
    void theUsualPagerIsLess() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/less")));
        try (Terminal terminal = Terminal.of(80, 24, new Launch(), "routine", "unlock")) {
            terminal.waitFor("Movement helps you").press("G");
            terminal.waitFor("clinician has reviewed it yet.").press("q");

            assertThat(terminal.exit()).isZero();
        }
    }

    @Test
    void aCardFitsAndNeedsNoPager() {
        Launch launch = new Launch().with("LIMBER_PAGER", "false").with("NO_COLOR", "1");
        try (Terminal terminal = Terminal.of(80, 25, launch, "redflags", "--card", "--region", "gb")) {
            assertThat(terminal.exit()).isZero();
            assertThat(terminal.seen()).contains("Call 999 - an\n║  ambulance (United Kingdom).");
        }
    }
}
