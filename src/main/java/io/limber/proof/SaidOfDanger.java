package io.limber.proof;

import java.util.List;
import java.util.stream.Stream;

/** Answers to the first questions: heart, lungs, belly, pee and poo, legs. */
final class SaidOfDanger {

    private static final String LEG_PAIN = "neuro.leg_pain";
    private static final String TINGLING = "neuro.tingling_numbness";
    private static final String WEAKNESS = "neuro.weakness";
    private static final String BLADDER = "cauda_equina.bladder";
    private static final String SADDLE = "cauda_equina.saddle_numbness";
    private static final String SEX = "cauda_equina.sexual_change";
    private static final String BOWEL = "cauda_equina.bowel";
    private static final String BOTH_NEW = "both_legs_new";
    private static final String BOTH_WALKING = "both_legs_long_standing_walking_only";
    private static final String SORE_THIGHS = "both_thighs_muscle_soreness";

    private static final List<String> LEG = List.of("leg", "foot", "feet", "toe", "calf", "calves");

    private final Story story;
    private final Said said;

    SaidOfDanger(Story story, Said said) {
        this.story = story;
        this.said = said;
    }

    void answer() {
        rightNow();
        peeAndPoo();
        followPeeAndPoo();
        legs();
        followBothLegs();
        followStrength();
        followOneLeg();
    }

    private void rightNow() {
        boolean pressure = story.is(
                "other_body.chest",
                "pain_or_pressure",
                "pain_or_pressure_and_breathless",
                "sharp_on_breathing_and_breathless");
        boolean chest = story.is("pain.radiation", "chest") || story.says("pain.location", "chest", "arm", "jaw");
        said.tick("s1-chest", pressure || chest || story.mentions("chest pain", "arm pain", "jaw pain"));
        boolean breathless = story.is(
                "other_body.chest",
                "breathless",
                "pain_or_pressure_and_breathless",
                "sharp_on_breathing_and_breathless");
        said.tick(
                "s1-breath",
                breathless || story.mentions("breathless", "short of breath", "coughing blood", "haemoptysis"));
        said.tick("s1-faint", story.is("general.faint_or_clammy", "yes"));
        said.tick("s1-tear", story.is("pain.tearing_or_worst_at_once", "yes") && !isLowDownOnly());
        said.tick(
                "s1-belly",
                story.is("other_body.belly", "severe", "severe_and_rigid", "constant_hard_belly")
                        || story.mentions("pulsat", "pulsing", "beating"));
        said.tick(
                "s1-blood",
                story.is("other_body.bleeding", "black_stools")
                        || story.mentions("vomiting blood", "vomited blood", "black stool", "black poo", "melaena"));
        said.remark(
                "s1-ill",
                story.mentions(
                        "confus", "drows", "mixed up", "hard to wake", "slurred", "blotchy", "mottled", "blue skin"));
    }

    /** Tearing pain counts in chest, belly and upper back; the low back alone tears in every bad strain. */
    private boolean isLowDownOnly() {
        boolean goesUp = story.is("pain.radiation", "chest", "between_shoulder_blades", "belly");
        return !goesUp
                && !story.says(
                        "pain.location",
                        "mid",
                        "upper",
                        "thorac",
                        "chest",
                        "belly",
                        "abdom",
                        "flank",
                        "side",
                        "between",
                        "shoulder",
                        "neck");
    }

    private void peeAndPoo() {
        boolean lostFeeling = story.is(SEX, "loss_of_genital_feeling");
        said.tick("s2-saddle", story, SADDLE, lostFeeling);
        said.tick("s2-start", story.is(BLADDER, "hard_to_start", "cannot_pass"));
        said.tick("s2-feel", story.is(BLADDER, "cannot_feel_passing"));
        said.tick("s2-leak", story.is(BLADDER, "new_leaking"));
        if (story.is(BLADDER, "unsure")) {
            said.unsure("s2-start");
            said.unsure("s2-feel");
        }
        said.tick("s2-bowel", story, BOWEL, story.is(BOWEL, "new_accidents", "cannot_feel"));
        said.tick("s2-sex", story, SEX, lostFeeling || story.is(SEX, "new_erection_or_orgasm_problem"));
        if (story.is(SEX, "not_asked")) {
            said.decline("s2-sex");
        }
    }

    private void followPeeAndPoo() {
        boolean clear = story.is(SADDLE, "yes")
                || story.is(BLADDER, "cannot_feel_passing")
                || story.is(SEX, "loss_of_genital_feeling", "new_erection_or_orgasm_problem");
        said.choose("f2-feeling", clear ? "f2-feeling-new" : "f2-feeling-unsure");
        said.choose("f2-pee", story.is(BLADDER, "unsure") ? "f2-pee-unsure" : "f2-pee-cannot");
        said.choose("f2-poo", story.is(BOWEL, "unsure") ? "f2-poo-unsure" : "f2-poo-cannot");
    }

