package io.limber;

import io.limber.fixture.Launch;
import io.limber.fixture.Program;
import io.limber.fixture.Terminal;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who presses Tab in a shell. */
class CompletionOnATerminalTest {

    private static final String BASH = ". src/main/completion/limber.bash";
    private static final String ZSH = "fpath=($PWD/src/main/completion $fpath); autoload -Uz compinit; compinit -u -D";

    @ParameterizedTest
    @CsvSource({"bash, bash --norc --noprofile -i, " + BASH, "zsh, zsh -f -i, " + ZSH})
    void tabWritesTheRest(String shell, String start, String load) {
        Assumptions.assumeTrue(Program.isHere(shell));
        try (Terminal terminal = Terminal.started(100, 40, new Launch(), "exec " + start)) {
            terminal.press(load + "; echo re''ady\n").waitFor("ready");
            terminal.press("limber rou\t").waitToSee("limber routine");
            terminal.press("unl\t").waitToSee("limber routine unlock");
            terminal.press("--place=b\t").waitToSee("limber routine unlock --place=bed");
            terminal.press("--limit thin-bones,bal\t").waitToSee("--place=bed --limit thin-bones,balance");
            terminal.press("\025limber explain r\t\t").waitToSee("recovery", "recent-operation", "ros-bending");
        }
    }
}
