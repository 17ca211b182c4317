package io.limber.session;

import io.limber.model.Exercise;
import io.limber.model.FittedRoutine;
import io.limber.model.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A routine on a time line: one part for each exercise, each of segments that follow each other without a gap.
 *
 * <pre>
 * CHANGE_POSITION  60 s
 * MOVE, HOLD       6 s, 5 s    left, 1 of 2
 * MOVE, HOLD       6 s, 5 s    left, 2 of 2
 * SWITCH_SIDES     5 s
 * MOVE, HOLD       6 s, 5 s    right, 1 of 2
 * MOVE, HOLD       6 s, 5 s    right, 2 of 2
 * GET_READY        5 s         the next exercise
 * </pre>
 */
public record Schedule(FittedRoutine routine, List<Part> parts) {

    public Schedule {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing is left of `" + routine.routine().id() + "` to play");
        }
        parts = List.copyOf(parts);
    }

    /**
     * One exercise.
     *
     * @param from the position the exercise before ended in
     */
    public record Part(FittedRoutine.Step step, Position from, List<Segment> segments) {
        public Part {
            segments = List.copyOf(segments);
        }

        public Exercise exercise() {
            return step.exercise();
        }

        /** How long it takes, getting ready included. */
        public Duration length() {
            return segments.stream().map(Segment::length).reduce(Duration.ZERO, Duration::plus);
        }
    }

    /** Lays a routine out. At least one exercise must be left of it. */
    public static Schedule of(FittedRoutine routine) {
        List<Part> parts = new ArrayList<>();
        Position from = FittedRoutine.STARTS_FROM;
        Duration start = Duration.ZERO;
        for (FittedRoutine.Step step : routine.steps()) {
            Part part = new Part(step, from, new Layout(step, parts.size(), start).segments(from));
            parts.add(part);
            start = start.plus(part.length());
            from = step.exercise().endsIn();
        }
        return new Schedule(routine, parts);
    }

    /** How long it takes if nothing is skipped, repeated or waited for. */
    public Duration total() {
        return parts.stream().map(Part::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** All segments, in order. */
    public List<Segment> segments() {
        return parts.stream().flatMap(part -> part.segments().stream()).toList();
    }

    /** The segment at a place in a part, both from 0; where the part has ended, the first one of the next part. */
    Optional<Segment> segment(int part, int place) {
        List<Segment> here = parts.get(part).segments();
        if (place < here.size()) {
            return Optional.of(here.get(place));
        }
        return part + 1 < parts.size()
                ? Optional.of(parts.get(part + 1).segments().get(0))
                : Optional.empty();
    }
}
