package io.limber.cli;

import static io.limber.fixture.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.FakeDoor;
import io.limber.fixture.Tool;
import io.limber.terminal.VirtualScreen;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The full-screen interview, as a person sees it. */
class FullScreenTest {

    /** To the review, with nothing but a bend today. */
    private static final String CLEAN = "Enter End n Enter End n Enter End n Enter 3 Enter End n Enter 4 0 Enter"
            + " End n Enter End n Enter 1 Enter End n Enter 3 Enter 5 Enter End n Enter End n Enter";

    private static final String THROUGH_THE_REVIEW = "Enter Enter Enter Enter Enter";

    @ParameterizedTest
    @CsvSource({
        "welcome, 80x24, ''",
        "welcome, 40x12, ''",
        "first, 80x24, Enter",
        "first, 40x20, Enter",
        "first, 40x12, Enter",
        "first, 40x10, Enter",
        "scrolled, 40x20, Enter Down Down Down Down Down 2 u",
        "scrolled, 40x12, Enter Down Down Down Down Down Down Down",
        "nothing-ticked, 80x24, Enter Enter",
        "refused-none, 40x20, Enter n",
        "refused-none, 40x12, Enter n",
        "help, 80x24, Enter ?",
        "help, 40x12, Enter ? Page-Down",
        "leaving, 80x24, Enter q",
        "card, 80x24, Enter 1 Enter",
        "card, 40x20, Enter 1 Enter",
        "card, 40x12, Enter 1 Enter",
        "again, 80x24, Enter n Enter 2 u Enter",
        "again, 40x12, Enter Down Down Down Down Down Down n Enter Down Down Down Down Down 2 u Enter",
    })
    void looksLikeThis(String page, String size, String keys) {
        VirtualScreen screen = screen(size);
        triage(keys.isEmpty() ? screen : screen.pressing(keys));
        assertGolden("screen/" + page + "-" + size + ".txt", screen.rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"80x24", "40x20", "40x12"})
    void theReviewLooksLikeThis(String size) {
        VirtualScreen screen = new VirtualScreen(80, 60).pressing(CLEAN).pressing(size);
        triage(screen);
        assertGolden("screen/review-" + size + ".txt", screen.rows());
    }

