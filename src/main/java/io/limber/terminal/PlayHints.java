package io.limber.terminal;

import io.limber.session.State;
import java.util.ArrayList;
import java.util.List;

/** The keys that do something while a routine is played. */
final class PlayHints {

    private static final KeyRows.Hint QUIT = new KeyRows.Hint("q", "stop", 1);
    private static final KeyRows.Hint STOP_IF = new KeyRows.Hint("?", "when to stop", 0);
    private static final KeyRows.Hint LEG = new KeyRows.Hint("d", "down the leg", 1);

    private PlayHints() {}

    static List<KeyRows.Hint> of(State state) {
        return switch (state.stage()) {
            case PAIN_BEFORE, PAIN_AFTER ->
                List.of(new KeyRows.Hint("0-10", "type", 2), new KeyRows.Hint("Enter", "next", 0), QUIT);
            case SOUND_CHECK, WAITING_POSITION -> List.of(new KeyRows.Hint("any key", "go on", 0), STOP_IF, LEG, QUIT);
            case PLAYING -> state.segment().kind().isGettingReady() ? gettingReady() : playing("pause");
            case PAUSED -> playing("go on");
            case ASKING ->
                List.of(
                        new KeyRows.Hint("1-4", "answer", 0),
                        new KeyRows.Hint("r", "repeat", 3),
                        new KeyRows.Hint("n", "no answer", 4),
                        STOP_IF,
                        QUIT);
            case WORSE_CHOICE ->
                List.of(new KeyRows.Hint("1-3", "choose", 0), new KeyRows.Hint("b", "back", 2), STOP_IF, LEG);
            case STOP_LIST -> List.of(new KeyRows.Hint("Esc", "go on", 0), LEG, QUIT);
            case FINISHED, STOPPED, DOWN_THE_LEG -> List.of();
        };
    }

    private static List<KeyRows.Hint> gettingReady() {
        List<KeyRows.Hint> hints = new ArrayList<>(playing("more time"));
        hints.add(1, new KeyRows.Hint("Enter", "I am there", 0));
        return hints;
    }

    private static List<KeyRows.Hint> playing(String space) {
        return List.of(
                new KeyRows.Hint("Space", space, 0),
                STOP_IF,
                new KeyRows.Hint("w", "worse", 1),
                LEG,
                new KeyRows.Hint("e", "easier", 2),
                new KeyRows.Hint("n", "skip", 3),
                new KeyRows.Hint("b", "back", 4),
                new KeyRows.Hint("r", "repeat", 6),
                new KeyRows.Hint("+", "10 s more", 5),
                QUIT);
    }
}
