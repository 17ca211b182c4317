package io.limber.cli;

import static io.limber.fixture.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.FakeDoor;
import io.limber.fixture.Tool;
import io.limber.terminal.Door;
import io.limber.terminal.VirtualScreen;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code limber routine ID --play}, from the gate to what comes afterwards. */
class PlayTest {

    /** The gate, with nothing of it; anywhere; no limit; everything at hand. */
    private static final String[] READY = {"none", "no", "5", "none", "none"};

    /** A full triage on the screen that sends home. */
    private static final String SENT_HOME = "Enter End n Enter End n Enter End n Enter 3 Enter End n Enter 4 0 Enter"
            + " End n Enter End n Enter 1 Enter End n Enter 3 Enter 5 Enter End n Enter End n Enter"
            + " Enter Enter Enter Enter Enter";

    @Test
    void playsBehindTheGate() {
        VirtualScreen screen = player();
        Tool tool = play(new FakeDoor().drawingOn(screen).typing(READY), "unlock", "--play");

        assertThat(tool.exit()).isZero();
        assertGolden("play/behind-the-gate.txt", tool.err());
        assertGolden("play/afterwards.txt", tool.out());
    }

    @ParameterizedTest
    @CsvSource({"1, numb", "3, fever", "5?, chest", "2 4, both"})
    void anythingAtTheGateLeadsToTheFullQuestions(String typed, String why) {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("Enter 1 Enter Enter");
        Tool tool = play(new FakeDoor().drawingOn(screen).typing(typed), "unlock", "--play");

        assertThat(tool.err()).as(why).contains("So the full questions come first.");
        assertThat(tool.out()).contains("Call an ambulance now.").doesNotContain("Slow breathing");
        assertThat(tool.exit()).isZero();
    }

    @Test
    void comesBackAfterFullQuestionsThatAllowMoves() {
        VirtualScreen screen = new VirtualScreen(80, 200).pressing(SENT_HOME).pressing("Enter 5s q");
        FakeDoor door = new FakeDoor().drawingOn(screen).typing("4", "no", "no", "5", "none");
        Tool tool = play(door, "unlock", "--play");

        assertThat(tool.out()).contains("You can look after this at home.", "You stopped here. That is all right.");
        assertThat(tool.exit()).isEqualTo(130);
    }

    @Test
    void isHeldBackIfThereIsMoreThanTheQuestionsAsk() {
        VirtualScreen screen = new VirtualScreen(80, 200).pressing(SENT_HOME);
        Tool tool = play(new FakeDoor().drawingOn(screen).typing("4", "yes"), "unlock", "--play");

        assertThat(tool.err()).contains("Do not start yet");
        assertThat(tool.out()).doesNotContain("You stopped here");
        assertThat(tool.exit()).isZero();
    }

    @Test
    void theMiddleBackNeedsTheFullQuestions() {
        VirtualScreen screen = new VirtualScreen(80, 200).pressing(SENT_HOME).pressing("Enter 5s q");
        FakeDoor door = new FakeDoor().drawingOn(screen).typing("no", "5", "none");
        Tool tool = play(door, "mid-back", "--play");

        assertThat(tool.err()).contains("is not for you if").doesNotContain("Before you start, 1 of 2");
        assertThat(tool.out()).contains("You stopped here.");
    }

    @Test
    void theMiddleBackIsNotPlayedAfterAnEmergency() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("Enter 1 Enter Enter");
        Tool tool = play(new FakeDoor().drawingOn(screen).typing("no", "none"), "mid-back", "--play");

