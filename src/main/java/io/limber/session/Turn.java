package io.limber.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What came of an event.
 *
 * @param effects what to carry out, in order
 */
public record Turn(State state, List<Effect> effects) {
    public Turn {
        effects = List.copyOf(effects);
    }

    static Turn of(State state, Effect... effects) {
        return new Turn(state, List.of(effects));
    }

    /** This turn, and then what comes of its state. */
    Turn then(Function<State, Turn> next) {
        Turn later = next.apply(state);
        List<Effect> all = new ArrayList<>(effects);
        all.addAll(later.effects);
        return new Turn(later.state, all);
    }
}
