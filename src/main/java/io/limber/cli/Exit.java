package io.limber.cli;

import io.limber.model.Urgency;

/** The exit codes of limber. */
final class Exit {

    static final int OK = 0;
    /** A fault of limber itself. */
    static final int FAULT = 1;
    /** Wrong use, or wrong input. */
    static final int USAGE = 2;
    /** The input ended before the questions did; from {@code EX_NOINPUT} of sysexits. */
    static final int INPUT_ENDED = 66;
    /** Stopped by the person: Ctrl-C, or "quit". */
    static final int STOPPED = 130;

    private Exit() {}

    /** With {@code --exit-code}: 10 self-care, 11 within days, 12 same day, 13 emergency. */
    static int of(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY_NOW -> 13;
            case SAME_DAY_URGENT -> 12;
            case CLINICIAN_WITHIN_DAYS -> 11;
            case SELF_CARE_FOLLOW_UP -> 10;
        };
    }
}
