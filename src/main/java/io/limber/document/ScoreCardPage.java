package io.limber.document;

import io.limber.model.Rule;
import io.limber.model.Urgency;
import io.limber.model.Vignette;
import io.limber.proof.CaseResult;
import io.limber.proof.ScoreCard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a pack's triage does on made-up cases: counts in all and per level, and every case that is not just right. */
public final class ScoreCardPage {

    private static final String CAVEAT =
            "These are made-up cases. A full score shows that limber agrees with whoever wrote them, and not that it is"
                    + " right. The cases cannot say many things that limber asks, such as a bruise, the height of a fall or"
                    + " the age of a rash: those answers are taken to be an explicit no, and a score says nothing about the"
                    + " rules that read them.";

    private ScoreCardPage() {}

    public static Page of(ScoreCard card, PackLine pack) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Facts(totals(card)));
        nodes.add(new Node.Heading(2, "Level by level"));
        nodes.add(new Node.Facts(levels(card)));
        List<CaseResult> odd =
                card.results().stream().filter(result -> !result.isAllRight()).toList();
        if (!odd.isEmpty()) {
            nodes.add(new Node.Heading(2, "Cases that are not just right"));
            nodes.add(new Node.Bullets(odd.stream().map(ScoreCardPage::item).toList()));
        }
        nodes.add(new Node.Quiet(CAVEAT));
        nodes.addAll(pack.nodes());
        String title = card.isSafe()
                ? "No case was sent too low, of " + card.size()
                : card.count(result -> result.isCritical() || result.isTooLow()) + " of " + card.size()
                        + " cases failed where it matters";
        return pack.page(new Document(title, nodes), data(card, pack));
    }

    private static List<Node.Fact> totals(ScoreCard card) {
        List<Node.Fact> rows = new ArrayList<>();
        rows.add(fact("Critical failures", card.count(CaseResult::isCritical)));
        rows.add(fact("Too low", card.count(CaseResult::isTooLow)));
        rows.add(fact("Too high", card.count(CaseResult::isTooHigh)));
        rows.add(of("Exact level", card.count(CaseResult::isExact), card.size()));
        rows.add(of("Acceptable level", card.count(CaseResult::isAcceptable), card.size()));
        rows.add(of("Movement right", card.count(CaseResult::isMovementRight), card.size()));
        ScoreCard limited =
                card.only(result -> !result.vignette().gold().limits().isEmpty());
        rows.add(of("Limits right", limited.count(CaseResult::areLimitsRight), limited.size()));
        ScoreCard patterns = card.only(CaseResult::hasPattern);
        rows.add(of("Pattern right", patterns.count(CaseResult::isPatternRight), patterns.size()));
        ScoreCard none = card.only(result -> !result.hasPattern());
        rows.add(of("No pattern where none belongs", none.count(CaseResult::isPatternRight), none.size()));
        rows.add(new Node.Fact("Screens asked", perCase(card.screens(), card) + " a case"));
        rows.add(new Node.Fact("Words read", perCase(card.words(), card) + " a case"));
        rows.add(of("Answers that were assumed", card.assumed(), card.given()));
        return rows;
    }

    private static List<Node.Fact> levels(ScoreCard card) {
        List<Node.Fact> rows = new ArrayList<>();
        for (Urgency level : Urgency.values()) {
            ScoreCard here = card.at(level);
            if (here.size() > 0) {
                rows.add(new Node.Fact(
                        name(level),
                        here.count(CaseResult::isExact) + " of " + here.size() + " exact, "
                                + here.count(CaseResult::isAcceptable) + " acceptable, "
                                + here.count(CaseResult::isTooLow) + " too low, "
                                + here.count(CaseResult::isTooHigh) + " too high, "
                                + here.count(CaseResult::isCritical) + " critical; "
                                + here.count(CaseResult::isMovementRight) + " with the movement right; "
                                + perCase(here.screens(), here) + " screens, " + perCase(here.words(), here)
                                + " words a case"));
            }
        }
        return rows;
    }

    private static String name(Urgency level) {
        return switch (level) {
            case EMERGENCY_NOW -> "Emergency";
            case SAME_DAY_URGENT -> "Same day";
            case CLINICIAN_WITHIN_DAYS -> "Within days";
            case SELF_CARE_FOLLOW_UP -> "Self-care";
        };
    }

    private static Node.Item item(CaseResult result) {
        Vignette.Gold gold = result.vignette().gold();
        List<Node.Fact> rows = new ArrayList<>();
        if (result.isCritical() || result.isTooLow()) {
            rows.add(new Node.Fact("Failure", failure(result)));
        }
        if (!result.isExact()) {
            rows.add(new Node.Fact("Level", result.verdict().urgency() + "; right is " + gold.disposition()));
        }
        if (!result.isMovementRight()) {
            rows.add(new Node.Fact("Movement", result.verdict().movement() + "; right is " + gold.movement()));
        }
        if (!result.isPatternRight()) {
            rows.add(new Node.Fact("Pattern", result.pattern() + "; right is " + gold.pattern()));
        }
        if (!result.areLimitsRight()) {
            rows.add(new Node.Fact("Limits missed", String.join(", ", result.limitsMissed())));
        }
        rows.add(new Node.Fact("Rules", rules(result).isEmpty() ? "none" : String.join(", ", rules(result))));
        return new Node.Item(
                "`" + result.vignette().id() + "` " + result.vignette().title(), List.of(new Node.Facts(rows)));
    }

    private static String failure(CaseResult result) {
        if (!result.isCritical()) {
            return "less urgent than is safe";
        }
        return result.verdict().isUrgent() || result.isExact()
                ? "critical: exercise is shown that may not be"
                : "critical: less urgent than is safe, or exercise is shown that may not be";
    }

    private static Map<String, Object> data(ScoreCard card, PackLine pack) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", "limber/score-card/1");
        data.put("pack", pack.data());
        data.put("safe", card.isSafe());
        data.put("all", counts(card));
        Map<String, Object> levels = new LinkedHashMap<>();
        for (Urgency level : Urgency.values()) {
            levels.put(level.toString(), counts(card.at(level)));
        }
        data.put("levels", levels);
        data.put("cases", card.results().stream().map(ScoreCardPage::data).toList());
        return data;
    }

    private static Map<String, Object> counts(ScoreCard card) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("cases", card.size());
        counts.put("criticalFailures", card.count(CaseResult::isCritical));
        counts.put("underTriage", card.count(CaseResult::isTooLow));
        counts.put("overTriage", card.count(CaseResult::isTooHigh));
        counts.put("exact", card.count(CaseResult::isExact));
        counts.put("acceptable", card.count(CaseResult::isAcceptable));
        counts.put("movementRight", card.count(CaseResult::isMovementRight));
        counts.put("limitsRight", card.count(CaseResult::areLimitsRight));
        counts.put("patternRight", card.count(CaseResult::isPatternRight));
        counts.put("screensAsked", card.screens());
        counts.put("wordsRead", card.words());
        counts.put("answersGiven", card.given());
        counts.put("answersAssumed", card.assumed());
        return counts;
    }

    private static Map<String, Object> data(CaseResult result) {
        Vignette.Gold gold = result.vignette().gold();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", result.vignette().id());
        data.put("title", result.vignette().title());
        data.put("expected", gold.disposition());
        data.put("urgency", result.verdict().urgency());
        data.put("acceptable", result.isAcceptable());
        data.put("underTriage", result.isTooLow());
        data.put("overTriage", result.isTooHigh());
        data.put("criticalFailure", result.isCritical());
        data.put("expectedMovement", gold.movement());
        data.put("movement", result.verdict().movement());
        data.put("expectedPattern", gold.pattern());
        data.put("pattern", result.pattern());
        data.put("limitsMissed", result.limitsMissed());
        data.put("rules", rules(result));
        data.put("screensAsked", result.telling().screens());
        data.put("wordsRead", result.telling().words());
        data.put("answersGiven", result.telling().given());
        data.put("answersAssumed", result.telling().assumed());
        return data;
    }

    private static List<String> rules(CaseResult result) {
        return result.verdict().fired().stream().map(Rule::id).toList();
    }

    private static Node.Fact fact(String label, int count) {
        return new Node.Fact(label, String.valueOf(count));
    }

    private static Node.Fact of(String label, int count, int all) {
        return new Node.Fact(label, count + " of " + all);
    }

    private static String perCase(int sum, ScoreCard card) {
        long tenths = Math.round(10.0 * sum / Math.max(1, card.size()));
        return tenths / 10 + "." + tenths % 10;
    }
}
