package io.limber.model;

import org.jspecify.annotations.Nullable;

/**
 * What a danger sign means, given the answers. A verdict takes the most urgent and the most restrictive of all that
 * fire.
 *
 * @param flag the danger sign it belongs to
 * @param card the card shown; needed for an emergency and for the same day
 * @param advice a line for the plan, where the rule leaves one
 * @param say what to say to a clinician, where the words of the danger sign would not be true
 */
public record Rule(
        String id,
        String flag,
        Condition when,
        Urgency urgency,
        Movement movement,
        @Nullable Within within,
        @Nullable String card,
        @Nullable String advice,
        @Nullable String say)
        implements Entry {
    public Rule {
        Ids.check(id);
        boolean urgent = urgency.compareTo(Urgency.SAME_DAY_URGENT) <= 0;
        if (urgent != (movement == Movement.NONE)) {
            throw new IllegalArgumentException(
                    "`movement` is none for an emergency and for the same day, and for nothing else");
        }
        if (urgent && card == null) {
            throw new IllegalArgumentException("an emergency or same-day rule needs a `card`");
        }
        if ((urgency == Urgency.SELF_CARE_FOLLOW_UP) != (within == null)) {
            throw new IllegalArgumentException("a rule needs `within`, unless it is for self-care");
        }
    }
}
