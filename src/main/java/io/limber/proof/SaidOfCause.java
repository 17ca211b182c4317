package io.limber.proof;

/** Answers to what set it off, and to feeling ill, kidneys and pills. */
final class SaidOfCause {

    private static final String TRIGGER = "course.trigger";

    private final Story story;
    private final Said said;

    SaidOfCause(Story story, Said said) {
        this.story = story;
        this.said = said;
    }

    void answer() {
        setOff();
        fall();
        ill();
        waves();
        artery();
        sport();
        child();
    }

    private void setOff() {
        if (story.is("trauma", "major")) {
            said.choose("set-off", "s4-big");
        } else if (story.is("trauma", "minor") || story.says(TRIGGER, CauseWords.LIKE_A_FALL)) {
            said.choose("set-off", "s4-small");
        } else {
            said.choose("set-off", story.is("course.onset", "sudden") ? atOnce() : slowly());
        }
    }

    /** What began at once: on a move, on work, or while still. Somebody who woke up with it did not notice it begin. */
    private String atOnce() {
        if (story.says(TRIGGER, "woke", "waking", "wake", "sleep", "overnight")) {
            return "s4-slow";
        }
        boolean moved = story.says(TRIGGER)
                && (story.says(TRIGGER, CauseWords.MOVES) || !story.says(TRIGGER, CauseWords.STILL));
        return moved
                ? story.says(TRIGGER, CauseWords.WORK) && !story.says(TRIGGER, CauseWords.MOVES) ? "s4-load" : "s4-move"
                : "s4-rest";
    }

    private String slowly() {
        if (story.says(TRIGGER, CauseWords.STILL)) {
            return "s4-slow";
        }
        return story.says(TRIGGER, CauseWords.WORK)
                ? "s4-load"
                : story.says(TRIGGER, CauseWords.MOVES) ? "s4-move" : "s4-slow";
    }

    private void fall() {
        int days = story.number("course.duration_days");
        boolean checked = story.mentions("checked", "x ray", "xray", "scanned", "ct clear", "mri clear");
        said.choose(
                "f4-accident",
                days <= 14 ? "f4-accident-new" : checked ? "f4-accident-checked" : "f4-accident-unchecked");
        said.remark("f4-bone", story.mentions("midline", "on the bone", "bony tender", "spinous", "bone tender"));
        said.remark("f4-bruise", story.mentions("bruis", "graze", "abrasion", "contusion", "haematoma"));
        said.remark("f4-high", story.mentions("ladder", "height", "roof", "metre", "meter", "tree", "stairs"));
        said.remark("f4-head", story.mentions("head", "concuss"));
        said.tick("f4-weight", story.is("pain.can_walk", "no"));
    }

    /** Shivers belong to a fever; without one, they are feeling really ill. */
    private void ill() {
        boolean shivers = story.is("general.shivers_or_very_unwell", "yes");
        boolean unsureAndShivers = shivers && story.is("general.fever", "unsure");
        said.tick("s5-fever", story, "general.fever", unsureAndShivers);
        said.tick("s5-ill", story.is("general.vomiting", "yes") || (shivers && story.is("general.fever", "no")));
        said.tick("s5-burn", story.is("cauda_equina.bladder", "burning_or_frequent"));
        said.tick("s5-pills", story, "excess_painkillers");
        said.remark(
                "s5-jaw",
                story.mentions(
                        "jaw",
                        "lockjaw",
                        "tetanus",
                        "swallow",
                        "trismus",
                        "whole body spasm",
                        "body spasm",
                        "generalised spasm",
                        "generalized spasm"));
        boolean onPurpose = story.mentions("on purpose", "deliberate", "suicid", "self harm", "overdose intent");
        said.choose(
                "f5-pills",
                onPurpose
                        ? "f5-pills-purpose"
                        : story.is("excess_painkillers", "yes") ? "f5-pills-over" : "f5-pills-unsure");
    }

    private void waves() {
        boolean side = story.says("pain.location", "flank", "side", "loin");
        boolean blood = story.is("other_body.urine_blood", "yes");
        boolean goes = story.is("pain.radiation", "groin")
                || story.says("pain.location", "groin")
                || story.is("course.course", "comes_and_goes")
                || story.mentions("kidney stone");
        boolean comes = (side && blood) || ((side || blood) && goes);
        boolean testicle =
                story.says("pain.location", "testic", "scrot") || story.mentions("testic", "scrot", "torsion");
        boolean dark = blood || story.mentions("dark urine", "dark pee", "cola colour", "cola color", "brown pee");
        said.tick("s5-waves", comes || dark || testicle);
        said.tick("f5-come", comes);
        said.tick("f5-side", side);
        said.remark("f5-testicle", testicle);
        said.remark(
                "f5-kidney",
                story.mentions("one kidney", "single kidney", "solitary kidney", "nephrectomy", "kidney removed"));
        said.remark(
                "f5-nopee", story.is("cauda_equina.bladder", "cannot_pass") || story.mentions("anuria", "not peeing"));
        said.tick("f5-still", story.number("pain.now_0_10") >= 8 && story.takes(CauseWords.PAINKILLERS));
        if (story.number("pain.now_0_10") >= 8 && !story.takes(CauseWords.PAINKILLERS)) {
            said.unsure("f5-still");
        }
        said.remark(
                "f5-hard",
                story.is("neuro.leg_pain", "both_thighs_muscle_soreness")
                        || story.mentions("rhabdo", "long lie", "crush", "marathon", "spin class", "crossfit"));
    }

    private void artery() {
        String risks = "history.vascular_risk";
        said.tick("f4-minute", story.is("pain.tearing_or_worst_at_once", "yes"));
        said.tick("f4-smoke", story.says(risks, "smok", "ex smok", "tobacco", "cigar") || story.mentions("smok"));
        said.tick("f4-pressure", story.says(risks, "high blood", "hypertens", "blood pressure"));
        said.tick(
                "f4-vessels",
                story.says(
                        risks,
                        "heart",
                        "angina",
                        "coronary",
                        "stent",
                        "bypass",
                        "peripheral",
                        "artery disease",
                        "stroke",
                        "claudic",
                        "vascular",
                        "atheros",
                        "leg artery",
                        "mi "));
    }

    private void sport() {
        boolean bends = story.mentions(
                "gymnast",
                "cricket",
                "bowl",
                "danc",
                "ballet",
                "tennis",
                "diving",
                "hurdl",
                "cheerlead",
                "butterfly",
                "weightlift",
                "volleyball");
        boolean hurts =
                story.says("pain.worse_with", "lean", "back", "arch", "exten", "sport", "bowl", "land", "running")
                        || story.number("course.duration_days") > 14;
        said.choose("f6-sport", bends && hurts ? "f6-sport-yes" : "f6-sport-no");
    }

    private void child() {
        said.tick("f6-fever", story, "general.fever");
        said.tick("f6-night", story.is("pain.night", "wakes_and_cannot_settle"));
        said.tick("f6-limp", !story.is("pain.can_walk", "yes") || story.mentions("limp", "will not bend", "refus"));
        said.tick(
                "f6-locked",
                story.is("trauma", "none")
                        && (story.is("course.onset", "sudden") || story.mentions("stiff", "lock", "spasm")));
        said.tick("f6-weight", story, "general.weight_loss");
        said.tick("f6-tingle", !story.is("neuro.tingling_numbness", "none") || !story.is("neuro.weakness", "none"));
    }
}
