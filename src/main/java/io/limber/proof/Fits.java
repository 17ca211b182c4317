package io.limber.proof;

import io.limber.model.Circumstances;
import io.limber.model.Condition;
import io.limber.model.Exercise;
import io.limber.model.FittedRoutine;
import io.limber.model.Limit;
import io.limber.model.Pattern;
import io.limber.model.Protocol;
import io.limber.model.Routine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every routine that a triage may propose, fitted to everybody who may get it: with no limit, one or two, in every place,
 * with every pattern, and with the questions about limits left out. No exercise is left in that one of the limits forbids,
 * and something is left.
 *
 * <p>What seems to be wrong counts only once a whole talk has led to it.
 */
final class Fits {

    /** The screen that may be left out, after which only the gentlest exercises are left. */
    private static final String LIMITS = "limits";

    private final PackParts parts;
    private final Plans plans;
    private final List<Limit> known;
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Map<Circumstances, FittedRoutine> fitted = new HashMap<>();
    private final Set<String> tooLarge = new HashSet<>();
    private int tried;

    private Fits(PackParts parts) {
        this.parts = parts;
        this.plans = new Plans(parts);
        this.known =
                parts.limits().stream().filter(limit -> limit.when() != null).toList();
    }

    static PackProof of(PackParts parts) {
        Fits fits = new Fits(parts);
        parts.script().protocol().proposals().forEach(fits::everybody);
        Map<String, Integer> shown = new LinkedHashMap<>();
        shown.put("plans fitted to limits", fits.tried);
        shown.put(PackProof.TOO_LARGE, fits.tooLarge.size());
        return new PackProof(shown, List.copyOf(fits.findings.values()));
    }

    /**
     * Whoever leaves the questions about limits out gets the gentlest exercises, limits or not. So what takes the place of
     * one that does not suit somebody has to be as gentle.
     */
    static List<Finding> gentlest(PackParts parts) {
        Fits fits = new Fits(parts);
        parts.exercises().stream().filter(Exercise::gentlest).forEach(fits::suits);
        return List.copyOf(fits.findings.values());
    }

    private void everybody(Protocol.Proposal proposal) {
        Routine routine = parts.routines().stream()
                .filter(one -> one.id().equals(proposal.routine()))
                .findFirst()
                .orElseThrow();
        fitted.clear();
        for (List<Limit> limits : sets()) {
            for (Protocol.Start start : parts.script().protocol().starts()) {
                for (Pattern pattern : parts.patterns()) {
                    somebody(routine, proposal, new Somebody(limits, start, pattern, false));
                    if (limits.stream().noneMatch(this::isSkipped)) {
                        somebody(routine, proposal, new Somebody(limits, start, pattern, true));
                    }
                }
            }
        }
    }

    /** Somebody who may get a routine. */
    private record Somebody(List<Limit> limits, Protocol.Start start, Pattern pattern, boolean skipsLimits) {

        Circumstances circumstances() {
            return new Circumstances(
                    limits.stream().map(Limit::id).collect(Collectors.toSet()),
                    skipsLimits || limits.stream().anyMatch(Limit::onlyGentlest),
                    Optional.ofNullable(start.place()),
                    Set.of(),
                    Set.copyOf(pattern.avoid()));
        }

        Condition when(Protocol.Proposal proposal) {
            List<Condition> all = new ArrayList<>(List.of(start.when()));
            Stream.concat(
                            Stream.of(proposal).map(Protocol.Proposal::when),
                            Stream.concat(
                                    limits.stream().map(Limit::when),
                                    Stream.of(pattern).map(Pattern::when)))
                    .filter(Objects::nonNull)
                    .forEach(all::add);
            return new Condition.All(all);
        }
    }

    private void somebody(Routine routine, Protocol.Proposal proposal, Somebody somebody) {
        tried++;
        FittedRoutine fit = fitted.computeIfAbsent(
                somebody.circumstances(), circumstances -> FittedRoutine.of(routine, plans::exercise, circumstances));
        if (fit.steps().isEmpty() && !findings.containsKey(routine.id())) {
            Found found = plans.leadingTo(somebody.when(proposal), somebody.skipsLimits, Plans.Made::holdsNothing);
            if (found.isOpen()) {
                tooLarge.add(routine.id());
            }
            found.first()
                    .ifPresent(example -> findings.put(
                            routine.id(),
                            new Finding(
                                    routine.id(),
                                    "nothing is left of the routine `" + routine.id() + "` for somebody who gets it",
                                    "give its exercises a swap that suits, or propose another routine",
                                    example)));
        }
        for (FittedRoutine.Step step : fit.steps()) {
            somebody.limits.stream()
                    .filter(limit -> forbids(limit, step.exercise()))
                    .forEach(limit -> findings.computeIfAbsent(
                            routine.id() + limit.id(),
                            none -> Finding.of(
                                    routine.id(),
                                    "the routine `" + routine.id() + "` holds `"
                                            + step.exercise().id() + "`, which the limit `" + limit.id() + "` forbids",
                                    "leave it out, or swap it")));
        }
    }

    private void suits(Exercise exercise) {
        exercise.notFor().stream()
                .filter(bar -> known.stream().anyMatch(limit -> limit.id().equals(bar.limit()) && isSkipped(limit)))
                .filter(bar -> bar.swap() == null || !plans.exercise(bar.swap()).gentlest())
                .findFirst()
                .ifPresent(bar -> findings.put(
                        exercise.id(),
                        Finding.of(
                                exercise.id(),
                                "everybody who skips `" + LIMITS + "` gets the exercise `" + exercise.id()
                                        + "`, and the limit `" + bar.limit() + "` forbids it",
                                "write `gentlest: false`, or name a swap that is among the gentlest")));
    }

    /** No limit, each, and each two. */
    private List<List<Limit>> sets() {
        List<List<Limit>> sets = new ArrayList<>(List.of(List.of()));
        known.forEach(limit -> sets.add(List.of(limit)));
        for (int i = 0; i < known.size(); i++) {
            for (int j = i + 1; j < known.size(); j++) {
                sets.add(List.of(known.get(i), known.get(j)));
            }
        }
        return sets;
    }

    private boolean isSkipped(Limit limit) {
        return Leaves.of(Objects.requireNonNull(limit.when()), parts.script()).stream()
                .map(leaf -> parts.script().screenOf(Leaves.question(leaf)))
                .anyMatch(screen -> screen.id().equals(LIMITS));
    }

    private static boolean forbids(Limit limit, Exercise exercise) {
        return exercise.notFor().stream().anyMatch(bar -> bar.limit().equals(limit.id()));
    }
}
