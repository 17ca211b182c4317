package io.limber.proof;

/** Answers to how long and how it goes, the last danger signs, and what the plan needs. */
final class SaidOfPlan {

    private static final int THREE_MONTHS = 84;
    private static final String[] LONG_SITTING = {
        "long sitting",
        "prolonged sitting",
        "sitting long",
        "sitting for",
        "after sitting",
        "sitting up",
        "sitting still"
    };

    private final Story story;
    private final Said said;
    private final int days;

    SaidOfPlan(Story story, Said said) {
        this.story = story;
        this.said = said;
        this.days = story.number("course.duration_days");
    }

    void answer() {
        howLong();
        stiff();
        also();
        whereNow();
        worse();
        better();
        limits();
    }

    private void howLong() {
        boolean easing = story.is("course.course", "improving");
        String weeks = easing ? "s9-d" : story.is("course.course", "worsening") ? "s9-f" : "s9-e";
        String first = days < 3 ? "s9-a" : easing ? "s9-b" : "s9-c";
        said.choose("how-long", days > 42 ? "s9-g" : days >= 14 ? weeks : first);
        boolean gaps = story.is("course.course", "comes_and_goes");
        said.choose("f9-course", easing ? "f9-course-easing" : gaps ? "f9-course-gaps" : "f9-course-stuck");
    }

    private void stiff() {
        int began = story.number("person.age") - days / 365;
        said.tick("f9-began", days >= THREE_MONTHS && began < 45);
        said.tick("f9-before35", began < 35);
        said.tick("f9-night", story.is("pain.night", "wakes_and_cannot_settle"));
        said.tick("f9-buttock", story.is("pain.radiation", "buttock") || story.says("pain.location", "buttock"));
        said.tick("f9-moving", easesWithMoving());
        said.tick(
                "f9-tablets",
                story.says("pain.better_with", "ibuprofen", "naproxen", "nsaid", "anti inflam", "diclofenac"));
        String joints = "history.inflammatory";
        boolean relative = story.ofRelatives("ankylosing", "spondyl", "spa", "psoria", "stiff spine")
                || story.says(joints, "family");
        said.tick("f9-family", relative);
        said.tick("f9-psoriasis", story.says(joints, "psoria") && !story.ofRelatives("psoria"));
        said.tick("f9-joints", story.says(joints, "arthritis", "joint", "dactyl", "swollen", "synov", "psoriatic"));
        said.tick("f9-heel", story.says(joints, "heel", "enthes", "achilles", "plantar"));
        said.remark("f9-eye", story.mentions("red eye", "red painful eye", "painful eye", "sore eye", "eye now"));
    }

    private boolean easesWithMoving() {
        return story.says("pain.better_with", "mov", "exercis", "walk", "activ", "stretch");
    }

    private void also() {
        said.tick("s10-nopos", story.is("pain.rest", "no_position_helps"));
        if (story.is("pain.rest", "unsure")) {
            said.unsure("s10-nopos");
        }
        said.choose(
                "f10-ease",
                days >= 1 ? story.is("pain.rest", "unsure") ? "f10-ease-unsure" : "f10-ease-day" : "f10-ease-hours");
        boolean settlesOnRising = story.number("pain.morning_stiffness_min") >= 30 && easesWithMoving();
        said.tick("s10-night", story.is("pain.night", "wakes_and_cannot_settle") && !settlesOnRising);
        said.tick("s10-weight", story, "general.weight_loss");
        said.remark(
                "s10-sweats",
                story.mentions(
                        "night sweat",
                        "drenching sweat",
                        "soaking sweat",
                        "fatigue",
                        "exhaust",
                        "worn out",
                        "lethar",
                        "malaise",
                        "tired all"));
        said.tick(
                "s10-mid",
                story.is("pain.radiation", "between_shoulder_blades")
                        || story.says("pain.location", "mid", "thorac", "upper", "between", "shoulder blade"));
        said.tick("s10-skin", story.is("other_body.skin", "blistering_band", "burning_band_no_rash"));
        said.tick("s10-lump", story.is("other_body.skin", "lump_or_wound"));
        said.remark("f10-eye", story.mentions("near eye", "near the eye", "eye rash", "forehead"));
    }

