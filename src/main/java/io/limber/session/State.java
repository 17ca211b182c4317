package io.limber.session;

import io.limber.model.Exercise;
import io.limber.model.Position;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a play stands: all that a screen needs to know.
 *
 * @param under the stage, whatever lies over it; {@link #stage()} is what is seen
 * @param over what lies over it
 * @param waited how long somebody has been waited for at this stage, or since the last soft bell
 * @param played how long was played so far; pauses and waiting do not count
 */
public record State(
        Schedule schedule, Stage under, Over over, Spot spot, Duration waited, Duration played, Report report) {

    /**
     * What lies over a stage. Under either, time stands still.
     *
     * @param list whether the list of reasons to stop is open
     */
    public record Over(boolean paused, boolean list) {
        static final Over NOTHING = new Over(false, false);
    }

    /**
     * A place in the schedule.
     *
     * @param place of the segment in its part, from 0
     * @param segment as it is played: longer than scheduled if time was added, and another way of getting ready than
     *     scheduled if somebody comes from another position
     * @param elapsed the time since the segment began
     * @param body the position somebody was last in
     * @param easier whether the exercise is done in its easier form
     */
    public record Spot(int place, Segment segment, Duration elapsed, Position body, boolean easier) {
        public Spot {
            if (elapsed.isNegative() || elapsed.compareTo(segment.length()) > 0) {
                throw new IllegalArgumentException(elapsed + " is not within a segment of " + segment.length());
            }
        }

        /** How much of the segment is left. */
        public Duration left() {
            return segment.length().minus(elapsed);
        }

        Spot at(Duration other) {
            return new Spot(place, segment, other, body, easier);
        }

        Spot longer(Duration more) {
            return new Spot(place, segment.longer(more), elapsed, body, easier);
        }

        Spot body(Position now) {
            return new Spot(place, segment, elapsed, now, easier);
        }

        Spot easierForm() {
            return new Spot(place, segment, elapsed, body, true);
        }
    }

    /** What is going on. */
    public Stage stage() {
        return over.list() ? Stage.STOP_LIST : over.paused() ? Stage.PAUSED : under;
    }

    /** The segment that is played, or that was played last. */
    public Segment segment() {
        return spot.segment();
    }

    public Exercise exercise() {
        return segment().exercise();
    }

    /** The part of the schedule, as it was laid out. */
    public Schedule.Part part() {
        return schedule.parts().get(segment().part());
    }

    /** The segment that comes after this one; empty in the last one. */
    public Optional<Segment> next() {
        return schedule.segment(segment().part(), spot.place() + 1);
    }

    public Duration leftInSegment() {
        return isPastExercises() ? Duration.ZERO : spot.left();
    }

    /** What is left of this part. */
    public Duration leftInExercise() {
        return leftInSegment()
                .plus(
                        isPastExercises()
                                ? Duration.ZERO
                                : later(spot.place() + 1, segment().part()));
    }

    /** What is left of the whole routine. */
    public Duration leftInRoutine() {
        Duration left = leftInExercise();
        for (int part = segment().part() + 1; part < schedule.parts().size() && !isPastExercises(); part++) {
            left = left.plus(later(0, part));
        }
        return left;
    }

    private Duration later(int fromPlace, int part) {
        return schedule.parts().get(part).segments().stream()
                .skip(fromPlace)
                .map(Segment::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private boolean isPastExercises() {
        return under == Stage.PAIN_AFTER || under == Stage.FINISHED;
    }

    State under(Stage other) {
        return new State(schedule, other, Over.NOTHING, spot, Duration.ZERO, played, report);
    }

    State over(boolean paused, boolean list) {
        return new State(schedule, under, new Over(paused, list), spot, waited, played, report);
    }

    State at(Spot other) {
        return new State(schedule, under, over, other, waited, played, report);
    }

    State waiting(Duration more) {
        return new State(schedule, under, over, spot, waited.plus(more), played, report);
    }

    State notWaiting() {
        return new State(schedule, under, over, spot, Duration.ZERO, played, report);
    }

    State playing(Duration more) {
        Spot further = spot.at(spot.elapsed().plus(more));
        return new State(schedule, under, over, further, waited, played.plus(more), report);
    }

    State saying(Report other) {
        return new State(schedule, under, over, spot, waited, played, other);
    }
}
