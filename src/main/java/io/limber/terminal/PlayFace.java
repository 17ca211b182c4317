package io.limber.terminal;

import io.limber.session.Effect;
import io.limber.session.State;

/** What somebody who plays a routine sees of it: a screen that is drawn anew, or lines one after the other. */
interface PlayFace {

    /** Whether nobody is expected to look. */
    boolean isEyesFree();

    /** Shows where the play stands. */
    void show(State state, Typed typed);

    /** Something came of an event. */
    void happened(Effect effect);
}
