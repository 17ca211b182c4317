package io.limber.proof;

import io.limber.model.Movement;
import io.limber.model.Urgency;
import io.limber.model.Vignette;
import io.limber.triage.Verdict;
import java.util.List;
import java.util.Map;

/**
 * How one case went.
 *
 * @param pattern the pattern shown, in the words of the case
 * @param limitsMissed limits of the case that its plan does not respect
 */
public record CaseResult(
        Vignette vignette, Telling telling, Verdict verdict, String pattern, List<String> limitsMissed) {

    /** Patterns that a case calls otherwise than a pack. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("stenosis-pattern", "stenosis_like", "morning-pattern", "morning_lock");

    public CaseResult {
        limitsMissed = List.copyOf(limitsMissed);
    }

    /** What a case calls a pattern of a pack. */
    static String inCaseWords(String pattern) {
        return OTHER_NAMES.getOrDefault(pattern, pattern.replace('-', '_'));
    }

    private Urgency got() {
        return verdict.urgency();
    }

    public boolean isExact() {
        return got() == vignette.gold().disposition();
    }

    public boolean isAcceptable() {
        return isExact() || vignette.gold().acceptable().contains(got());
    }

    /** Less urgent than is safe. */
    public boolean isTooLow() {
        return got().compareTo(vignette.gold().leastUrgent()) > 0;
    }

    /** More urgent than is right, and not acceptable either. */
    public boolean isTooHigh() {
        return got().compareTo(vignette.gold().disposition()) < 0 && !isAcceptable();
    }

    /** Exercise shown where none may be, or an emergency that was not sent on the same day. */
    public boolean isCritical() {
        boolean shown = vignette.gold().movement() == Movement.NONE && verdict.allowsExercise();
        return shown || (vignette.gold().disposition() == Urgency.EMERGENCY_NOW && !verdict.isUrgent());
    }

    public boolean isMovementRight() {
        return verdict.movement() == vignette.gold().movement();
    }

    public boolean areLimitsRight() {
        return limitsMissed.isEmpty();
    }

    /** Whether the case has a pattern to be shown. */
    public boolean hasPattern() {
        return !vignette.gold().pattern().equals(Vignette.Gold.NO_PATTERN);
    }

    public boolean isPatternRight() {
        return pattern.equals(vignette.gold().pattern());
    }

    /** Whether there is nothing to be said about it. */
    public boolean isAllRight() {
        return isExact() && isMovementRight() && areLimitsRight() && isPatternRight() && !isCritical();
    }
}
