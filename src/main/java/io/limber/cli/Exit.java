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

    // What the help of a command says about them.
    static final String SAYS_OK = "0:done";
    static final String SAYS_NO_ALL_CLEAR = "0:done; this is no all-clear";
    static final String SAYS_FAULT = "1:a fault of limber, or the result could not be written";
    static final String SAYS_USAGE = "2:wrong use, or wrong input";
    static final String SAYS_CHECK_FAILED = "2:wrong use, a mistake in a file, or a case that failed where it matters";
    static final String SAYS_INPUT_ENDED = "66:the input ended before the questions did";
    static final String SAYS_STOPPED = "130:stopped by you";

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
