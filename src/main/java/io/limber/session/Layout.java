package io.limber.session;

import io.limber.model.Exercise;
import io.limber.model.FittedRoutine;
import io.limber.model.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The segments of one exercise.
 *
 * @param part which exercise of the schedule it is, from 0
 * @param start the time since the schedule began
 */
record Layout(FittedRoutine.Step step, int part, Duration start) {

    private record Piece(Segment.Kind kind, Segment.Round round, Duration length) {}

    /** All segments in order, for somebody who is in this position. */
    List<Segment> segments(Position from) {
        List<Piece> pieces = new ArrayList<>();
        boolean both = step.dose().sides() == Exercise.Sides.EACH;
        Segment.Side first = both ? Segment.Side.LEFT : Segment.Side.NONE;
        pieces.add(new Piece(ready(from), round(first, 1), step.getReady()));
        side(first, pieces);
        if (both) {
            Segment.Round other = round(Segment.Side.RIGHT, 1);
            pieces.add(new Piece(Segment.Kind.SWITCH_SIDES, other, Position.GET_READY));
            side(Segment.Side.RIGHT, pieces);
        }
        List<Segment> segments = new ArrayList<>();
        Duration at = start;
        for (Piece piece : pieces) {
            boolean last = segments.size() == pieces.size() - 1;
            segments.add(new Segment(piece.kind(), step, part, piece.round(), at, piece.length(), last));
            at = at.plus(piece.length());
        }
        return segments;
    }

    /** Getting ready for somebody who is in another position than the routine planned. */
    Segment readyFrom(Position from) {
        Segment.Side side = step.dose().sides() == Exercise.Sides.EACH ? Segment.Side.LEFT : Segment.Side.NONE;
        Duration change = from.timeTo(step.exercise().startsIn());
        Duration length = change.compareTo(Position.GET_READY) < 0 ? Position.GET_READY : change;
        return new Segment(ready(from), step, part, round(side, 1), start, length, false);
    }

    private Segment.Kind ready(Position from) {
        return from == step.exercise().startsIn() ? Segment.Kind.GET_READY : Segment.Kind.CHANGE_POSITION;
    }

    private void side(Segment.Side side, List<Piece> pieces) {
        Exercise.Dose dose = step.dose();
        for (int repetition = 1; repetition <= dose.repetitions(); repetition++) {
            Segment.Round round = round(side, repetition);
            if (repetition > 1) {
                add(Segment.Kind.REST, round, dose.rest(), pieces);
            }
            add(Segment.Kind.MOVE, round, dose.move(), pieces);
            add(Segment.Kind.HOLD, round, dose.hold(), pieces);
        }
    }

    private static void add(Segment.Kind kind, Segment.Round round, @Nullable Duration length, List<Piece> pieces) {
        if (length != null && !length.isZero()) {
            pieces.add(new Piece(kind, round, length));
        }
    }

    private Segment.Round round(Segment.Side side, int repetition) {
        return new Segment.Round(side, repetition, step.dose().repetitions());
    }
}
