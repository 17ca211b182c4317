package io.limber.model;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a routine has to be fitted to.
 *
 * @param limits the limits in force
 * @param onlyGentlest whether only the gentlest exercises are left
 * @param location where it will be done; empty for wherever it suits
 * @param without equipment that is not at hand
 * @param avoid exercises that do not suit the pattern of the pain
 */
public record Circumstances(
        Set<String> limits, boolean onlyGentlest, Optional<Location> location, Set<String> without, Set<String> avoid) {

    /** Nothing to fit to. */
    public static final Circumstances NONE = new Circumstances(Set.of(), false, Optional.empty(), Set.of());

    public Circumstances {
        limits = Set.copyOf(limits);
        without = Set.copyOf(without);
        avoid = Set.copyOf(avoid);
    }

    /** Without a pattern. */
    public Circumstances(Set<String> limits, boolean onlyGentlest, Optional<Location> location, Set<String> without) {
        this(limits, onlyGentlest, location, without, Set.of());
    }

    /** Both: everything that either asks for. Where both name a place, it is that of this one. */
    public Circumstances and(Circumstances other) {
        return new Circumstances(
                union(limits, other.limits),
                onlyGentlest || other.onlyGentlest,
                location.or(() -> other.location),
                union(without, other.without),
                union(avoid, other.avoid));
    }

    /** The same for no place in particular. */
    public Circumstances anywhere() {
        return new Circumstances(limits, onlyGentlest, Optional.empty(), without, avoid);
    }

    /** Whether nothing speaks against an exercise. */
    public boolean suits(Exercise exercise) {
        return misfit(exercise).isEmpty();
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    /** Why an exercise does not suit, or empty if it does. */
    Optional<Misfit> misfit(Exercise exercise) {
        if (exercise.excluded() != null) {
            return Optional.of(new Misfit(Misfit.Kind.EXCLUDED, ""));
        }
        Optional<Misfit> limit = exercise.notFor().stream()
                .map(Exercise.NotFor::limit)
                .filter(limits::contains)
                .findFirst()
                .map(id -> new Misfit(Misfit.Kind.LIMIT, id));
        if (limit.isPresent()) {
            return limit;
        }
        if (onlyGentlest && !exercise.gentlest()) {
            return Optional.of(new Misfit(Misfit.Kind.NOT_GENTLEST, ""));
        }
        if (avoid.contains(exercise.id())) {
            return Optional.of(new Misfit(Misfit.Kind.PATTERN, ""));
        }
        if (location.isPresent() && !exercise.locations().contains(location.get())) {
            return Optional.of(new Misfit(Misfit.Kind.LOCATION, location.get().toString()));
        }
        return exercise.equipment().stream()
                .filter(without::contains)
                .findFirst()
                .map(thing -> new Misfit(Misfit.Kind.EQUIPMENT, thing));
    }

    /**
     * Why an exercise does not suit.
     *
     * @param what the limit's id, the place, or the thing that is missing
     */
    public record Misfit(Kind kind, String what) {
        /** The ways in which an exercise can fail to suit. */
        public enum Kind {
            EXCLUDED,
            LIMIT,
            NOT_GENTLEST,
            PATTERN,
            LOCATION,
            EQUIPMENT
        }
    }
}
