package io.limber.session;

/** Who decides when it goes on. */
public enum Waiting {
    /** On a screen: changes of position run by the clock, the question after an exercise waits for an answer. */
    BY_CLOCK,
    /** With the eyes shut: changes of position and the question wait for a key, with a soft bell once a minute. */
    FOR_KEY,
    /** Everything runs by the clock; a question that is not answered in time counts as not answered. */
    NEVER
}
