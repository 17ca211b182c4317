package io.limber.terminal;

import io.limber.document.DrawnText;
import io.limber.document.Pictures;
import io.limber.document.TextStyle;
import io.limber.model.Exercise;
import io.limber.picture.Drawing;
import io.limber.picture.Film;
import io.limber.session.Segment;
import io.limber.session.Stage;
import io.limber.session.State;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The picture beside the clock: the body as it should be now, on the side that it is about. It moves at the pace of the
 * repetition and stands still in a hold.
 */
final class PlayPicture {

    /** How long a picture that moves stays the same. */
    static final Duration FRAME = Duration.ofMillis(250);

    /** A move that takes longer, such as a walk, is shown again and again at a pace that can be seen. */
    private static final Duration LONGEST_MOVE = Duration.ofSeconds(15);

    private static final Duration PACE = Duration.ofSeconds(4);
    private static final int LEAST_COLUMNS = 30;
    private static final int LEAST_ROWS = 6;

    private final boolean wanted;
    private final Map<String, Film> films = new HashMap<>();

    PlayPicture(Pictures wanted) {
        this.wanted = wanted != Pictures.WORDS;
    }

    /** Whether there is a picture of what is played. */
    boolean isThere(State state) {
        return wanted && state.exercise().picture() != null;
    }

    /** Whether it moves just now. */
    boolean moves(State state) {
        return isThere(state)
                && state.stage() == Stage.PLAYING
                && state.segment().kind() == Segment.Kind.MOVE;
    }

    /** The picture in so much room; nothing where there is none, or too little. */
    List<String> rows(State state, TextStyle style, int columns, int rows) {
        if (!isThere(state) || columns < LEAST_COLUMNS || rows < LEAST_ROWS) {
            return List.of();
        }
        DrawnText drawn = new DrawnText(style);
        return drawn.draw(drawing(state), columns, rows).rows().stream()
                .map(drawn::painted)
                .toList();
    }

    private Drawing drawing(State state) {
        Segment segment = state.segment();
        Film film = film(state.exercise(), segment.round().side());
        int last = film.frames() - 1;
        return switch (segment.kind()) {
            case MOVE -> film.at(last * share(state));
            case HOLD -> held(state, film);
            default -> film.frame(0);
        };
    }

    /** A hold keeps where the move has led; where there is no move, the frames are places to choose from. */
    private static Drawing held(State state, Film film) {
        Duration move = state.segment().step().dose().move();
        if (move != null && !move.isZero()) {
            return film.at(film.frames() - 1.0);
        }
        return film.frame((int) (state.spot().elapsed().toSeconds() / PACE.toSeconds() % film.frames()));
    }

    /** How far the move has gone, from 0 to 1: there and back, unless it ends somewhere else or is held there. */
    private static double share(State state) {
        Segment segment = state.segment();
        boolean goesOn = segment.length().compareTo(LONGEST_MOVE) > 0
                && state.exercise().startsIn() == state.exercise().endsIn();
        long period = goesOn ? PACE.toMillis() : segment.length().toMillis();
        double gone = state.spot().elapsed().toMillis() % Math.max(1, period) / (double) Math.max(1, period);
        Duration hold = segment.step().dose().hold();
        boolean oneWay = (hold != null && !hold.isZero())
                || state.exercise().startsIn() != state.exercise().endsIn();
        return oneWay ? gone : 1 - Math.abs(2 * gone - 1);
    }

    private Film film(Exercise exercise, Segment.Side side) {
        boolean mirrored = side == Segment.Side.LEFT;
        return films.computeIfAbsent(exercise.id() + (mirrored ? " mirrored" : ""), key -> {
            Film film = Film.of(Optional.ofNullable(exercise.picture()).orElseThrow());
            return mirrored ? film.mirrored() : film;
        });
    }
}
