package io.limber.cli;

import static io.limber.fixture.Golden.assertGolden;
import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.FakeDoor;
import io.limber.fixture.Tool;
import io.limber.terminal.Door.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareLimberTest {

    private static FakeDoor typing(String... lines) {
        return new FakeDoor()
                .onTerminal(80, 24)
                .with("NO_COLOR", "1")
                .with("LIMBER_PAGER", "")
                .typing(lines);
    }

    @Test
    void asksWhatIsWanted() {
        Tool asked = limber(typing("q"));

        assertThat(asked).isEqualTo(new Tool(0, "", asked.err()));
        assertGolden("cli/bare-80.txt", asked.err());
    }

    @Test
    void fitsANarrowScreen() {
        Tool asked = limber(typing("q").onTerminal(40, 20));

        assertThat(asked.err().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
        assertGolden("cli/bare-40.txt", asked.err());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 130, Since this back pain began",
        "triage, 130, Since this back pain began",
        "' 1 ', 130, Since this back pain began"
    })
    void oneBeginsTheTriage(String typed, int exit, String seen) {
        Tool begun = limber(typing(typed, "quit"));

        assertThat(begun.exit()).isEqualTo(exit);
        assertThat(begun.err()).contains(seen);
    }

    @ParameterizedTest
    @CsvSource({
        "2, First moves for a locked back",
        "ROUTINE, First moves for a locked back",
        "3, Danger signs",
        "redflags, Danger signs"
    })
    void theOthersPrint(String typed, String title) {
        Tool printed = limber(typing(typed));

        assertThat(printed.exit()).isZero();
        assertThat(printed.out()).startsWith(title + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "yes", "4", "12", "\033[A", "Q!", "no"})
    void whatIsNoAnswerIsAskedAgain(String typed) {
        Tool asked = limber(typing(typed, "q"));

        assertThat(asked.exit()).isZero();
        assertThat(asked.err()).contains("Type 1, 2 or 3, or q to leave.\n> Type 1, 2 or 3");
    }

    @Test
    void endedInputIsNoAnswer() {
        assertThat(limber(typing()).exit()).isEqualTo(66);
        assertThat(limber(typing("what?")).exit()).isEqualTo(66);
    }

    @Test
    void withoutATerminalItSaysHowToUseIt() {
        Tool help = limber("--help");

        assertThat(limber()).isEqualTo(help);
        assertThat(limber(new FakeDoor().withTerminals(Stream.IN, Stream.ERR))).isEqualTo(help);
        assertThat(limber(new FakeDoor().withTerminals(Stream.OUT, Stream.ERR))).isEqualTo(help);
    }
}
