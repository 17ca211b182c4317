package io.limber.proof;

import io.limber.model.Limit;
import io.limber.model.Pattern;
import io.limber.model.Urgency;
import io.limber.model.Vignette;
import io.limber.triage.Plan;
import io.limber.triage.Script;
import io.limber.triage.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How a pack's triage does on made-up cases with a known answer. */
public record ScoreCard(List<CaseResult> results) {
    public ScoreCard {
        results = List.copyOf(results);
    }

    /** What a pack brings to a case. */
    public record Parts(Script script, List<Limit> limits, List<Pattern> patterns) {
        public Parts {
            limits = List.copyOf(limits);
            patterns = List.copyOf(patterns);
        }
    }

    /** Tells every case, and holds the results against the right ones. */
    public static ScoreCard of(Parts parts, List<Vignette> vignettes) {
        return new ScoreCard(
                vignettes.stream().map(vignette -> result(parts, vignette)).toList());
    }

    private static CaseResult result(Parts parts, Vignette vignette) {
        Telling telling = Telling.of(parts.script(), vignette);
        Verdict verdict = Verdict.of(parts.script(), telling.answers());
        // The day only dates the times to look again, which are not scored.
        Optional<Plan> plan =
                Plan.of(parts.script(), telling.answers(), verdict, parts.limits(), parts.patterns(), LocalDate.EPOCH);
        List<Limit> limits = plan.map(Plan::limits).orElse(List.of());
        List<String> missed = vignette.gold().limits().stream()
                .filter(wanted -> verdict.allowsExercise() && !CaseLimits.isKept(wanted, limits))
                .toList();
        String pattern = plan.flatMap(Plan::likely)
                .map(likely -> CaseResult.inCaseWords(likely.main().id()))
                .orElse(Vignette.Gold.NO_PATTERN);
        return new CaseResult(vignette, telling, verdict, pattern, missed);
    }

    /** The results of the cases that belong at one level. */
    public ScoreCard at(Urgency level) {
        return only(result -> result.vignette().gold().disposition() == level);
    }

    /** Some of the results. */
    public ScoreCard only(Predicate<CaseResult> which) {
        return new ScoreCard(results.stream().filter(which).toList());
    }

    public int size() {
        return results.size();
    }

    public int count(Predicate<CaseResult> which) {
        return only(which).size();
    }

    /** Whether no case was sent too low, or shown exercise that it may not see. */
    public boolean isSafe() {
        return results.stream().noneMatch(result -> result.isCritical() || result.isTooLow());
    }

    public int screens() {
        return results.stream().mapToInt(result -> result.telling().screens()).sum();
    }

    public int words() {
        return results.stream().mapToInt(result -> result.telling().words()).sum();
    }

    public int given() {
        return results.stream().mapToInt(result -> result.telling().given()).sum();
    }

    public int assumed() {
        return results.stream().mapToInt(result -> result.telling().assumed()).sum();
    }
}
