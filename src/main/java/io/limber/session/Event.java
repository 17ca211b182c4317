package io.limber.session;

import java.time.Duration;

/** Something that happens to a play. What means nothing at a stage changes nothing there. */
public sealed interface Event {

    /**
     * Time went by.
     *
     * @param elapsed since the event before; more than {@link Player#LONGEST_TICK} is a machine that slept or a clock
     *     that jumped, and does not count
     */
    record Tick(Duration elapsed) implements Event {
        public Tick {
            if (elapsed.isNegative()) {
                throw new IllegalArgumentException("time goes forward, not by " + elapsed);
            }
        }
    }

    /** Somebody wants something. */
    record Press(Control control) implements Event {}

    /** What can be wanted. */
    enum Control {
        /**
         * Yes, go on. Closes a pause or a list, passes a question by, cuts the time to get ready short. With the eyes
         * shut it answers "about the same".
         */
        GO_ON,
        /** Pauses, or goes on after a pause. */
        PAUSE,
        /** Leaves this exercise, or this question, out. */
        SKIP,
        /** Back to the start of this exercise; within its first three seconds, to the one before. */
        BACK,
        /** Once more from the start of this exercise. */
        REPEAT,
        /** Ten seconds more of what is going on now. */
        ADD_TEN,
        /** The easier form of this exercise. After it was done, it is repeated so. */
        EASIER,
        /** After "worse": a position of ease. The rest of the routine is left. */
        EASE,
        /** Opens or closes the list of reasons to stop. */
        STOP_IF,
        /** Quits. */
        STOP,
        /** The program is about to be put to sleep: pauses, and never goes on. */
        SUSPEND
    }

    /** How an exercise was. Only {@link #DOWN_THE_LEG} may come at any time. */
    enum Felt implements Event {
        BETTER,
        SAME,
        /** May also be said in the middle of an exercise, which ends it. */
        WORSE,
        /** Pain, tingling or weakness goes down the leg: this ends the play at once. */
        DOWN_THE_LEG
    }

    /** How bad the pain is, before or after: 0 is none, 10 the worst there could be. */
    record Pain(int points) implements Event {
        public Pain {
            if (points < 0 || points > 10) {
                throw new IllegalArgumentException("pain is 0 to 10, but is " + points);
            }
        }
    }
}
