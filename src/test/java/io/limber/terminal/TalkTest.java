package io.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.document.Document;
import io.limber.document.TextStyle;
import io.limber.fixture.Cases;
import io.limber.triage.Answer;
import io.limber.triage.Interview;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Keys, pressed one second after each other unless they are early. */
class TalkTest {

    @Test
    void aBareEnterIsNeverAnAnswer() {
        assertThat(after("Enter Enter Enter Enter").answers().byQuestion()).isEmpty();
    }

    @Test
    void aBareEnterDoesNotAnswerTheSecondAsking() {
        assertThat(after("Enter n Enter 2 u Enter Enter Enter").answers().to("s2-start"))
                .contains(Answer.Tick.NOT_SURE);
        assertThat(screen("Enter n Enter 2 u Enter Enter Enter")).contains("Nothing is picked.");
    }

    @Test
    void noneWaitsForTheLastLine() {
        assertThat(after(40, 12, "Enter n Enter").answers().byQuestion()).isEmpty();
        assertThat(after(40, 12, "Enter Down Down Down Down Down Down n Enter")
                        .answers()
                        .to("s1-ill"))
                .contains(Answer.Tick.NO);
    }

    @Test
    void jumpingToTheEndIsNotSeeingTheMiddle() {
        assertThat(after(40, 12, "Enter End n Enter").answers().byQuestion()).isEmpty();
    }

    @Test
    void whatIsNotTickedIsNoOnlyOnceItWasSeen() {
        String walk = "Enter n Enter n Enter";
        assertThat(after(40, 60, "Enter n Enter n 40x12 Enter 6 Enter")
                        .answers()
                        .to("s3-walk"))
                .isEmpty();
        assertThat(after(40, 60, walk + " 6 Enter").answers().to("s3-walk")).contains(Answer.Tick.NO);
    }

    @Test
    void anEmergencyLeavesWhatWasNotSeenUnanswered() {
        assertThat(after(40, 12, "Enter 1 Enter").answers().byQuestion()).containsOnlyKeys("s1-chest");
    }

    @Test
    void noneDoesNotWipeATick() {
        assertThat(screen("Enter 2 n")).contains("[x] New trouble breathing").contains("You marked a line above.");
    }

    @Test
    void aTickTakesNoneAway() {
        assertThat(screen("Enter n 2")).contains("0 [ ] None of these.");
    }

    @Test
    void notSureIsWrittenAsNotSure() {
        assertThat(after("Enter n Enter 5 u Enter").answers().to("s2-bowel")).contains(Answer.Tick.NOT_SURE);
    }

    @Test
    void notSureIsOfferedOnlyWhereItIsTaken() {
        String toAge = "Enter n Enter n Enter n Enter 3 Enter n Enter";
        assertThat(screen("Enter n Enter n Enter n Enter")).contains("What set it off?", "u not sure");
        assertThat(screen(toAge)).contains("How old are you?").doesNotContain("not sure");
        assertThat(screen(toAge + " 4 0 Enter n Enter n Enter"))
                .contains("How long, and how is it going?")
                .doesNotContain("not sure");
        assertThat(screen("Enter n Enter 2 u Enter")).contains("I am still not sure.", "u not sure");
    }

    @Test
    void nothingTickedWhereLinesAreUnseenLeadsToThem() {
        assertThat(screen(40, 20, "Enter Enter")).contains("Not yet: there are lines you have not\nseen.");
        assertThat(screen(40, 20, "Enter Enter")).doesNotContain("press 0");
        assertThat(screen(80, 24, "Enter Enter")).contains("press 0");
    }

    @Test
    void theSmallestScreenSaysWhereThereIsMore() {
        assertThat(screen(24, 8, "Enter Down")).contains("\n↑ above   ↓ below\n");
    }

    @Test
    void ratherNotSayIsAllowedWhereTheItemSaysSo() {
        assertThat(after("Enter n Enter 6 x Enter").answers().to("s2-sex")).contains(Answer.Tick.DECLINED);
        assertThat(screen("Enter n Enter 1 x")).contains("This needs an answer");
    }

    @Test
    void aDangerQuestionCannotBeSkipped() {
        assertThat(screen("Enter s")).contains("This question cannot be skipped");
    }

    @Test
    void aNumberOutOfRangeIsAskedAgain() {
        String toAge = "Enter n Enter n Enter n Enter 3 Enter n Enter ";
        assertThat(screen(toAge + "9 9 9 Enter")).contains("Type a number from 0 to 120.");
        assertThat(after(toAge + "4 2 Backspace 1 Enter").answers().to("age")).contains(new Answer.Amount(41));
    }

    @Test
    void anEarlierNumberIsTypedOver() {
        String toAge = "Enter n Enter n Enter n Enter 3 Enter n Enter ";
        assertThat(after(toAge + "4 0 Enter Esc 5 1 Enter").answers().to("age")).contains(new Answer.Amount(51));
    }

    @Test
    void backAsksBeforeItLeavesAChangeOut() {
        assertThat(screen("Enter n Enter 2 Esc")).contains("Question 2", "You changed something here.");
        assertThat(screen("Enter n Enter 2 Esc Esc")).contains("Question 1");
    }

    @Test
    void whatWasLeftWithOtherMarksIsAskedAgainOnTheWayForth() {
        String leaving = "Enter n Enter n Enter Esc 0 1 Esc Esc";
        assertThat(screen(leaving)).contains("Question 1");
        assertThat(screen(leaving + " Enter"))
                .contains("Question 2", "1 [x] The skin", "0 [ ] None", "it was not entered.");
        assertThat(after(leaving + " Enter Enter").answers().to("s2-saddle")).contains(Answer.Tick.YES);
    }

