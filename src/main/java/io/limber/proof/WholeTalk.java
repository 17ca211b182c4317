package io.limber.proof;

import io.limber.model.Screen;
import io.limber.triage.Interview;
import java.util.List;

/**
 * A talk from its first question to its end.
 *
 * @param asked the screens, in the order they were put
 * @param end how it stood when nothing more was asked, or when it had gone on for far too long
 */
record WholeTalk(List<Screen> asked, Interview end) {

    WholeTalk {
        asked = List.copyOf(asked);
    }

    /** Whether it came to an end. */
    boolean ends() {
        return end.next().isEmpty();
    }
}
