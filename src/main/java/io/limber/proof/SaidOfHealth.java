package io.limber.proof;

import java.util.OptionalInt;

/** Answers to age, illnesses, pregnancy and birth. */
final class SaidOfHealth {

    private static final String[] ANTICOAGULANTS = {
        "warfarin",
        "apixaban",
        "rivaroxaban",
        "edoxaban",
        "dabigatran",
        "heparin",
        "enoxaparin",
        "dalteparin",
        "tinzaparin",
        "fondaparinux",
        "acenocoumarol",
        "phenprocoumon",
        "eliquis",
        "xarelto",
        "coumadin",
        "pradaxa",
        "anticoagul"
    };
    private static final String[] WEAK_DEFENCES = {
        "dialysis",
        "transplant",
        "chemo",
        "hiv",
        "immunosup",
        "leukaem",
        "lymphoma treat",
        "neutropen",
        "splenectomy",
        "methotrexate",
        "azathioprine",
        "ciclosporin",
        "tacrolimus",
        "mycophenolate",
        "adalimumab",
        "infliximab",
        "etanercept",
        "rituximab",
        "biologic",
        "kidney failure",
        "haemodialysis"
    };

    private final Story story;
    private final Said said;

    SaidOfHealth(Story story, Said said) {
        this.story = story;
        this.said = said;
    }

    void answer() {
        said.amount("age", Math.min(120, story.number("person.age")));
        health();
        cancer();
        thinner();
        lately();
        pregnancy();
        signsInPregnancy();
        birth();
    }

    private void health() {
        said.tick("s7-cancer", story.is("history.cancer", "current", "past"));
        said.tick(
                "s7-bones",
                story,
                "history.osteoporosis",
                story.mentions(
                        "osteopor",
                        "osteopen",
                        "thin bone",
                        "vertebral fracture",
                        "spine fracture",
                        "spinal fracture",
                        "wedge fracture",
                        "lost height",
                        "height loss",
                        "compression fracture"));
        said.remark(
                "s7-fused",
                story.mentions(
                        "ankylosing",
                        "fused",
                        "dish ",
                        "bamboo",
                        "axial spondyl",
                        "stiff spine",
                        "diffuse idiopathic"));
        said.tick("s7-steroids", story, "history.oral_steroids");
        said.tick("s7-thinner", story, "history.blood_thinner", story.takes(ANTICOAGULANTS));
        said.tick("s7-immune", story, "history.weak_immunity", story.mentions(WEAK_DEFENCES));
        boolean relative = story.ofRelatives("aneurysm", "aaa", "aort", "dissection", "marfan");
        boolean mine = story.mentions("marfan", "ehlers", "aneurysm", "aaa", "aortic dissection", "bicuspid");
        said.tick("s7-artery", story, "history.known_aneurysm", relative || mine);
        boolean known = mine || story.is("history.known_aneurysm", "yes");
        said.choose("f7-artery", known ? "f7-artery-mine" : relative ? "f7-artery-relative" : "f7-artery-unsure");
    }

    private void cancer() {
        said.tick("f7-treat", story.is("history.cancer", "current"));
        OptionalInt years = story.yearsAgo(
                "cancer",
                "lymphoma",
                "leuk",
                "myeloma",
                "melanoma",
                "tumour",
                "mastectomy",
                "breast",
                "prostate",
                "lung",
                "kidney",
                "bowel",
                "thyroid");
        if (years.isPresent()) {
            said.tick("f7-recent", years.getAsInt() <= 5);
        } else {
            said.unsure("f7-recent");
        }
        said.tick(
                "f7-flat",
                story.says("pain.worse_with", "lying", "night", "flat", "bed")
                        || story.is("pain.night", "wakes_and_cannot_settle"));
        said.tick("f7-cough", story.says("pain.worse_with", "cough", "sneez", "strain"));
        said.tick("f7-worse", story.is("course.course", "worsening"));
    }

    private void thinner() {
        said.tick(
                "f7-groin",
                story.is("pain.radiation", "groin", "thigh_one_side") || story.says("pain.location", "groin", "thigh"));
        said.tick("f7-growing", story.is("course.course", "worsening") && story.number("course.duration_days") <= 3);
    }

    private void lately() {
        said.tick(
                "s8-spine",
                story,
                "history.recent_spinal_procedure",
                story.mentions("epidural", "lumbar puncture", "spinal injection"));
        said.tick(
                "s8-inject",
                story,
                "history.iv_drugs",
                story.mentions(
                        "endocarditis",
                        "valve infection",
                        "tb ",
                        "tubercul",
                        "blood infection",
                        "bacteraem",
                        "sepsis",
                        "septic",
                        "blood stream"));
        said.tick("s8-infect", story, "history.recent_infection");
        said.tick("s8-sugar", story, "history.diabetes");
        said.remark("s8-sickle", story.mentions("sickle"));
        boolean late = story.is("other_body.bleeding", "late_or_missed_period", "late_period_with_spotting");
        said.tick(
                "s8-preg",
                story,
                "person.pregnant",
                late || story.told("person.weeks_pregnant").isPresent());
        OptionalInt birth = story.told("person.weeks_since_birth");
        said.tick("s8-birth", birth.isPresent() && birth.getAsInt() <= 6);
    }

    private void pregnancy() {
        story.told("person.weeks_pregnant")
                .ifPresentOrElse(
                        weeks -> said.amount("f8-weeks", Math.min(44, weeks)), () -> said.unsureOfNumber("f8-weeks"));
    }

    private void signsInPregnancy() {
        said.tick("f8-bleed", story.is("other_body.bleeding", "vaginal_abnormal", "late_period_with_spotting"));
        said.remark("f8-waters", story.mentions("waters", "fluid leak", "leaking fluid", "membranes", "gush"));
        said.tick(
                "f8-tight",
                story.is("other_body.belly", "regular_tightenings") || story.mentions("tightening", "contraction"));
        said.remark(
                "f8-moves",
                story.mentions(
                        "fewer",
                        "reduced move",
                        "reduced fetal",
                        "reduced foetal",
                        "baby quiet",
                        "quiet baby",
                        "less movement",
                        "moves less",
                        "moving less"));
        said.tick("f8-hard", story.is("other_body.belly", "constant_hard_belly", "severe", "severe_and_rigid"));
        said.tick(
                "f8-ache",
                story.is("other_body.belly", "lower_belly_pain", "mild")
                        || story.says("pain.location", "shoulder tip", "belly", "abdom")
                        || story.mentions("shoulder tip"));
        said.remark("f8-head", headache());
        said.tick("f8-burn", story.is("cauda_equina.bladder", "burning_or_frequent"));
    }

    private boolean headache() {
        return story.mentions(
                "headache",
                "vision",
                "blurred",
                "visual",
                "pain under ribs",
                "rib pain",
                "pre eclampsia",
                "preeclampsia");
    }

    private void birth() {
        said.tick("f8-birth-fever", story, "general.fever", story.is("general.shivers_or_very_unwell", "yes"));
        said.tick(
                "f8-birth-legs",
                !story.is("neuro.weakness", "none")
                        || story.is("neuro.tingling_numbness", "one_leg", "both_legs_new", "unsure"));
        said.tick("f8-birth-pee", !story.is("cauda_equina.bladder", "normal", "old_problem_unchanged"));
        said.remark("f8-birth-head", headache());
        said.tick("f8-birth-bleed", story.is("other_body.bleeding", "vaginal_abnormal"));
        said.remark("f8-birth-calf", story.mentions("calf", "swollen leg", "leg swell"));
    }
}
