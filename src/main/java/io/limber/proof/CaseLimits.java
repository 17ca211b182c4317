package io.limber.proof;

import io.limber.model.Limit;
import java.util.List;
import java.util.Map;

/** Whether a plan respects what a case says its moves must respect. */
final class CaseLimits {

    /** For each limit in the words of a case, the limits of a pack that bring it about. */
    private static final Map<String, List<String>> BROUGHT_BY = Map.ofEntries(
            Map.entry("no_prolonged_supine", List.of("pregnant-16", "lying-flat")),
            Map.entry(
                    "no_prone",
                    List.of("pregnant", "pregnant-16", "stenosis-like", "leaning-back-hurts", "lying-flat")),
            Map.entry("no_wide_leg_positions", List.of("pelvic-pain")),
            Map.entry("avoid_repeated_flexion", List.of("bending-hurts", "leg-pain", "thin-bones")),
            Map.entry("start_with_flexion_bias", List.of("leaning-back-hurts", "stenosis-like")),
            Map.entry("avoid_extension", List.of("leaning-back-hurts", "stenosis-like")),
            Map.entry("no_extension", List.of("leaning-back-hurts", "stenosis-like")),
            Map.entry("no_hamstring_stretch", List.of("leg-pain", "thin-bones")),
            Map.entry("no_knee_to_chest", List.of("leg-pain", "bending-hurts", "thin-bones", "hip-replacement")),
            Map.entry("no_loaded_flexion", List.of("thin-bones", "past-cancer")),
            Map.entry("no_twisting", List.of("thin-bones", "pelvic-pain", "hip-replacement", "past-cancer")),
            Map.entry("no_massage", List.of("blood-thinner", "past-cancer", "thin-bones")),
            Map.entry("no_deep_hip_flexion", List.of("hip-replacement")),
            Map.entry("hip_precautions", List.of("hip-replacement")),
            Map.entry("balance_support", List.of("balance", "age-65")),
            Map.entry("no_breath_holding", List.of("heart-or-pressure")));

    private CaseLimits() {}

    /** Whether one of the limits in force brings a case's limit about. */
    static boolean isKept(String wanted, List<Limit> inForce) {
        if (inForce.stream().anyMatch(Limit::onlyGentlest)) {
            return true;
        }
        if (wanted.equals("no_nsaid")) {
            return inForce.stream().anyMatch(Limit::medicines);
        }
        List<String> bringing = BROUGHT_BY.getOrDefault(wanted, List.of(wanted.replace('_', '-')));
        return inForce.stream().map(Limit::id).anyMatch(bringing::contains);
    }
}
