package io.limber;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.limber.fixture.FakeDoor;
import io.limber.fixture.Launch;
import io.limber.fixture.Tool;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimberProcessTest {

    @Test
    void aReaderMayLeaveAfterThreeLines() {
        assertThat(new Launch().runForReaderOf(3, "routine", "unlock")).isEqualTo(new Tool(0, "", ""));
        assertThat(new Launch().runForReaderOf(3, "redflags", "--format", "json"))
                .isEqualTo(new Tool(0, "", ""));
    }

    @Test
    void aReaderMayLeaveBeforeTheFirstLine() {
        assertThat(new Launch().runForReaderOf(0, "routine", "unlock")).isEqualTo(new Tool(0, "", ""));
    }

    @Test
    void aFullDiskIsSaid() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));

        Tool failed = new Launch().into(full).run("", "redflags");

        assertThat(failed)
                .isEqualTo(new Tool(1, "", "limber: the result could not be written: No space left on device\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LC_ALL=C", "LC_ALL=POSIX", "LANG=C", "LC_ALL="})
    void withoutALocaleItIsReadableAndGuessesNoCountry(String variable) {
        Launch launch = new Launch();
        if (!variable.isEmpty()) {
            launch.with(variable.replaceFirst("=.*", ""), variable.replaceFirst(".*=", ""));
        }
        String ascii = limber(new FakeDoor(StandardCharsets.US_ASCII), "redflags", "--card")
                .out();

        assertThat(launch.run("", "redflags", "--card")).isEqualTo(new Tool(0, ascii, ""));
        assertThat(ascii).contains("Call your local\n#  emergency number");
    }

    @Test
    void aLocaleThatIsNotInstalledStillSaysWhereItIs() {
        Tool card = new Launch().with("LC_ALL", "xx_NZ.UTF-8").run("", "redflags", "--card");

        assertThat(card.out()).contains("Call 111 - an", "ambulance (New Zealand, a guess)");
    }

    @Test
    void javasOwnCountryIsNeverAsked() {
        Tool card = new Launch()
                .withJava("-Duser.country=US")
                .withJava("-Duser.language=en")
                .with("LC_ALL", "C.UTF-8")
                .run("", "redflags", "--card");

        assertThat(card).isEqualTo(new Tool(0, limber("redflags", "--card").out(), ""));
    }

    @Test
    void javasOwnEncodingsAreObeyed() {
        Launch latin = new Launch()
                .withJava("-Dstdout.encoding=ISO-8859-1")
                .withJava("-Dfile.encoding=UTF-16")
                .with("LC_ALL", "C.UTF-8");
        assertThat(latin.run("", "redflags", "--card"))
                .isEqualTo(limber(new FakeDoor(StandardCharsets.ISO_8859_1), "redflags", "--card"));

        Launch unicode = new Launch().withJava("-Dstdout.encoding=UTF-8").with("LC_ALL", "C");
        assertThat(unicode.run("", "redflags", "--card").out()).contains("╔══");
    }

    @Test
    void anEncodingThatJavaDoesNotKnowDoesNoHarm() {
        Tool card = new Launch().withJava("-Dstdout.encoding=x-no-such").run("", "redflags", "--card");

        assertThat(card.exit()).isZero();
    }

    @Test
    void whatIsTypedIntoAPipeIsNoAnswerUnlessAskedFor() {
        Tool refused = new Launch().run("none\nnone\n", "triage");
        assertThat(refused).isEqualTo(new Tool(2, "", refused.err()));

        Tool ended = new Launch().run("none\r\nnone", "triage", "--plain");
        assertThat(ended).isEqualTo(new Tool(66, "", ended.err()));
        assertThat(ended.err()).contains("Question 3").contains("this is no\nall-clear. May it be an emergency?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "routine unlock", "redflags --card", "triage --plain"})
    void whatDrawsNothingLoadsNothingToDrawWith(String words) {
        Launch launch = new Launch().withJava("-Xlog:class+load");
        assertThat(launch.run("none\n", words.split(" ", -1)).out())
                .contains("io.limber.cli.Shell ")
                .doesNotContain("] org.jline.", "SystemScreen"); // newer Java has a JLine of its own
    }
}
