package io.limber.model;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One movement, position or way of breathing.
 *
 * @param locations where it can be done
 * @param equipment what it needs beside the floor, bed or chair it is done on
 * @param gentlest part of the small set that is left when somebody skips the questions about limits
 * @param setup how to get into the first position
 * @param evidence one honest line
 * @param claims the seed claims that found their place here
 * @param excluded why it stands in no routine; none for those that may
 * @param picture absent until somebody has drawn it
 */
public record Exercise(
        String id,
        String name,
        List<String> alsoCalled,
        Position startsIn,
        Position endsIn,
        List<Location> locations,
        List<String> equipment,
        Phase phase,
        boolean gentlest,
        String setup,
        List<String> steps,
        Dose dose,
        String feelItIn,
        String breathing,
        List<String> stopIf,
        List<NotFor> notFor,
        String easier,
        String harder,
        String evidence,
        List<String> sources,
        List<String> claims,
        @Nullable String excluded,
        @Nullable Picture picture)
        implements Entry {
    public Exercise {
        Ids.check(id);
        Ids.prose("name", name);
        Ids.some("locations", locations);
        Ids.prose("setup", setup);
        Ids.some("steps", steps);
        Ids.prose("feel-it-in", feelItIn);
        Ids.prose("breathing", breathing);
        Ids.prose("easier", easier);
        Ids.prose("harder", harder);
        Ids.prose("evidence", evidence);
        Ids.some("stop-if", stopIf);
        Ids.some("sources", sources);
        alsoCalled = List.copyOf(alsoCalled);
        locations = List.copyOf(locations);
        equipment = List.copyOf(equipment);
        steps = List.copyOf(steps);
        stopIf = List.copyOf(stopIf);
        notFor = List.copyOf(notFor);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
    }

    /**
     * Who leaves this exercise out, and what they do in its place.
     *
     * @param swap another exercise; none where nothing takes its place
     */
    public record NotFor(
            String limit, @Nullable String swap, @Nullable String because) {}

    /**
     * How much: each repetition moves and then holds; both sides take the same.
     *
     * @param move the time one repetition takes to move, there and back
     * @param hold how long the end of each repetition is held
     * @param rest between two repetitions
     * @param chosenBy who chose these numbers
     * @param note how to begin or go on, such as "start with 5"
     */
    public record Dose(
            int repetitions,
            @Nullable Duration move,
            @Nullable Duration hold,
            @Nullable Duration rest,
            Sides sides,
            ChosenBy chosenBy,
            @Nullable String note) {

        private static final int MOST_REPETITIONS = 50;
        private static final Duration LONGEST = Duration.ofMinutes(45);

        public Dose {
            if (repetitions < 1 || repetitions > MOST_REPETITIONS) {
                throw new IllegalArgumentException(
                        "`repetitions` must be 1 to " + MOST_REPETITIONS + ", but is " + repetitions);
            }
            if (orZero(move).plus(orZero(hold)).isZero()) {
                throw new IllegalArgumentException("a dose needs `move` or `hold`, or it takes no time at all");
            }
            if (length(repetitions, move, hold, rest, sides).compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(
                        "a dose must not take longer than " + LONGEST.toMinutes() + " min, but takes "
                                + length(repetitions, move, hold, rest, sides).toMinutes() + " min");
            }
        }

        /** How long it all takes: both sides, and the switch between them. */
        public Duration length() {
            return length(repetitions, move, hold, rest, sides);
        }

        private static Duration length(
                int repetitions,
                @Nullable Duration move,
                @Nullable Duration hold,
                @Nullable Duration rest,
                Sides sides) {
            Duration oneSide =
                    times(repetitions, orZero(move).plus(orZero(hold))).plus(times(repetitions - 1L, orZero(rest)));
            return sides == Sides.EACH ? times(2, oneSide).plus(Position.GET_READY) : oneSide;
        }

        /** What {@link Duration#multipliedBy} gives; that one wakes all of the JDK's big numbers first. */
        private static Duration times(long count, Duration duration) {
            return Duration.ofSeconds(count * duration.getSeconds(), count * duration.getNano());
        }

        private static Duration orZero(@Nullable Duration duration) {
            return duration == null ? Duration.ZERO : duration;
        }
    }

    /** Whether a dose is for the whole body or for each side of it. */
    public enum Sides {
        TOGETHER,
        EACH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who chose a dose. Few doses for a locked back were ever tested; it is said each time. */
    public enum ChosenBy {
        SEED,
        GUIDELINE,
        OUR_CHOICE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
