package io.limber.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.Cases;
import io.limber.model.Movement;
import io.limber.model.Urgency;
import io.limber.model.Vignette;
import io.limber.triage.Answers;
import io.limber.triage.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseResultTest {

    private static final Urgency NOW = Urgency.EMERGENCY_NOW;
    private static final Urgency TODAY = Urgency.SAME_DAY_URGENT;
    private static final Urgency SOON = Urgency.CLINICIAN_WITHIN_DAYS;
    private static final Urgency HOME = Urgency.SELF_CARE_FOLLOW_UP;

    @Test
    void anEmergencySentInDaysIsCritical() {
        assertThat(result(right(NOW, NOW, Movement.NONE), SOON, Movement.HOLD_UNTIL_SEEN))
                .matches(CaseResult::isCritical)
                .matches(CaseResult::isTooLow);
        assertThat(result(right(NOW, NOW, Movement.NONE), TODAY, Movement.NONE))
                .matches(result -> !result.isCritical())
                .matches(CaseResult::isTooLow);
    }

    @Test
    void exerciseThatIsForbiddenIsCritical() {
        assertThat(result(right(TODAY, SOON, Movement.NONE), SOON, Movement.GENTLE_WITH_LIMITS))
                .matches(CaseResult::isCritical)
                .matches(result -> !result.isTooLow());
    }

    @Test
    void moreUrgentThanAcceptableIsTooHigh() {
        Vignette.Gold right = new Vignette.Gold(HOME, List.of(SOON), HOME, Movement.ALLOWED, List.of(), "nonspecific");

        assertThat(result(right, SOON, Movement.HOLD_UNTIL_SEEN))
                .matches(CaseResult::isAcceptable)
                .matches(result -> !result.isTooHigh())
                .matches(result -> !result.isExact());
        assertThat(result(right, TODAY, Movement.NONE)).matches(CaseResult::isTooHigh);
    }

    private static Vignette.Gold right(Urgency level, Urgency least, Movement movement) {
        return new Vignette.Gold(level, List.of(), least, movement, List.of(), Vignette.Gold.NO_PATTERN);
    }

    private static CaseResult result(Vignette.Gold right, Urgency level, Movement movement) {
        Vignette vignette = new Vignette("X1", "A case", new Vignette.Facts(Map.of()), right);
        Verdict verdict = new Verdict(level, movement, Optional.empty(), Optional.empty(), List.of(), List.of());
        Telling telling = new Telling(Cases.SCRIPT, Answers.NONE, 0, 0, 0, 0);
        return new CaseResult(vignette, telling, verdict, Vignette.Gold.NO_PATTERN, List.of());
    }
}
