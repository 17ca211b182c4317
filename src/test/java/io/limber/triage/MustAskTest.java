package io.limber.triage;

import static io.limber.fixture.SmallScript.atLeast;
import static io.limber.fixture.SmallScript.checklist;
import static io.limber.fixture.SmallScript.choice;
import static io.limber.fixture.SmallScript.number;
import static io.limber.fixture.SmallScript.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.Cases;
import io.limber.fixture.SmallScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MustAskTest {

    @Test
    void theShippedProtocolLeavesNothingOut() {
        assertThat(MustAsk.missingFrom(Cases.SCRIPT.protocol())).isEmpty();
        assertThat(MustAsk.missingFrom(new SmallScript().protocol())).isEmpty();
    }

    @Test
    void aQuestionThatIsNotThereIsMissing() {
        SmallScript few = new SmallScript().with(checklist("second", null, "s5-fever"));

        assertThat(MustAsk.missingFrom(few.protocol()))
                .hasSize(26)
                .contains("s5-ill", "s10-lump")
                .doesNotContain("s5-fever", "s1-chest");
    }

    @Test
    void aQuestionThatNotEverybodyIsAskedIsMissing() {
        SmallScript some = new SmallScript().with(number("age", yes("s1-faint"), null, 0, 120, false));

        assertThat(MustAsk.missingFrom(some.protocol())).containsExactly("age");
    }

    @ParameterizedTest
    @CsvSource({"age, 16, true", "age, 10, true", "age, 17, false", "pain, 3, false"})
    void onlyChildrenNeedNotSayWhereTheyAre(String question, String from, boolean isSound) {
        SmallScript some = new SmallScript().with(choice("where-now", false, atLeast(question, from), "bed", "chair"));

        assertThat(MustAsk.missingFrom(some.protocol()).isEmpty()).isEqualTo(isSound);
    }

    @Test
    void noOtherQuestionMayBeSparedChildren() {
        SmallScript some = new SmallScript().with(choice("how-long", false, atLeast("age", "16"), "days", "weeks"));

        assertThat(MustAsk.missingFrom(some.protocol())).containsExactly("how-long");
    }

    @Test
    void noQuestionStandsTwice() {
        assertThat(MustAsk.QUESTIONS).doesNotHaveDuplicates().hasSize(51);
    }

    @Test
    void dangerSignsAndTheirFollowUpsAreToldAgain() {
        assertThat(told("right-now")).isTrue();
        assertThat(told("f4-fall")).isTrue();
    }

    @Test
    void whatIsAskedForThePlanIsNotToldAgain() {
        assertThat(told("pain")).isFalse();
        assertThat(told("limits")).isFalse();
        assertThat(told("where-now")).isFalse();
        assertThat(told("age")).isFalse();
    }

    private static boolean told(String screen) {
        return MustAsk.isToldAgain(Cases.SCRIPT.protocol().screens().stream()
                .filter(one -> one.id().equals(screen))
                .findFirst()
                .orElseThrow());
    }
}
