package io.limber.proof;

import static io.limber.fixture.SmallScript.hold;
import static io.limber.fixture.SmallScript.today;
import static io.limber.fixture.SmallScript.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.Cases;
import io.limber.fixture.SmallScript;
import io.limber.model.Screen;
import io.limber.model.Within;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Script;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TalksTest {

    private static final Answers THREE =
            new Answers(Map.of("s1-chest", Answer.Tick.YES, "s1-ill", Answer.Tick.YES, "age", new Answer.Amount(30)));

    @Test
    void whatIsNotOnTheSheetIsAnsweredCalmly() {
        WholeTalk calm = new Talker(Cases.SCRIPT).talk(Answers.NONE);

        assertThat(calm.ends()).isTrue();
        assertThat(calm.asked()).hasSize(14).allMatch(screen -> !screen.id().startsWith("f"));
        assertThat(calm.end().verdict().fired()).isEmpty();
        assertThat(calm.end().verdict().open()).isEmpty();
    }

    @Test
    void theSheetDecidesWhereATalkLeads() {
        WholeTalk talk = new Talker(Cases.SCRIPT).talk(new Answers(Map.of("s2-saddle", Answer.Tick.YES)));

        assertThat(talk.asked()).extracting(Screen::id).contains("f2-feeling");
        assertThat(talk.end().answers().to("f2-feeling")).contains(new Answer.Chosen("f2-feeling-old"));
    }

    @Test
    void aPlanWithoutATimeToLookAgainIsADeadEnd() {
        assertThat(new Ends(parts(new SmallScript())).fault(new Talker(new SmallScript().script()).talk(Answers.NONE)))
                .hasValueSatisfying(fault -> assertThat(fault.where()).isEqualTo("look-again"));
    }

    @Test
    void whoHasToBeSeenTodayNeedsNoPlan() {
        SmallScript small = new SmallScript().with(today("chest", yes("s1-chest")));

        assertThat(new Ends(parts(small)).fault(new Talker(small.script()).talk(THREE)))
                .isEmpty();
    }

    @Test
    void whoWaitsNeedsATimeToLookAgainOnly() {
        SmallScript small = new SmallScript()
                .with(hold("chest", yes("s1-chest"), Within.THREE_DAYS))
                .lookingAgain("later", Duration.ofDays(3), null);

        assertThat(new Ends(parts(small)).fault(new Talker(small.script()).talk(THREE)))
                .isEmpty();
    }

    @Test
    void onlyTheAnswersThatShowItAreLeft() {
        assertThat(Smallest.of(THREE, answers -> answers.to("s1-ill").isPresent()))
                .isEqualTo(new Answers(Map.of("s1-ill", Answer.Tick.YES)));
    }

    @Test
    void eachDangerAnswerIsRaisedByOneStep() {
        Answers answers = new Answers(Map.of("f3-looks", new Answer.Chosen("f3-looks-swollen")))
                .with("s1-ill", Answer.Tick.NOT_SURE)
                .with("age", new Answer.Amount(30))
                .with("set-off", new Answer.Chosen("s4-move"))
                .with("s1-chest", Answer.Tick.YES);

        assertThat(Raised.of(answers, Cases.SCRIPT))
                .containsExactly(
                        new Raised("f3-looks", answers.with("f3-looks", new Answer.Chosen("f3-looks-unsure"))),
                        new Raised("s1-ill", answers.with("s1-ill", Answer.Tick.YES)));
    }

    private static PackParts parts(SmallScript small) {
        Script script = small.script();
        return new PackParts(
                script, SmallScript.PACK, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
