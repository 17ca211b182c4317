package io.limber.triage;

import io.limber.model.Circumstances;
import io.limber.model.Exercise;
import io.limber.model.Limit;
import io.limber.model.Location;
import io.limber.model.Routine;
import io.limber.model.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The questions that fit a routine to somebody who was asked nothing else: where it will be done, what has to be left
 * out, and what is at hand. Only what makes a difference to this routine is asked.
 *
 * @param exercises those of the routine, and those that could take their place
 */
public record Fitting(Routine routine, List<Exercise> exercises) {

    /** The limit of those who skipped the question; here skipping is said in another way. */
    private static final String NOT_ASKED = "not-asked";

    /** Limits that the gate asks about as well: whoever has one does the full questions first. */
    private static final Set<String> OF_THE_GATE = Set.of(
            "pregnant", "pregnant-16", "thin-bones", "recent-operation", "recent-spine-procedure", "told-not-to");

    private static final String LIMITS = "limits-here";
    private static final String ANYWHERE = "place-any";

    public Fitting {
        exercises = List.copyOf(exercises);
    }

    /** Whether any of those is so for whom the routine is not meant. */
    public Interview.Turn notForYou() {
        Screen.Item item = item("not-for-you", "One of these is so.");
        return new Interview.Turn(
                screen("not-for", Screen.Kind.CHECKLIST, "Is any of this so, or are you not sure?", List.of(item)),
                Optional.of(item));
    }

    /** Where it will be done. */
    public Interview.Turn place() {
        List<Screen.Item> items = new ArrayList<>();
        places().forEach(place -> items.add(item(id(place), words(place))));
        items.add(item(ANYWHERE, "Wherever it suits. I can change places."));
        return Interview.Turn.first(screen("place", Screen.Kind.CHOICE, "Where will you do it?", items));
    }

    /** What rules exercises of this routine out; empty if nothing does. */
    public Optional<Interview.Turn> limits(List<Limit> known) {
        Set<String> matter = exercises.stream()
                .flatMap(exercise -> exercise.notFor().stream())
                .map(Exercise.NotFor::limit)
                .collect(Collectors.toSet());
        List<Screen.Item> items = known.stream()
                .filter(limit -> !limit.id().equals(NOT_ASKED))
                .filter(limit -> matter.contains(limit.id()) || limit.onlyGentlest())
                .map(limit -> item(limit.id(), limit.name() + "."))
                .toList();
        return turn(items, LIMITS, "Do any of these fit you?");
    }

    /** What is at hand of the things it needs; empty if it needs none. */
    public Optional<Interview.Turn> things() {
        List<Screen.Item> items = equipment().stream()
                .map(thing -> item(thingId(thing), capital(thing.replace('-', ' ')) + "."))
                .toList();
        return turn(items, "things", "Is one of these missing where you will do it?");
    }

    /** What the routine is fitted to after these answers; what was not asked makes no difference. */
    public Circumstances circumstances(Answers answers, List<Limit> known) {
        Set<String> limits = known.stream()
                .filter(limit -> mayBe(limit.id(), answers))
                .map(Limit::id)
                .collect(Collectors.toSet());
        boolean gentle = known.stream()
                        .filter(limit -> limits.contains(limit.id()))
                        .anyMatch(Limit::onlyGentlest)
                || answers.to(LIMITS).filter(Answer.Whole.SKIPPED::equals).isPresent();
        Set<String> missing = equipment().stream()
                .filter(thing -> mayBe(thingId(thing), answers))
                .collect(Collectors.toSet());
        Optional<Location> place = places().stream()
                .filter(one -> answers.to("place").equals(Optional.of(new Answer.Chosen(id(one)))))
                .findFirst();
        return new Circumstances(limits, gentle, place, missing);
    }

    /** Whether a question may be left out, with the strictest answer taken for it. */
    public static boolean maySkip(Interview.Turn turn) {
        return turn.screen().id().equals(LIMITS);
    }

    /** Whether the full questions have to come first, whatever was said at the gate. */
    public static boolean needsTriage(Circumstances circumstances) {
        return circumstances.limits().stream().anyMatch(OF_THE_GATE::contains);
    }

    private static boolean mayBe(String question, Answers answers) {
        return answers.to(question).filter(answer -> answer != Answer.Tick.NO).isPresent();
    }

    private static Optional<Interview.Turn> turn(List<Screen.Item> items, String id, String ask) {
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Interview.Turn.first(screen(id, Screen.Kind.CHECKLIST, ask, items)));
    }

    private List<Location> places() {
        return List.of(Location.values()).stream()
                .filter(place -> exercises.stream()
                        .anyMatch(exercise -> exercise.locations().contains(place)))
                .toList();
    }

    private List<String> equipment() {
        return exercises.stream()
                .flatMap(exercise -> exercise.equipment().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private String thingId(String thing) {
        return "thing-" + (equipment().indexOf(thing) + 1);
    }

    private static String id(Location place) {
        return "place-" + place;
    }

    private static String words(Location place) {
        return switch (place) {
            case FLOOR -> "On the floor.";
            case BED -> "On a bed.";
            case CHAIR -> "On a chair.";
            case STANDING -> "Standing.";
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Screen.Item item(String id, String text) {
        return new Screen.Item(id, text, null, null, false);
    }

    private static Screen screen(String id, Screen.Kind kind, String ask, List<Screen.Item> items) {
        return new Screen(
                id, kind, null, null, false, ask, null, "So that only what suits you is played.", items, null);
    }
}