    @Test
    void aResultStandsOnTheNormalScreenAfterwards() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing(CLEAN).pressing(THROUGH_THE_REVIEW);
        assertThat(triage(screen))
                .satisfies(tool -> assertThat(tool.exit()).isZero())
                .satisfies(tool -> assertThat(tool.out()).contains("Go now, day or night, if"));
    }

    @Test
    void anEmergencyStandsOnTheNormalScreenAfterwards() {
        Tool tool = triage(new VirtualScreen(40, 12).pressing("Enter 1 Enter Enter"), "--exit-code");
        assertThat(tool.exit()).isEqualTo(13);
        assertThat(tool.out()).contains("Call: 999", "Pain or a tight weight in your chest.");
    }

    @Test
    void anEmergencyIsPrintedHoweverItsCardIsLeft() {
        assertThat(triage(new VirtualScreen(80, 24).pressing("Enter 1 Enter Ctrl-C"))
                        .out())
                .contains("Call: 999");
    }

    @Test
    void anEmergencyIsSaidEvenIfTheResultGoesElsewhere() {
        Tool tool = triage(new VirtualScreen(40, 12).pressing("Enter 1 Enter Enter"), "--format", "json");
        assertThat(tool.err()).contains("Call: 999");
        assertThat(tool.out()).startsWith("{").doesNotContain("\"s1-breath\": ");
    }

    @Test
    void helpDoesNotWaitForTheRestOfTheList() {
        assertThat(seen(new VirtualScreen(40, 12).pressing("Enter 1 Enter"))).contains("Call an ambulance now.");
    }

    @Test
    void anEmergencyCanBeTakenBackAsItWas() {
        VirtualScreen screen =
                new VirtualScreen(40, 12).pressing("Enter 1 Enter b 1 Down Down Down Down Down Down n Enter");
        assertThat(seen(screen)).contains("Question 2, of at most 14");
    }

    @Test
    void stoppingDecidesNothing() {
        assertThat(triage(new VirtualScreen(80, 24).pressing("Enter q y"))).isEqualTo(new Tool(130, "", """

                        Stopped. Nothing was decided; this is no all-clear. May it be an emergency? Call
                        999 - an ambulance (United Kingdom).
                        """));
    }

    @Test
    void ctrlCStopsAtOnce() {
        assertThat(triage(new VirtualScreen(80, 24).pressing("Enter n Ctrl-C")).exit())
                .isEqualTo(130);
    }

    @Test
    void anyOtherKeyStays() {
        assertThat(seen(new VirtualScreen(80, 24).pressing("Enter q Enter"))).contains("Question 1, of at most 14");
    }

    @Test
    void theEndOfTheKeysIsNoAnswer() {
        assertThat(triage(new VirtualScreen(80, 24).pressing("Enter 1")).exit()).isEqualTo(66);
    }

    @Test
    void backThreeAndForthKeepsTheAnswers() {
        VirtualScreen screen = new VirtualScreen(80, 24)
                .pressing("Enter n Enter n Enter n Enter 3 Enter n Enter Esc Esc Esc 6 Enter 5 Enter");
        assertThat(seen(screen)).contains("Question 6, of at most 14");
    }

    @Test
    void theReviewJumpsToAnyAnswer() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing(CLEAN + " 1 2 Space");
        assertThat(seen(screen)).contains("Question 12", "> 5_", "Enter alone keeps it.");
    }

    @Test
    void aChangedAnswerLeadsBackToTheReview() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing(CLEAN + " 4 Space 4 Enter");
        assertThat(seen(screen)).contains("Your answers", "More work or sport than usual.");
    }

    @Test
    void theReviewGoesOnAtTheChangedAnswer() {
        String changed = CLEAN + " 1 2 Space 6 Enter";
        assertThat(seen(new VirtualScreen(80, 24).pressing(changed))).contains("> 12 How bad", "6.");
        VirtualScreen screen = new VirtualScreen(80, 24).pressing(changed + " " + THROUGH_THE_REVIEW);
        assertThat(triage(screen).exit()).isZero();
    }

    @Test
    void theKeysOfTheLastPageOfTheReviewLeadToTheResult() {
        assertThat(seen(new VirtualScreen(80, 24).pressing(CLEAN))).contains("Enter more");
        assertThat(seen(new VirtualScreen(80, 24).pressing(CLEAN + " Enter"))).contains("Enter my result");
        assertThat(triage(new VirtualScreen(80, 24).pressing(CLEAN + " Enter Enter"))
                        .exit())
                .isZero();
    }

    @Test
    void theReviewIsSeenToItsEndBeforeTheResult() {
        assertThat(triage(new VirtualScreen(40, 12)
                                .pressing(CLEAN.replace("End n", "Down ".repeat(12) + "n"))
                                .pressing("Enter Enter"))
                        .exit())
                .isEqualTo(66);
    }

    @Test
    void everyScreenNamesAPackThatIsNotLimbersOwn() {
        for (String keys : new String[] {"Enter", "Enter ?", "Enter q", "Enter 1 Enter"}) {
            VirtualScreen screen = new VirtualScreen(80, 24).pressing(keys);
            triage(screen, "--content", "data/low-back");
            assertThat(screen.rows()).startsWith("  Not limber's own questions: ");
        }
    }

    @Test
    void aScreenReaderGetsLines() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("Enter 1 Enter");
        Tool tool = Tool.limber(new FakeDoor().drawingOn(screen).with("ACCESSIBLE", "1"), "triage");
        assertThat(tool.err()).contains("Question 1").contains("> ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"80x24", "40x20", "40x12", "40x10", "200x60"})
    void aWindowThatWasMadeSmallAndLargeAgainLooksAsBefore(String size) {
        String keys = "Enter n Enter 2 Down Down";
        assertThat(seen(new VirtualScreen(80, 24).pressing(keys).pressing(size + " 80x24")))
                .isEqualTo(seen(new VirtualScreen(80, 24).pressing(keys)));
    }

    @Test
    void inAWindowThatIsTooSmallNothingIsAnswered() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("Enter 1 20x5 Enter 80x24");
        assertThat(seen(screen)).contains("Question 1, of at most 14").contains("[x] Pain or a tight weight");
    }

    @Test
    void coloursComeOnlyWhenTheyAreWanted() {
        VirtualScreen plain = new VirtualScreen(80, 24).pressing("Enter 1 Enter");
        triage(plain, "--color", "never");
        VirtualScreen colored = new VirtualScreen(80, 24).pressing("Enter 1 Enter");
        triage(colored, "--color", "always");
        assertThat(colored.rows()).isEqualTo(plain.rows());
        assertThat(colored.isColored()).isTrue();
        assertThat(plain.isColored()).isFalse();
    }

    private static String seen(VirtualScreen screen) {
        triage(screen);
        return screen.rows();
    }

    private static VirtualScreen screen(String size) {
        String[] parts = size.split("x", -1);
        return new VirtualScreen(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static Tool triage(VirtualScreen screen, String... more) {
        FakeDoor door = new FakeDoor().drawingOn(screen).with("NO_COLOR", "1").with("LIMBER_PAGER", "");
        String[] words = Stream.concat(Stream.of("triage", "--region", "gb"), Stream.of(more))
                .toArray(String[]::new);
        return Tool.limber(door, words);
    }
}
