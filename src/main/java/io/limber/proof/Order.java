package io.limber.proof;

import io.limber.model.Rule;
import io.limber.triage.Script;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The promise of order: a rule that fires never stops because one answer gets more worrying.
 *
 * <p>Tried with every combination of the answers a rule reads where there are not too many, else with as many that are
 * drawn, the same each time. From there on it holds for whole results, which take the most urgent and the strictest of
 * all rules that fire.
 *
 * @param shown how many rules were shown to keep it, and in which way
 */
record Order(Map<String, Integer> shown, List<Finding> findings) {

    /** Rules with more combinations than this are tried with so many drawn ones. */
    static final int MOST = 200_000;

    /** For one try of one rule. The largest of limber's own rules takes about 50. */
    private static final long MOST_IN_A_RULE = 1_000;

    /** For all tries of all rules. Limber's own take less than a tenth of them. */
    private static final long MOST_COMPARISONS = 2_000_000_000L;

    private static final long SEED = 20261125;

    static Order of(Script script) {
        List<Rule> rules = new ArrayList<>();
        long left = MOST_COMPARISONS;
        for (Rule rule : script.protocol().rules()) {
            long takes = comparisons(rule, script);
            if (takes <= left) {
                rules.add(rule);
                left -= takes;
            }
        }
        List<Finding> findings = rules.parallelStream()
                .flatMap(rule -> fault(rule, new Trial(rule.when(), script)).stream())
                .toList();
        int drawn = (int) rules.stream()
                .filter(rule -> isTooMuch(new Trial(rule.when(), script)))
                .count();
        Map<String, Integer> shown = new LinkedHashMap<>();
        shown.put("rules in order, fully tried", rules.size() - drawn);
        shown.put("rules in order, 200,000 tries", drawn);
        shown.put(PackProof.TOO_LARGE, script.protocol().rules().size() - rules.size());
        return new Order(shown, findings);
    }

    /** How many answers have to be looked at to try a rule; somebody may have written one that nobody can wait for. */
    private static long comparisons(Rule rule, Script script) {
        long size = Leaves.size(rule.when(), script);
        return size > MOST_IN_A_RULE ? Long.MAX_VALUE : size * new Trial(rule.when(), script).combinations(MOST);
    }

    private static Optional<Finding> fault(Rule rule, Trial trial) {
        return (isTooMuch(trial) ? drawn(trial) : all(trial))
                .flatMap(places -> Fall.from(places, trial).stream())
                .findFirst()
                .map(fall -> fall.smallest().finding(rule));
    }

    private static boolean isTooMuch(Trial trial) {
        return trial.combinations(MOST + 1) > MOST;
    }

    /** Every combination of places. */
    private static Stream<int[]> all(Trial trial) {
        int[] highest = trial.highest();
        return IntStream.range(0, trial.combinations(MOST)).mapToObj(number -> {
            int[] places = new int[highest.length];
            int rest = number;
            for (int i = 0; i < places.length; i++) {
                places[i] = rest % (highest[i] + 1);
                rest /= highest[i] + 1;
            }
            return places;
        });
    }

    /** Combinations at random; some of them full of worrying answers, so that rules fire. */
    static Stream<int[]> drawn(Trial trial) {
        Random random = new Random(SEED);
        int[] highest = trial.highest();
        return Stream.generate(() -> {
                    int worry = random.nextInt(4);
                    return IntStream.of(highest)
                            .map(last -> random.nextInt(4) < worry ? last : random.nextInt(last + 1))
                            .toArray();
                })
                .limit(MOST);
    }
}
