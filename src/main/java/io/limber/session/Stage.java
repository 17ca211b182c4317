package io.limber.session;

/** What is going on, and so what a screen shows and which keys mean something. */
public enum Stage {
    /** "How bad is the pain, 0 to 10?", before; may be skipped. */
    PAIN_BEFORE,
    /** With the eyes shut only: a bell and a sentence, and a key to say that they were heard. */
    SOUND_CHECK,
    /** A change of position that goes on when a key says so. */
    WAITING_POSITION,
    PLAYING,
    PAUSED,
    /** "How was that?", after each exercise. */
    ASKING,
    /** It was worse: the easier form, a position of ease, or stop. Never goes on by itself. */
    WORSE_CHOICE,
    /** The list of reasons to stop lies over everything; time stands still. */
    STOP_LIST,
    /** "How bad is the pain now?"; may be skipped. */
    PAIN_AFTER,
    FINISHED,
    /** Left before the end, by wish. */
    STOPPED,
    /** Pain went down the leg: the danger signs come next. */
    DOWN_THE_LEG;

    /** Whether it is over for good. */
    public boolean isOver() {
        return this == FINISHED || this == STOPPED || this == DOWN_THE_LEG;
    }

    /** Whether time does anything here, and so whether there is anything to pause. */
    boolean isTimed() {
        return this == WAITING_POSITION || this == PLAYING || this == ASKING;
    }
}
