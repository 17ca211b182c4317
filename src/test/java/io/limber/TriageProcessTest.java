package io.limber;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.Launch;
import io.limber.fixture.Tool;
import org.junit.jupiter.api.Test;

class TriageProcessTest {

    private static final String ORDINARY =
            "none\nnone\nnone\n3\nnone\n40\nnone\nnone\n1\nnone\n5\n5\nnone\nnone\ndone\n";

    @Test
    void aTriageThroughAPipeEndsAtItsResult() {
        Tool emergency = new Launch().run("none\n1\n1\n", "triage", "--plain", "--exit-code");
        assertThat(emergency.exit()).isEqualTo(13);
        assertThat(emergency.out()).startsWith("Go to a hospital emergency department now.");

        Tool home = new Launch().run(ORDINARY, "triage", "--plain", "--exit-code");
        assertThat(home.exit()).isEqualTo(10);
        assertThat(home.out()).startsWith("You can look after this at home.").doesNotContain("Question");
    }

    @Test
    void whatIsTooLongOrNoTextIsNoAnswer() {
        String hidden = "none" + " ".repeat(2_000) + "1\n";
        Tool tool = new Launch().run(hidden + "x".repeat(1_000_000) + "\n\0none\n\u0080\n", "triage", "--plain");

        assertThat(tool.exit()).isEqualTo(66);
        assertThat(tool.out()).isEmpty();
        assertThat(tool.err()).doesNotContain("Question 2").contains("is not a line of this list");
    }
}