    @Test
    void whatWasLeftTwoQuestionsAgoIsAskedAgainBeforeAllElse() {
        String leaving = "Enter n Enter n Enter n Enter Esc Esc 0 1 Esc Esc Enter";
        assertThat(screen(leaving)).contains("Question 2", "1 [x] The skin");
        assertThat(screen("Enter n Enter n Enter n Enter Esc 0 6 Esc Esc Esc Enter"))
                .contains("Question 3", "6 [x] Pain, tingling");
    }

    @Test
    void whatWasLeftIsNotForgottenWhereAnEarlierAnswerChanges() {
        assertThat(screen("Enter n Enter n Enter Esc 0 1 Esc Esc 0 3 Enter")).contains("Question 2", "1 [x] The skin");
    }

    @Test
    void marksThatAreTakenOffAgainAreNoChange() {
        assertThat(screen("Enter n Enter n Enter Esc 0 1 1 0 Esc")).contains("Question 1");
        assertThat(screen("Enter n Enter n Enter Esc 0 1 1 0 Esc Enter")).contains("Question 3");
    }

    @Test
    void backFromTheCardChangesNothing() {
        assertThat(screen("Enter n Enter 1 Enter 1 Enter b Esc"))
                .contains("Question 2", "1 [x] The skin")
                .doesNotContain("You changed something");
    }

    @Test
    void whatWasTakenBackFromTheCardIsAskedAgain() {
        assertThat(screen("Enter n Enter 1 Enter 1 Enter b Esc Enter"))
                .contains("When did the change in feeling", "1 (x) It is new", "it was not entered.");
    }

    @Test
    void theFirstQuestionHasNoneBeforeIt() {
        assertThat(screen("Enter Esc")).contains("This is the first question.");
    }

    @Test
    void keysBeforeTheFirstScreenAnswerNothing() {
        FullScreenInterview interview = interview(new VirtualScreen(80, 24).pressingEarly("Enter n Enter n Enter"));
        interview.run();
        assertThat(interview.interview().answers().byQuestion()).isEmpty();
    }

    @Test
    void keysTypedAheadAreShownAndKept() {
        VirtualScreen screen =
                new VirtualScreen(80, 24).pressing("Enter n Enter").pressingEarly("1 Enter");
        interview(screen).run();
        assertThat(screen.rows()).contains("Question 2", "You typed ahead: 1 Enter.", "1 [ ] The skin");
    }

    @Test
    void tabUsesWhatWasTypedAheadOneScreenAtATime() {
        VirtualScreen screen = new VirtualScreen(80, 24)
                .pressing("Enter")
                .pressingEarly("n Enter n Enter")
                .pressing("Tab");
        interview(screen).run();
        assertThat(screen.rows()).contains("Question 2", "You typed ahead: n Enter.");
    }

    @Test
    void anotherKeyOnlyDropsWhatWasTypedAhead() {
        for (String other : new String[] {"2", "n", "Enter", "q", "?"}) {
            VirtualScreen screen = new VirtualScreen(80, 24)
                    .pressing("Enter")
                    .pressingEarly("3 Enter")
                    .pressing(other + " Tab");
            interview(screen).run();
            assertThat(screen.rows())
                    .contains("Question 1", "2 [ ]", "3 [ ]", "0 [ ]")
                    .doesNotContain("You typed ahead");
        }
    }

    @Test
    void whatIsTypedAheadStaysTogether() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("Enter").pressingEarly("1 q y");
        interview(screen).run();
        assertThat(screen.rows()).contains("Question 1", "You typed ahead: 1 q y.", "or any\n  other key to drop it.");
    }

    @Test
    void theCardCannotBeTakenBackUnseen() {
        VirtualScreen screen =
                new VirtualScreen(80, 24).pressing("Enter 1 Enter").pressingEarly("b Esc Enter q");
        interview(screen).run();
        assertThat(screen.rows()).contains("THE CARD", "You typed ahead: b Esc Enter q.");
    }

    @Test
    void leavingIsNotAgreedToUnseen() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("Enter q").pressingEarly("y");
        interview(screen).run();
        assertThat(screen.rows()).contains("Leave?");
    }

    @Test
    void ctrlZComesBackToTheSameQuestion() {
        VirtualScreen screen = new VirtualScreen(80, 24).pressing("Enter n Enter 2 Ctrl-Z");
        interview(screen).run();
        assertThat(screen.stops()).isOne();
        assertThat(screen.rows()).contains("Question 2", "2 [x]");
    }

    private static Interview after(String keys) {
        return after(80, 24, keys);
    }

    private static Interview after(int columns, int rows, String keys) {
        FullScreenInterview interview = interview(new VirtualScreen(columns, rows).pressing(keys));
        interview.run();
        return interview.interview();
    }

    private static String screen(String keys) {
        return screen(80, 24, keys);
    }

    private static String screen(int columns, int rows, String keys) {
        VirtualScreen screen = new VirtualScreen(columns, rows).pressing(keys);
        interview(screen).run();
        return screen.rows();
    }

    private static FullScreenInterview interview(LiveScreen screen) {
        return new FullScreenInterview(
                screen,
                TextStyle.of(80),
                100,
                Interview.begin(Cases.SCRIPT),
                new FullScreenInterview.Words(
                        Optional.empty(), Document.of("Welcome"), "999", now -> Document.of("THE CARD")));
    }
}
