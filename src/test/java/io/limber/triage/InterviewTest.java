package io.limber.triage;

import static io.limber.fixture.SmallScript.all;
import static io.limber.fixture.SmallScript.any;
import static io.limber.fixture.SmallScript.atLeast;
import static io.limber.fixture.SmallScript.checklist;
import static io.limber.fixture.SmallScript.choice;
import static io.limber.fixture.SmallScript.emergency;
import static io.limber.fixture.SmallScript.firstWithCheck;
import static io.limber.fixture.SmallScript.gentle;
import static io.limber.fixture.SmallScript.hold;
import static io.limber.fixture.SmallScript.is;
import static io.limber.fixture.SmallScript.notSure;
import static io.limber.fixture.SmallScript.number;
import static io.limber.fixture.SmallScript.today;
import static io.limber.fixture.SmallScript.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.limber.fixture.SmallScript;
import io.limber.fixture.Talk;
import io.limber.model.Urgency;
import io.limber.model.Within;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterviewTest {

    private static final SmallScript PLAIN = new SmallScript();

    /** Numb skin has a follow-up, is an emergency if it is new, and can be tried once more. */
    private static SmallScript numb() {
        return new SmallScript()
                .with(firstWithCheck("s2-saddle"))
                .after("first", choice("numb-since", true, notSure("s2-saddle"), "new", "old"))
                .with(emergency("numb", all(notSure("s2-saddle"), atLeast("numb-since", "new"))));
    }

    /** A faint is for today, and an emergency together with a fall, sugar, or somebody stuck. */
    private static SmallScript faint() {
        return new SmallScript()
                .with(today("faint", yes("s1-faint")))
                .with(emergency("faint-and-fall", all(yes("s1-faint"), is("set-off", "fall"))))
                .with(emergency("faint-and-stuck", all(yes("s1-faint"), is("where-now", "stuck"))))
                .with(gentle("long", is("how-long", "weeks"), Within.TWO_WEEKS));
    }

    /** Severe pain is for today on a blood thinner. */
    private static SmallScript thinner() {
        return new SmallScript().with(today("bleed", all(yes("s7-thinner"), atLeast("pain", "8"))));
    }

    @Test
    void asksInTheOrderOfTheProtocol() {
        assertThat(Talk.in(PLAIN).until("nothing").asked())
                .containsExactly("first", "set-off", "age", "second", "how-long", "where-now", "pain", "limits");
    }

    @Test
    void nobodyHasAnsweredAnythingAtTheStart() {
        Interview interview = Interview.begin(PLAIN.script());

        assertThat(interview.answers()).isEqualTo(Answers.NONE);
        assertThat(interview.asked()).isEmpty();
        assertThat(interview.verdict().allowsExercise()).isFalse();
    }

    @Test
    void followsUpOnWhatWasTicked() {
        assertThat(Talk.in(numb()).yes("s2-saddle").asks()).isEqualTo("numb-since");
        assertThat(Talk.in(numb()).calm().asks()).isEqualTo("set-off");
    }

    @Test
    void asksSoonerWhatIsWantedSooner() {
        SmallScript sooner = new SmallScript().with(number("age", null, yes("s1-faint"), 0, 120, false));

        assertThat(Talk.in(sooner).yes("s1-faint").asks()).isEqualTo("age");
        assertThat(Talk.in(sooner).notSure("s1-faint").asks()).isEqualTo("set-off");
        assertThat(Talk.in(sooner).yes("s1-faint").until("nothing").asked())
                .containsExactly("first", "age", "set-off", "second", "how-long", "where-now", "pain", "limits");
    }

    @Test
    void asksOnceMoreWhoWasNotSure() {
        Talk again = Talk.in(numb()).notSure("s2-saddle");

        assertThat(again.asks()).isEqualTo("again s2-saddle");
        assertThat(again.turn().questions()).containsExactly("s2-saddle");
        assertThat(again.notSure("s2-saddle").asks()).isEqualTo("numb-since");
        assertThat(again.yes("s2-saddle").asks()).isEqualTo("numb-since");
        assertThat(again.no("s2-saddle").asks()).isEqualTo("set-off");
    }

    @Test
    void asksOnceMoreOnlyWhereThereIsSomethingToDo() {
        assertThat(Talk.in(numb()).notSure("s2-sex").asks()).isEqualTo("set-off");
        assertThat(Talk.in(numb()).yes("s2-saddle").asks()).isNotEqualTo("again s2-saddle");
    }

    @Test
    void aFollowUpThatCanBeAnEmergencyComesBeforeASelfCheck() {
        Talk told = Talk.shipped().until("pee-poo-feeling").yesAndNotSure("s2-saddle", "s2-feel");

        assertThat(told.asks()).isEqualTo("f2-feeling");
        assertThat(told.picks("f2-feeling-new").verdict().isEmergency()).isTrue();
        assertThat(told.picks("f2-feeling-new").asks()).isEqualTo("nothing");
        assertThat(told.picks("f2-feeling-old").asks()).isEqualTo("again s2-feel");
    }

    @Test
    void aSelfCheckComesBeforeAFollowUpThatItMaySpare() {
        assertThat(Talk.shipped()
                        .until("pee-poo-feeling")
                        .notSure("s2-saddle", "s2-feel")
                        .asks())
                .isEqualTo("again s2-saddle");
        assertThat(Talk.shipped()
                        .until("pee-poo-feeling")
                        .yesAndNotSure("s2-saddle", "s2-bowel")
                        .picks("f2-feeling-old")
                        .asks())
                .isEqualTo("again s2-bowel");
    }

    @Test
    void aSelfCheckComesBeforeAFollowUpThatCannotBeAnEmergency() {
        SmallScript mild = numb().after("first", checklist("sex-more", yes("s2-sex"), "worn"))
                .with(today("worn-out", yes("worn")));

        assertThat(Talk.in(mild).yesAndNotSure("s2-sex", "s2-saddle").asks()).isEqualTo("again s2-saddle");
    }

    @Test
    void asksOnceMoreAfterTheListWasAnsweredAnew() {
        Talk again = Talk.in(numb()).notSure("s2-saddle").no("s2-saddle").back(2);

        assertThat(again.asks()).isEqualTo("first");
        assertThat(again.notSure("s2-saddle").asks()).isEqualTo("again s2-saddle");
        assertThat(again.calm().asked()).containsExactly("first");
    }

    @Test
    void anEmergencyEndsIt() {
        Talk emergency = Talk.in(numb()).yes("s2-saddle").picks("new");

        assertThat(emergency.asks()).isEqualTo("nothing");
        assertThat(emergency.verdict().isEmergency()).isTrue();
    }

    @Test
    void anEmergencyIsNotTriedOnceMore() {
        SmallScript unsure = numb().with(emergency("even-unsure", notSure("s2-saddle")));

        assertThat(Talk.in(unsure).notSure("s2-saddle").asks()).isEqualTo("nothing");
    }

    @Test
    void aSameDaySignLeavesOnlyWhatCanBeAnEmergency() {
        assertThat(Talk.in(faint()).yes("s1-faint").until("nothing").asked())
                .containsExactly("first", "set-off", "age", "where-now");
        assertThat(Talk.in(faint()).yes("s1-faint").picks("fall").verdict().urgency())
                .isEqualTo(Urgency.EMERGENCY_NOW);
    }

    @Test
    void whatMayOpenAFollowUpIsStillAskedAfterASameDaySign() {
        SmallScript deep = new SmallScript()
                .with(today("faint", yes("s1-faint")))
                .after("second", checklist("sugar-more", notSure("s8-sugar"), "sugar-low"))
                .after("sugar-more", checklist("sugar-yet-more", yes("sugar-low"), "sugar-fit"))
                .with(emergency("fit", yes("sugar-fit")));

        assertThat(Talk.in(deep).yes("s1-faint").until("nothing").asked()).containsExactly("first", "second");
        assertThat(Talk.in(deep)
                        .yes("s1-faint")
                        .yes("s8-sugar")
                        .yes("sugar-low")
                        .yes("sugar-fit")
                        .verdict()
                        .isEmergency())
                .isTrue();
    }

    @Test
    void aFollowUpMayDependOnALaterScreen() {
        SmallScript artery = new SmallScript()
                .after("age", checklist("artery", all(yes("s10-nopos"), atLeast("age", "50")), "smokes"))
                .with(emergency("artery", all(yes("s10-nopos"), yes("smokes"))));
        Talk old = Talk.in(artery).until("age").says(70);

        assertThat(old.asks()).isEqualTo("second");
        assertThat(old.yes("s10-nopos").asks()).isEqualTo("artery");
        assertThat(old.yes("s10-nopos").yes("smokes").verdict().isEmergency()).isTrue();
        assertThat(Talk.in(artery).until("age").says(30).yes("s10-nopos").asks())
                .isEqualTo("how-long");
    }

    @Test
    void aFollowUpOnALaterScreenIsLookedForAfterASameDaySign() {
        SmallScript artery = faint().after("age", checklist("artery", yes("s10-nopos"), "smokes"))
                .with(emergency("artery", yes("smokes")));

        assertThat(Talk.in(artery)
                        .yes("s1-faint")
                        .until("second")
                        .yes("s10-nopos")
                        .asks())
                .isEqualTo("artery");
    }

    @Test
    void questionsForThePlanAreLeftOutWhereThereIsNone() {
        SmallScript held = new SmallScript().with(hold("lump", yes("s10-lump"), Within.THREE_DAYS));
        SmallScript gentle = new SmallScript().with(gentle("lump", yes("s10-lump"), Within.THREE_DAYS));

        assertThat(Talk.in(held)
                        .until("second")
                        .yes("s10-lump")
                        .until("nothing")
                        .asked())
                .endsWith("where-now");
        assertThat(Talk.in(gentle)
                        .until("second")
                        .yes("s10-lump")
                        .until("nothing")
                        .asked())
                .endsWith("pain", "limits");
    }

    @Test
    void aQuestionForThePlanIsAskedWhereItCanRaise() {
        SmallScript held = thinner().with(hold("lump", yes("s10-lump"), Within.THREE_DAYS));

        assertThat(Talk.in(held)
                        .until("second")
                        .yes("s10-lump", "s7-thinner")
                        .until("nothing")
                        .asked())
                .endsWith("where-now", "pain");
    }

    @Test
    void aChildIsNotAskedWhereItIs() {
        assertThat(Talk.in(PLAIN).until("age").says(13).until("nothing").asked())
                .containsExactly("first", "set-off", "age", "second", "how-long", "pain", "limits");
        assertThat(Talk.in(PLAIN).until("age").says(16).until("nothing").asked())
                .contains("where-now");
    }

    @Test
    void onlyQuestionsForThePlanMayBeSkipped() {
        Talk talk = Talk.in(numb().after("pain", checklist("pain-more", atLeast("pain", "0"), "throbs")))
                .yes("s2-saddle");
        for (; !talk.asks().equals("pain"); talk = talk.calm()) {
            assertThat(talk.maySkip()).as(talk.asks()).isFalse();
        }
        assertThat(talk.maySkip()).isTrue();
        assertThat(talk.skips().asks()).isEqualTo("limits");
        assertThat(talk.calm().asks()).isEqualTo("pain-more");
        assertThat(talk.calm().maySkip()).isFalse();
    }

    @Test
    void whatCouldRaiseCannotBeSkipped() {
        assertThat(Talk.in(thinner())
                        .until("second")
                        .yes("s7-thinner")
                        .until("pain")
                        .maySkip())
                .isFalse();
        assertThat(Talk.in(thinner()).until("pain").maySkip()).isTrue();
    }

    @Test
    void whatCouldRestrictMovementCannotBeSkipped() {
        SmallScript hip = new SmallScript()
                .with(gentle("long", is("how-long", "weeks"), Within.TWO_WEEKS))
                .with(hold("hip", all(is("how-long", "weeks"), yes("s14-hip")), Within.TWO_WEEKS));

        assertThat(Talk.in(hip).until("how-long").picks("weeks").until("limits").maySkip())
                .isFalse();
        assertThat(Talk.in(hip).until("limits").maySkip()).isTrue();
    }

    @Test
    void whatCouldMakeItSoonerCannotBeSkipped() {
        SmallScript bad = new SmallScript()
                .with(gentle("long", is("how-long", "weeks"), Within.TWO_WEEKS))
                .with(gentle("bad", all(is("how-long", "weeks"), atLeast("pain", "8")), Within.ONE_DAY));

        assertThat(Talk.in(bad).until("how-long").picks("weeks").until("pain").maySkip())
                .isFalse();
    }

    @Test
    void whatCouldOnlyConfirmTheResultMayBeSkipped() {
        SmallScript bad = new SmallScript()
                .with(gentle("long", is("how-long", "weeks"), Within.TWO_DAYS))
                .with(gentle("bad", all(is("how-long", "weeks"), atLeast("pain", "8")), Within.TWO_DAYS))
                .with(gentle("very-bad", all(is("how-long", "weeks"), atLeast("pain", "9")), Within.TWO_WEEKS));

        assertThat(Talk.in(bad).until("how-long").picks("weeks").until("pain").maySkip())
                .isTrue();
    }

    @Test
    void whatCouldOnlyConfirmASameDaySignIsNotAsked() {
        SmallScript sugar = faint().with(today("sugar", all(yes("s1-faint"), yes("s8-sugar"))));

        assertThat(Talk.in(sugar).yes("s1-faint").until("nothing").asked()).doesNotContain("second");
    }

    @Test
    void whatIsSkippedWithoutLeaveIsAskedAgain() {
        assertThat(Talk.in(PLAIN).skips().asks()).isEqualTo("first");
        assertThat(Talk.in(PLAIN).until("age").skips().asks()).isEqualTo("age");
        assertThat(Talk.in(PLAIN).until("age").skips().asked()).containsExactly("first", "set-off");
    }

    @Test
    void aSkipIsTakenBackWhenItCouldRaise() {
        Talk skipped = Talk.in(thinner()).until("pain").skips().until("nothing");
        Talk changed = skipped.reopen("second").yes("s7-thinner");

        assertThat(changed.asks()).isEqualTo("pain");
        assertThat(changed.says(9).verdict().urgency()).isEqualTo(Urgency.SAME_DAY_URGENT);
        assertThat(skipped.reopen("first").yes("s2-sex").asks()).isEqualTo("nothing");
    }

    @Test
    void aPartOfAnAnswerIsNoAnswer() {
        assertThat(Talk.in(PLAIN).answer(Map.of("s1-chest", Answer.Tick.NO)).asks())
                .isEqualTo("first");
    }

    @Test
    void goesBackToTheQuestionBefore() {
        Talk back = Talk.in(PLAIN).until("age").back();

        assertThat(back.asks()).isEqualTo("set-off");
        assertThat(back.answers()).isEqualTo(Talk.in(PLAIN).until("age").answers());
    }

    @Test
    void goesBackSeveralTimes() {
        assertThat(Talk.in(PLAIN).until("how-long").back(3).asks()).isEqualTo("set-off");
        assertThat(Talk.in(PLAIN).until("nothing").back(8).asks()).isEqualTo("first");
    }

    @Test
    void standsStillBeforeTheFirstQuestion() {
        Talk first = Talk.in(PLAIN);

        assertThat(first.back()).isEqualTo(first);
        assertThat(first.calm().back(2)).isEqualTo(first.calm().back());
    }

    @Test
    void goesBackFromAnEmergency() {
        Talk emergency = Talk.in(numb()).yes("s2-saddle").picks("new");

        assertThat(emergency.back().asks()).isEqualTo("numb-since");
        assertThat(emergency.back().picks("old").asks()).isEqualTo("set-off");
    }

    @Test
    void goesBackToASecondAsking() {
        Talk again = Talk.in(numb()).notSure("s2-saddle").notSure("s2-saddle").back();

        assertThat(again.asks()).isEqualTo("again s2-saddle");
        assertThat(again.no("s2-saddle").asks()).isEqualTo("set-off");
    }

    @Test
    void goesOnWhereItLeftOffAfterAChange() {
        Talk reopened = Talk.in(PLAIN).until("how-long").reopen("set-off");

        assertThat(reopened.asks()).isEqualTo("set-off");
        assertThat(reopened.picks("fall").asks()).isEqualTo("how-long");
        assertThat(reopened.picks("fall").asked()).containsExactly("first", "set-off", "age", "second");
        assertThat(reopened.picks("fall").answers().to("set-off")).contains(new Answer.Chosen("fall"));
    }

    @Test
    void cannotReopenWhatWasNotAsked() {
        Interview start = Interview.begin(PLAIN.script());

        assertThatThrownBy(() -> start.reopen(start.next().orElseThrow()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("first");
    }

    @Test
    void keepsLaterAnswersThatStillApply() {
        Talk changed =
                Talk.in(numb()).yes("s2-saddle").picks("old").until("how-long").reopen("first");

        assertThat(changed.yes("s2-saddle", "s2-sex").asked())
                .containsExactly("first", "numb-since", "set-off", "age", "second");
        assertThat(changed.yes("s2-saddle", "s2-sex").answers().to("numb-since"))
                .contains(new Answer.Chosen("old"));
    }

    @Test
    void dropsLaterAnswersThatDoNot() {
        Talk changed = Talk.in(numb())
                .yes("s2-saddle")
                .picks("old")
                .until("how-long")
                .reopen("first")
                .calm();

        assertThat(changed.asked()).containsExactly("first", "set-off", "age", "second");
        assertThat(changed.answers().to("numb-since")).isEmpty();
        assertThat(changed.reopen("first").yes("s2-saddle").asks()).isEqualTo("numb-since");
    }

    @Test
    void dropsWhatADroppedAnswerHadOpened() {
        SmallScript deep = new SmallScript()
                .after("second", checklist("sugar-yet-more", yes("sugar-low"), "sugar-fit"))
                .after("second", checklist("sugar-more", notSure("s8-sugar"), "sugar-low"));
        Talk told =
                Talk.in(deep).until("second").yes("s8-sugar").yes("sugar-low").yes("sugar-fit");

        assertThat(told.asked()).endsWith("second", "sugar-more", "sugar-yet-more");
        assertThat(told.reopen("second").calm().asked()).endsWith("second");
        assertThat(told.reopen("second").calm().answers().to("sugar-fit")).isEmpty();
    }

    @Test
    void dropsWhereSomebodyIsWhenTheyAreAChild() {
        Talk child = Talk.in(PLAIN).until("pain").reopen("age").says(13);

        assertThat(child.answers().to("where-now")).isEmpty();
        assertThat(child.asks()).isEqualTo("pain");
    }

    @Test
    void anEmergencyTakenBackLeavesNoTrace() {
        SmallScript chest = new SmallScript().with(emergency("chest", yes("s1-chest")));
        Talk taken = Talk.in(chest).yes("s1-chest").back().calm().until("nothing");

        assertThat(taken.answers()).isEqualTo(Talk.in(chest).until("nothing").answers());
        assertThat(taken.asked()).isEqualTo(Talk.in(chest).until("nothing").asked());
    }

    @Test
    void aRuleThatCannotFireAnyMoreKeepsNothingOpen() {
        SmallScript either =
                faint().with(emergency("sugar", all(any(yes("s8-sugar"), yes("s8-birth")), yes("s2-sex"))));

        assertThat(Talk.in(either).yes("s1-faint").until("nothing").asked()).doesNotContain("second");
        assertThat(Talk.in(either).yes("s1-faint", "s2-sex").until("nothing").asked())
                .contains("second");
    }
}
