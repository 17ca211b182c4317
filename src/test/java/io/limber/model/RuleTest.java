package io.limber.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY_NOW, NONE, true",
        "EMERGENCY_NOW, HOLD_UNTIL_SEEN, false",
        "EMERGENCY_NOW, GENTLE_WITH_LIMITS, false",
        "EMERGENCY_NOW, ALLOWED, false",
        "SAME_DAY_URGENT, NONE, true",
        "SAME_DAY_URGENT, HOLD_UNTIL_SEEN, false",
        "SAME_DAY_URGENT, GENTLE_WITH_LIMITS, false",
        "SAME_DAY_URGENT, ALLOWED, false",
        "CLINICIAN_WITHIN_DAYS, NONE, false",
        "CLINICIAN_WITHIN_DAYS, HOLD_UNTIL_SEEN, true",
        "CLINICIAN_WITHIN_DAYS, GENTLE_WITH_LIMITS, true",
        "CLINICIAN_WITHIN_DAYS, ALLOWED, true",
    })
    void onlyNowAndTodayForbidAllMovementAndBothDo(Urgency urgency, Movement movement, boolean isSound) {
        if (isSound) {
            assertThat(rule(urgency, movement, Within.TODAY, "card").movement()).isEqualTo(movement);
        } else {
            assertThatThrownBy(() -> rule(urgency, movement, Within.TODAY, "card"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("`movement` is none for an emergency and for the same day");
        }
    }

    @Test
    void selfCareAllowsSomeMovement() {
        assertThatThrownBy(() -> rule(Urgency.SELF_CARE_FOLLOW_UP, Movement.NONE, null, null))
                .hasMessageContaining("`movement`");
        assertThat(rule(Urgency.SELF_CARE_FOLLOW_UP, Movement.HOLD_UNTIL_SEEN, null, null)
                        .within())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"EMERGENCY_NOW", "SAME_DAY_URGENT"})
    void whatIsForNowOrTodayNeedsACard(Urgency urgency) {
        assertThatThrownBy(() -> rule(urgency, Movement.NONE, Within.NOW, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an emergency or same-day rule needs a `card`");
    }

    @Test
    void onlySelfCareNeedsNoTime() {
        assertThatThrownBy(() -> rule(Urgency.CLINICIAN_WITHIN_DAYS, Movement.ALLOWED, null, null))
                .hasMessage("a rule needs `within`, unless it is for self-care");
        assertThatThrownBy(() -> rule(Urgency.EMERGENCY_NOW, Movement.NONE, null, "card"))
                .hasMessage("a rule needs `within`, unless it is for self-care");
        assertThatThrownBy(() -> rule(Urgency.SELF_CARE_FOLLOW_UP, Movement.ALLOWED, Within.TODAY, null))
                .hasMessage("a rule needs `within`, unless it is for self-care");
    }

    @Test
    void levelsStandMostUrgentFirst() {
        assertThat(Urgency.values())
                .containsExactly(
                        Urgency.EMERGENCY_NOW,
                        Urgency.SAME_DAY_URGENT,
                        Urgency.CLINICIAN_WITHIN_DAYS,
                        Urgency.SELF_CARE_FOLLOW_UP);
        assertThat(Movement.values())
                .containsExactly(
                        Movement.NONE, Movement.HOLD_UNTIL_SEEN, Movement.GENTLE_WITH_LIMITS, Movement.ALLOWED);
        assertThat(Within.values())
                .extracting(Within::toString)
                .containsExactly("now", "today", "1 day", "2 days", "3 days", "2 weeks");
    }

    private static Rule rule(Urgency urgency, Movement movement, @Nullable Within within, @Nullable String card) {
        return new Rule("a-rule", "flag", new Condition.Fact("fact"), urgency, movement, within, card, null, null);
    }
}
