package io.limber.session;

import io.limber.model.Exercise;
import io.limber.model.FittedRoutine;
import java.time.Duration;
import java.util.List;

/**
 * A stretch of time in which one thing is done.
 *
 * @param step the exercise it belongs to, with its dose and note
 * @param part its place in the schedule, from 0
 * @param round which side and repetition it belongs to; what lies between two repetitions belongs to the one to come
 * @param start the time since the schedule began
 * @param last whether its exercise ends with it
 */
public record Segment(
        Kind kind, FittedRoutine.Step step, int part, Round round, Duration start, Duration length, boolean last) {

    public Segment {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("a segment takes time, not " + length);
        }
        if (start.isNegative()) {
            throw new IllegalArgumentException("a segment does not start at " + start);
        }
    }

    /** What is done. */
    public enum Kind {
        /** Get ready, with a change of position. */
        CHANGE_POSITION,
        /** Get ready in the same position. */
        GET_READY,
        MOVE,
        HOLD,
        SWITCH_SIDES,
        REST;

        /** Whether this gets somebody ready for an exercise. */
        public boolean isGettingReady() {
            return this == CHANGE_POSITION || this == GET_READY;
        }
    }

    /** Which side of the body. Where there are two, the left comes first. */
    public enum Side {
        NONE,
        LEFT,
        RIGHT
    }

    /**
     * Where in a dose this is.
     *
     * @param repetition from 1
     * @param of how many repetitions each side has
     */
    public record Round(Side side, int repetition, int of) {
        public Round {
            if (repetition < 1 || repetition > of) {
                throw new IllegalArgumentException("there is no repetition " + repetition + " of " + of);
            }
        }
    }

    public Exercise exercise() {
        return step.exercise();
    }

    /** The time since the schedule began at which this ends. */
    public Duration end() {
        return start.plus(length);
    }

    /** What is rung and said, in order; what comes at the end has the segment's length as its moment. */
    public List<Cue> cues() {
        return Cues.of(this);
    }

    /** This segment with so much more time. */
    Segment longer(Duration more) {
        return new Segment(kind, step, part, round, start, length.plus(more), last);
    }
}
