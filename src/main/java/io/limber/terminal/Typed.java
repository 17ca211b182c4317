package io.limber.terminal;

import io.limber.session.Event;
import io.limber.session.Stage;
import java.util.Optional;

/**
 * What was typed at a page of a play, and has had no effect on the play so far.
 *
 * @param digits of a pain rating
 * @param leaf which part of a page that is longer than the screen; goes round
 */
record Typed(String digits, int leaf) {

    static final Typed NOTHING = new Typed("", 0);

    private static final int MOST_DIGITS = 2;
    private static final int WORST = 10;

    /** What this becomes with a key; empty if the key is for the play. */
    Optional<Typed> with(Key key, Stage stage) {
        if (rates(stage) && key.digit() >= 0) {
            String longer = digits + key.digit();
            boolean fits = longer.length() <= MOST_DIGITS && Integer.parseInt(longer) <= WORST;
            return Optional.of(fits ? new Typed(longer, leaf) : this);
        }
        if (rates(stage) && key.name() == Key.Name.BACKSPACE) {
            return Optional.of(new Typed(digits.substring(0, Math.max(0, digits.length() - 1)), leaf));
        }
        boolean turns = !(stage == Stage.PLAYING || stage == Stage.PAUSED || stage == Stage.WAITING_POSITION);
        return switch (key.name()) {
            case DOWN, PAGE_DOWN -> turns ? Optional.of(new Typed(digits, leaf + 1)) : Optional.empty();
            case UP, PAGE_UP -> turns ? Optional.of(new Typed(digits, leaf - 1)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The rating, if this key ends it. */
    Optional<Event> pain(Key key, Stage stage) {
        return rates(stage) && key.name() == Key.Name.ENTER && !digits.isEmpty()
                ? Optional.of(new Event.Pain(Integer.parseInt(digits)))
                : Optional.empty();
    }

    private static boolean rates(Stage stage) {
        return stage == Stage.PAIN_BEFORE || stage == Stage.PAIN_AFTER;
    }
}
