package io.limber.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts that every vignette tells, and the words that each may be told in. */
final class FactWords {

    private static final List<String> YES_NO = List.of("no", "yes");
    private static final List<String> YES_NO_UNSURE = List.of("no", "unsure", "yes");

    /** How a fact is written. */
    enum Shape {
        WORD,
        NUMBER,
        NUMBER_OR_NOTHING,
        TEXT,
        LIST
    }

    /** One fact; {@code words} are those to choose from, for a word. */
    record Fact(Shape shape, List<String> words) {}

    /** Every fact by its key, in the order of the file. */
    static final Map<String, Fact> ALL = all();

    private FactWords() {}

    private static Map<String, Fact> all() {
        Map<String, Fact> all = new LinkedHashMap<>();
        person(all);
        pain(all);
        nerves(all);
        body(all);
        history(all);
        return all;
    }

    private static void person(Map<String, Fact> all) {
        plain(all, "person.age", Shape.NUMBER);
        word(all, "person.sex", "female", "male");
        word(all, "person.pregnant", YES_NO_UNSURE);
        plain(all, "person.weeks_pregnant", Shape.NUMBER_OR_NOTHING);
        plain(all, "person.weeks_since_birth", Shape.NUMBER_OR_NOTHING);
        plain(all, "course.duration_days", Shape.NUMBER);
        word(all, "course.onset", "gradual", "over_hours", "sudden");
        word(all, "course.course", "comes_and_goes", "improving", "steady", "worsening");
        word(all, "course.previous_episodes", "few", "many", "none");
        plain(all, "course.trigger", Shape.TEXT);
        word(all, "trauma", "major", "minor", "none");
    }

    private static void pain(Map<String, Fact> all) {
        plain(all, "pain.now_0_10", Shape.NUMBER);
        plain(all, "pain.location", Shape.LIST);
        word(
                all,
                "pain.radiation",
                List.of(
                        "around_one_side",
                        "belly",
                        "below_knee_one_side",
                        "between_shoulder_blades",
                        "both_legs",
                        "both_thighs_muscle_soreness",
                        "buttock",
                        "chest",
                        "groin",
                        "none",
                        "thigh_one_side"));
        word(all, "pain.rest", "eases_in_some_position", "no_position_helps", "unsure");
        word(all, "pain.night", "no", "only_when_turning", "wakes_and_cannot_settle");
        word(all, "pain.tearing_or_worst_at_once", YES_NO);
        plain(all, "pain.morning_stiffness_min", Shape.NUMBER);
        word(all, "pain.can_walk", "no", "with_difficulty", "yes");
        plain(all, "pain.worse_with", Shape.LIST);
        plain(all, "pain.better_with", Shape.LIST);
    }

    private static void nerves(Map<String, Fact> all) {
        word(
                all,
                "neuro.leg_pain",
                List.of(
                        "below_knee_one_side",
                        "both_legs_long_standing_walking_only",
                        "both_legs_new",
                        "both_thighs_muscle_soreness",
                        "buttock_or_thigh_one_side",
                        "none"));
        word(all, "neuro.leg_pain_worse_than_back", YES_NO);
        word(
                all,
                "neuro.tingling_numbness",
                List.of("both_legs_long_standing_walking_only", "both_legs_new", "none", "one_leg", "unsure"));
        word(
                all,
                "neuro.weakness",
                List.of("both_legs", "foot_drop", "none", "one_leg_mild_stable", "one_leg_new_or_worse", "unsure"));
        word(all, "neuro.unsteady", YES_NO);
        word(all, "cauda_equina.saddle_numbness", YES_NO_UNSURE);
        word(
                all,
                "cauda_equina.bladder",
                List.of(
                        "burning_or_frequent",
                        "cannot_feel_passing",
                        "cannot_pass",
                        "hard_to_start",
                        "new_leaking",
                        "normal",
                        "old_problem_unchanged",
                        "unsure"));
        word(all, "cauda_equina.bowel", "cannot_feel", "constipated", "new_accidents", "normal", "unsure");
        word(
                all,
                "cauda_equina.sexual_change",
                List.of("loss_of_genital_feeling", "new_erection_or_orgasm_problem", "no", "not_asked", "unsure"));
    }

    private static void body(Map<String, Fact> all) {
        word(all, "general.fever", YES_NO_UNSURE);
        word(all, "general.shivers_or_very_unwell", YES_NO);
        word(all, "general.weight_loss", YES_NO_UNSURE);
        word(all, "general.faint_or_clammy", YES_NO);
        word(all, "general.vomiting", YES_NO);
        word(
                all,
                "other_body.chest",
                List.of(
                        "breathless",
                        "none",
                        "pain_or_pressure",
                        "pain_or_pressure_and_breathless",
                        "sharp_on_breathing_and_breathless"));
        word(
                all,
                "other_body.belly",
                List.of(
                        "constant_hard_belly",
                        "lower_belly_pain",
                        "mild",
                        "none",
                        "regular_tightenings",
                        "severe",
                        "severe_and_rigid"));
        word(all, "other_body.urine_blood", YES_NO);
        word(
                all,
                "other_body.bleeding",
                List.of(
                        "black_stools",
                        "late_or_missed_period",
                        "late_period_with_spotting",
                        "none",
                        "normal_period",
                        "vaginal_abnormal"));
        word(all, "other_body.skin", "blistering_band", "burning_band_no_rash", "lump_or_wound", "none");
    }

    private static void history(Map<String, Fact> all) {
        word(all, "history.cancer", "current", "none", "past", "skin_non_melanoma");
        for (String illness : List.of(
                "osteoporosis",
                "oral_steroids",
                "weak_immunity",
                "iv_drugs",
                "recent_infection",
                "recent_spinal_procedure",
                "blood_thinner",
                "diabetes",
                "known_aneurysm")) {
            word(all, "history." + illness, YES_NO_UNSURE);
        }
        plain(all, "history.vascular_risk", Shape.LIST);
        plain(all, "history.inflammatory", Shape.LIST);
        plain(all, "history.other", Shape.LIST);
        plain(all, "meds", Shape.LIST);
        word(all, "excess_painkillers", YES_NO_UNSURE);
    }

    private static void word(Map<String, Fact> all, String key, String... words) {
        word(all, key, List.of(words));
    }

    private static void word(Map<String, Fact> all, String key, List<String> words) {
        all.put(key, new Fact(Shape.WORD, words));
    }

    private static void plain(Map<String, Fact> all, String key, Shape shape) {
        all.put(key, new Fact(shape, List.of()));
    }
}
