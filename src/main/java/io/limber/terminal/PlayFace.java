package io.limber.terminal;

import io.limber.session.Effect;
import io.limber.session.State;
import java.time.Duration;

/** What somebody who plays a routine sees of it: a screen that is drawn anew, or lines one after the other. */
interface PlayFace {

    /** Whether nobody is expected to look. */
    boolean isEyesFree();

    /** How long what is shown stays the same, as far as the face knows; the clock changes with every second anyway. */
    Duration still(State state);

    /** Shows where the play stands. */
    void show(State state, Typed typed);

    /** The program goes on after it was stopped; what was seen before may be gone. */
    void cameBack();

    /** Something came of an event. */
    void happened(Effect effect);
}
