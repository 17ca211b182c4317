package io.limber.model;

import java.util.Locale;

/** How soon somebody has to be seen, most urgent first. Rules only ever move a result up this list. */
public enum Urgency {
    /** Call the emergency number, or go to the emergency department or maternity unit, now. */
    EMERGENCY_NOW,
    /** Speak to a clinician today. */
    SAME_DAY_URGENT,
    /** Be seen by a clinician in the next days; {@link Within} says how many. */
    CLINICIAN_WITHIN_DAYS,
    /** Look after it at home, with times to look again. */
    SELF_CARE_FOLLOW_UP;

    /** The word as packs and scripts spell it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