    /** Somebody who cannot walk has tried for two hours. */
    private void whereNow() {
        boolean stuck = story.is("pain.can_walk", "no");
        boolean floor = story.mentions("floor");
        said.choose("where-now", !stuck ? "s11-stand" : floor ? "s11-stuck" : "s11-bedstuck");
        said.tick("f11-long", stuck);
        said.tick("f11-hour", stuck);
        said.tick("f11-legs", story.is("neuro.weakness", "both_legs"));
        said.remark("f11-alone", story.mentions("alone", "nobody", "cannot reach"));
        said.amount("pain", Math.min(10, story.number("pain.now_0_10")));
    }

    private void worse() {
        String worse = "pain.worse_with";
        boolean rising = (story.says(worse, LONG_SITTING) && !story.says(worse, "sitting up"))
                || story.says(
                        worse,
                        "first steps",
                        "getting up from",
                        "rising",
                        "standing up after",
                        "getting out of",
                        "stand up from");
        boolean sits = story.says(worse, "sitting", "driv") && !story.says(worse, LONG_SITTING);
        said.tick(
                "s13-bend",
                sits
                        || story.says(
                                worse,
                                "bend",
                                "lean forward",
                                "leaning forward",
                                "stoop",
                                "forward",
                                "tying",
                                "putting on"));
        said.tick(
                "s13-back",
                story.says(
                                worse,
                                "lean back",
                                "leaning back",
                                "backward",
                                "arch",
                                "exten",
                                "overhead",
                                "looking up",
                                "long standing",
                                "standing long",
                                "standing still")
                        || (story.says(worse, "standing", "stand")
                                && !story.says(worse, "standing on one", "standing up", "stand up")));
        said.tick(
                "s13-roll",
                story.says(
                        worse,
                        "turning in",
                        "turning over",
                        "roll",
                        "stair",
                        "standing on one",
                        "one leg",
                        "single leg",
                        "climbing"));
        said.tick(
                "s13-first",
                story.says(
                        worse,
                        "first bend",
                        "morning bend",
                        "in the morning",
                        "mornings",
                        "early morning",
                        "first thing",
                        "early bend",
                        "socks"));
        said.tick("s13-rise", rising);
        said.tick("s13-leg", story.is("neuro.leg_pain_worse_than_back", "yes"));
    }

    private void better() {
        String better = "pain.better_with";
        said.tick("s13-walk", story.says(better, "walk", "slow walk"));
        said.tick("s13-sit", story.says(better, "sit", "curl", "lean forward", "leaning forward", "bend", "stoop"));
        said.tick("s13-move", story.number("pain.morning_stiffness_min") > 30 && easesWithMoving());
    }

    private void limits() {
        said.remark("s14-hip", story.mentions("hip replac", "new hip", "hip prosth", "total hip", "artificial hip"));
        said.remark(
                "s14-operation",
                story.mentions("caesar", "c section", "laparo", "recent surgery", "recent operation", "hip fracture"));
        said.remark("s14-fall", story.mentions("dizz", "falls", "poor balance", "unsteady", "vertigo"));
        said.remark(
                "s14-heart",
                story.mentions("heart", "glaucoma", "uncontrolled blood", "angina", "hypertens", "high blood"));
        said.remark("s14-flat", story.mentions("reflux", "heartburn", "hiatus", "lying flat"));
        said.remark("s14-knees", story.mentions("knee"));
        said.remark("s14-badhip", story.mentions("hip arthritis", "hip osteoarth", "bad hip", "hip imping"));
        said.remark("s14-hernia", story.mentions("hernia", "stoma", "diastasis"));
        said.remark("s14-skin", story.mentions("neuropath", "numb skin", "poor circulation", "poor blood flow"));
        said.remark("s14-told", story.mentions("told not to exercise", "exercise ban"));
    }
}