    private void legs() {
        said.tick(
                "s3-both", story.is("pain.radiation", "both_legs") || tellsOfLegs(BOTH_NEW, BOTH_WALKING, SORE_THIGHS));
        said.tick("s3-weakboth", story.is(WEAKNESS, "both_legs") || hasClumsyHands());
        said.tick("s3-unsteady", story.is("neuro.unsteady", "yes"));
        said.tick("s3-weakone", story, WEAKNESS, story.is(WEAKNESS, "foot_drop", "one_leg_new_or_worse"));
        if (story.is(WEAKNESS, "one_leg_mild_stable")) {
            said.unsure("s3-weakone");
        }
        said.remark("s3-change", hasColdLeg() || hasSwollenLeg());
        said.tick("s3-one", story, TINGLING, isPainInOneLeg() || story.is(TINGLING, "one_leg"));
        said.tick("s3-walk", tellsOfLegs(BOTH_WALKING));
    }

    private boolean tellsOfLegs(String... words) {
        return story.is(LEG_PAIN, words) || story.is(TINGLING, words) || story.is("pain.radiation", words);
    }

    /** The leg begins below the fold of the buttock. */
    private boolean isPainInOneLeg() {
        return story.is(LEG_PAIN, "below_knee_one_side")
                || story.is("pain.radiation", "below_knee_one_side", "thigh_one_side")
                || (story.is(LEG_PAIN, "buttock_or_thigh_one_side")
                        && (!story.is("pain.radiation", "buttock")
                                || story.says("pain.location", "thigh", "leg", "knee")));
    }

    private void followBothLegs() {
        boolean isNew = tellsOfLegs(BOTH_NEW, "both_legs");
        boolean isExcused = tellsOfLegs(SORE_THIGHS)
                && story.number("course.duration_days") <= 3
                && story.is(TINGLING, "none")
                && story.is("other_body.urine_blood", "no");
        String steady = tellsOfLegs(BOTH_WALKING) ? "f3-both-walk" : isExcused ? "f3-both-sore" : "f3-both-unsure";
        said.choose("f3-both", isNew ? "f3-both-new" : steady);
    }

    private void followStrength() {
        String found = Stream.of(
                        List.of("both_legs", "f3-strength-both"),
                        List.of("foot_drop", "f3-strength-new"),
                        List.of("one_leg_new_or_worse", "f3-strength-new"),
                        List.of("one_leg_mild_stable", "f3-strength-same"),
                        List.of("unsure", "f3-strength-unsure"))
                .filter(pair -> story.is(WEAKNESS, pair.get(0)))
                .map(pair -> pair.get(1))
                .findFirst()
                .orElse("f3-strength-strong");
        said.choose("f3-strength", hasClumsyHands() ? "f3-strength-both" : found);
        said.choose(
                "f3-looks", hasColdLeg() ? "f3-looks-cold" : hasSwollenLeg() ? "f3-looks-swollen" : "f3-looks-same");
    }

    private boolean hasColdLeg() {
        return story.mentionsTogether(List.of("cold", "pale", "white", "pulseless"), LEG);
    }

    private boolean hasSwollenLeg() {
        return story.mentionsTogether(List.of("swollen", "swelling", "swell", "hot", "dvt"), LEG);
    }

    private boolean hasClumsyHands() {
        return story.mentionsTogether(List.of("clumsy", "numb", "weak", "tingl"), List.of("hand", "arm", "finger"));
    }

    /** Tingling that gets worse is read as a numb patch that grows; tingling that stays, as one that does not. */
    private void followOneLeg() {
        boolean below = story.is(LEG_PAIN, "below_knee_one_side")
                || story.is("pain.radiation", "below_knee_one_side")
                || story.says("pain.location", "calf", "foot", "shin", "ankle", "toe", "lower leg");
        String plain = below ? "f3-one-below" : "f3-one-above";
        if (story.is(TINGLING, "unsure")) {
            said.choose("f3-one", "f3-one-unsure");
        } else if (story.is(TINGLING, "one_leg") && story.is("course.course", "worsening")) {
            said.choose("f3-one", "f3-one-growing");
        } else {
            boolean stays = story.is(TINGLING, "one_leg") && story.is("course.course", "steady");
            said.choose("f3-one", stays ? "f3-one-patch" : plain);
        }
    }
}