        assertThat(tool.out()).contains("Call an ambulance now.").doesNotContain("You stopped here");
        assertThat(tool.err()).doesNotContain("is not for you if");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "not sure"})
    void whoeverItIsNotMeantForIsTold(String answer) {
        VirtualScreen screen = player();
        Tool tool = play(new FakeDoor().drawingOn(screen).typing("none", "no", answer), "strengthen", "--play");

        assertThat(tool.err()).contains("is not for you if", "Then leave this routine for now.");
        assertThat(tool.out()).isEmpty();
        assertThat(screen.rows()).isBlank();
    }

    @Test
    void asksOnlyForWhatWasNotSaid() {
        FakeDoor door = new FakeDoor()
                .drawingOn(new VirtualScreen(80, 24).pressing("Enter 5s q"))
                .typing("none", "no");
        Tool tool = play(door, "unlock", "--play", "--place", "bed", "--limit", "lying-flat", "--without", "wall");

        assertThat(tool.err()).doesNotContain("Where will you do it?", "Do any of these fit you?");
        assertThat(tool.out()).contains("You stopped here.");
    }

    @Test
    void whatDoesNotSuitIsNotPlayed() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("Enter 5s Home");
        play(new FakeDoor().drawingOn(screen).typing("none", "no", "3", "7", "none"), "unlock", "--play");

        assertThat(screen.rows()).doesNotContain("of 8").contains("1 of ");
    }

    @ParameterizedTest
    @CsvSource({"auto, true", "braille, true", "ascii, false", "none, false"})
    void picturesAreDrawnAsWanted(String wanted, boolean dots) {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("Enter 5s ENDED");
        play(new FakeDoor().drawingOn(screen).typing(READY), "unlock", "--play", "--pictures", wanted);

        assertThat(screen.rows().chars().anyMatch(letter -> letter > 0x2800 && letter <= 0x28ff))
                .isEqualTo(dots);
    }

    @Test
    void skippedLimitsLeaveTheGentlest() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("Enter 5s Home");
        play(new FakeDoor().drawingOn(screen).typing("none", "no", "5", "skip", "none"), "unlock", "--play");

        assertThat(screen.rows()).containsPattern("1 of [1-6]\\b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"told-not-to", "thin-bones", "pregnant", "pregnant-16", "recent-operation"})
    void aLimitThatTheGateAsksForAsWellLeadsToTheFullQuestions(String limit) {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("Enter 1 Enter Enter");
        Tool tool =
                play(new FakeDoor().drawingOn(screen).typing("none", "no", "5"), "unlock", "--play", "--limit", limit);

        assertThat(tool.out()).contains("Call an ambulance now.").doesNotContain("You stopped here");
    }

    @Test
    void whatTheFullQuestionsFindIsLeftOutAsWell() {
        VirtualScreen screen = new VirtualScreen(80, 200).pressing(SENT_HOME).pressing("Enter 5s q");
        FakeDoor door = new FakeDoor().drawingOn(screen).typing("none", "no", "5");
        Tool tool = play(door, "unlock", "--play", "--limit", "thin-bones");

        assertThat(tool.err()).contains("Changed for you", "One knee to the chest");
        assertThat(tool.out()).contains("You stopped here.");
    }

    @Test
    void moreLaterThanNowIsNotForMuchPain() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("4 Enter");
        Tool tool = play(new FakeDoor().drawingOn(screen).typing(READY), "loosen", "--play");

        assertThat(tool.out()).contains("Not this one today.", "for pain of 3 or less, and you said 4");
        assertThat(tool.exit()).isEqualTo(130);
    }

    @Test
    void aPainThatRoseIsNotPassedOver() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("3 Enter 9s w 2 6 Enter");
        Tool tool = play(new FakeDoor().drawingOn(screen).typing(READY), "unlock", "--play");

        assertThat(tool.out()).contains("Your pain rose from 3 to 6", "do no more moves today");
    }

    @Test
    void aPainThatRoseALittleIsAllRight() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("3 Enter 9s w 2 5 Enter");
        Tool tool = play(new FakeDoor().drawingOn(screen).typing(READY), "unlock", "--play");

        assertThat(tool.out()).contains("Before 3, after 5.").doesNotContain("Your pain rose");
    }

    @Test
    void whereNothingCanBeDoneThePlaceIsNamed() {
        FakeDoor door = new FakeDoor().drawingOn(player()).typing("none", "no", "none", "none");
        Tool tool = play(door, "unlock", "--play", "--place", "standing", "--limit", "balance");

        assertThat(tool.err()).containsAnyOf("can be done there", "Changed for you");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unlock --play | 1 | What you told just now needs the full questions.",
                "unlock --play --limit thin-bones | none;no;5 | With what you told just now, the full questions",
                "mid-back --play | no | This routine comes after the full questions",
            })
    void theFirstPageSaysWhyTheFullQuestionsCome(String command, String typed, String why) {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("Ctrl-C");
        String[] words = ("routine " + command).split(" ", -1);
        Tool.limber(new FakeDoor().drawingOn(screen).typing(typed.split(";", -1)), words);

        assertThat(screen.rows()).contains(why, "Enter begin");
    }

    @Test
    void theFirstPageSaysWhyAfterPainDownTheLeg() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("Enter 9s d Ctrl-C");
        play(new FakeDoor().drawingOn(screen).typing(READY), "unlock", "--play");

        assertThat(screen.rows()).contains("The moves stop here, because you said that it goes into the leg.");
    }

    @ParameterizedTest
    @CsvSource({"'', 66", "quit, 130", "back|quit, 130"})
    void leavingTheQuestionWhomItIsForPlaysNothing(String typed, int exit) {
        FakeDoor door = new FakeDoor().drawingOn(player()).typing("none", "no");
        Tool tool = play(typed.isEmpty() ? door : door.typing(typed.split("\\|", -1)), "strengthen", "--play");

        assertThat(tool.exit()).isEqualTo(exit);
        assertThat(tool.err()).contains("Nothing was played");
    }

    @Test
    void painDownTheLegLeadsBackToTheDangerSigns() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("Enter 9s d").pressing("Enter 1 Enter Enter");
        Tool tool = play(new FakeDoor().drawingOn(screen).typing(READY), "unlock", "--play");

        assertThat(tool.out())
                .contains("So the moves stop here, and the full questions come next.", "Call an ambulance now.");
    }

    @Test
    void aPositionOfEaseIsShownToWhoeverWantsOne() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("Enter 9s w 2 Enter");
        Tool tool = play(new FakeDoor().drawingOn(screen).typing(READY), "unlock", "--play");

        assertThat(tool.out()).contains("Rest now.", "Positions of ease", "Some of it was worse.");
        assertThat(tool.exit()).isZero();
    }

    @Test
    void aPositionThatIsNotForSomebodyIsNotShown() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("Enter 9s w 2 Enter");
        FakeDoor door = new FakeDoor().drawingOn(screen).typing("none", "no", "5", "none");
        Tool tool = play(door, "unlock", "--play", "--limit", "lying-flat");

        assertThat(tool.out()).contains("Rest now.", "Slow breathing").doesNotContain("Positions of ease");
    }

    @ParameterizedTest
    @MethodSource("nowhere")
    void isRefusedWhereNobodyCanFollowIt(FakeDoor door) {
        Tool tool = play(door, "unlock", "--play");

        assertThat(tool.exit()).isEqualTo(2);
        assertThat(tool.out()).isEmpty();
        assertThat(tool.err())
                .contains("limber routine unlock --timeline", "limber routine unlock.")
                .doesNotContain("Before you start");
    }

    static Stream<FakeDoor> nowhere() {
        return Stream.of(
                new FakeDoor(),
                new FakeDoor().withTerminals(Door.Stream.IN),
                new FakeDoor().withTerminals(Door.Stream.OUT, Door.Stream.ERR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--play --timeline", "--voice auto", "--wait no", "--play --wait no"})
    void whatDoesNotGoTogetherIsSaid(String options) {
        Tool tool = play(new FakeDoor().onTerminal(80, 24), "unlock", options.split(" ", -1));

        assertThat(tool.exit()).isEqualTo(2);
        assertThat(tool.err()).startsWith("--");
    }

    @Test
    void aPlayNeedsARoutine() {
        Tool tool = Tool.limber(new FakeDoor().onTerminal(80, 24), "routine", "--play");

        assertThat(tool.exit()).isEqualTo(2);
        assertThat(tool.err()).contains("Which routine?");
    }

    @Test
    void aPlayGoesToNoFile() {
        Tool tool = play(new FakeDoor().onTerminal(80, 24), "unlock", "--play", "--format", "json");

        assertThat(tool.exit()).isEqualTo(2);
        assertThat(tool.err()).contains("is played on the terminal", "--timeline");
    }

    @ParameterizedTest
    @CsvSource({"'', 66", "none, 66", "quit, 130", "none|quit, 130", "none|no|quit, 130", "none|no|5, 66"})
    void leavingBeforeItStartsPlaysNothing(String typed, int exit) {
        VirtualScreen screen = player();
        FakeDoor door = new FakeDoor().drawingOn(screen);
        Tool tool = play(typed.isEmpty() ? door : door.typing(typed.split("\\|", -1)), "unlock", "--play");

        assertThat(tool.exit()).isEqualTo(exit);
        assertThat(tool.err()).contains("Nothing was played");
        assertThat(screen.rows()).isBlank();
    }

    @Test
    void whatNextPlaysWithoutAnotherGate() {
        VirtualScreen screen = new VirtualScreen(80, 200).pressing(SENT_HOME).pressing("Enter 5s q");
        FakeDoor door = new FakeDoor().drawingOn(screen).typing("1", "");
        Tool tool = Tool.limber(door, "triage");

        assertThat(tool.err()).contains("Play it now, on the screen").doesNotContain("Before you start, 1 of 2");
        assertThat(tool.out()).contains("You stopped here.");
        assertThat(tool.exit()).isZero();
    }

    @Test
    void aPlayThatLeadsBackIsTheLaterWord() {
        VirtualScreen screen = new VirtualScreen(80, 200)
                .pressing(SENT_HOME)
                .pressing("Enter 5s d")
                .pressing("Enter 1 Enter Enter");
        Tool tool = Tool.limber(new FakeDoor().drawingOn(screen).typing("1"), "triage", "--exit-code");

        assertThat(tool.out()).contains("You can look after this at home.", "Call an ambulance now.");
        assertThat(tool.exit()).isEqualTo(13);
    }

    @Test
    void whereNothingCanBeDrawnItIsPlayedInLines() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("Enter x q");
        FakeDoor door = new FakeDoor().drawingOn(screen).with("TERM", "dumb").typing(READY);
        Tool tool = play(door, "unlock", "--play");

        assertThat(tool.out()).contains("Sound check.", "You stopped here.").doesNotContain("\033");
    }

    @ParameterizedTest
    @CsvSource({"text, txt", "json, json", "markdown, md"})
    void theTimeLineIsPrinted(String format, String ending) {
        assertGolden(
                "play/timeline-morning." + ending,
                play(new FakeDoor(), "morning", "--timeline", "--format", format)
                        .out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"unlock", "loosen", "morning", "desk", "mid-back", "self-massage", "ball", "strengthen"})
    void everyTimeLineCarriesTheGate(String id) {
        assertThat(play(new FakeDoor(), id, "--timeline").out()).contains("Before you start", "In all:");
        assertThat(play(new FakeDoor(), id, "--timeline", "--format", "yaml").out())
                .contains("schema: limber/timeline/1", "beforeYouStart:");
    }

    /** Somebody who always answers "about the same". */
    private static VirtualScreen player() {
        return new VirtualScreen(80, 24)
                .answering("How bad is the pain", "Enter")
                .answering("How was that", "2");
    }

    private static Tool play(FakeDoor door, String id, String... options) {
        return Tool.limber(
                door,
                Stream.concat(Stream.of("routine", id), Stream.of(options)).toArray(String[]::new));
    }
}
