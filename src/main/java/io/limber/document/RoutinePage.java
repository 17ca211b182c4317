package io.limber.document;

import io.limber.model.Circumstances;
import io.limber.model.FittedRoutine;
import io.limber.model.Limit;
import io.limber.model.Location;
import io.limber.model.Pack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * A routine to follow on paper or screen: first what must be read before, then each exercise, last what comes after. On
 * paper it is a handout, with room to tick and to write.
 */
public final class RoutinePage {

    private static final String DO_NOT_START = "Is any of this so, or are you not sure? Then do not start.";

    static final String NOTHING_IS_LEFT =
            "**Nothing of this routine is left for you.** Ask a physiotherapist which moves suit you.";

    private RoutinePage() {}

    /** The page; {@code limits} gives names to the limits the routine was fitted to. */
    public static Page of(FittedRoutine fitted, List<Limit> limits, PackLine pack) {
        List<Node> nodes = new ArrayList<>();
        Pack.Safety safety = pack.pack().safety();
        nodes.add(beforeYouStartBox(safety));
        nodes.add(HandoutPart.whose());
        nodes.add(new Node.Paragraph(fitted.routine().goal()));
        if (!fitted.steps().isEmpty()) {
            nodes.add(glance(fitted));
        }
        nodes.add(new Node.Heading(2, "Not for you if"));
        nodes.add(Node.Bullets.of(fitted.routine().notForYouIf()));
        nodes.addAll(changes(fitted, limits));
        nodes.add(stopBox(safety));
        for (int i = 0; i < fitted.steps().size(); i++) {
            nodes.add(step(i + 1, fitted.steps().get(i)));
        }
        if (fitted.steps().isEmpty()) {
            nodes.add(new Node.Paragraph(NOTHING_IS_LEFT));
        } else {
            nodes.add(new Node.Heading(2, "Afterwards"));
            nodes.add(new Node.Paragraph(fitted.routine().after()));
        }
        nodes.add(new Node.Heading(2, "When to look again"));
        nodes.add(new Node.Paragraph(fitted.routine().lookAgain()));
        nodes.add(HandoutPart.howSure(fitted));
        nodes.add(HandoutPart.therapist());
        nodes.addAll(pack.nodes());
        return pack.page(new Document(fitted.routine().name(), nodes), data(fitted, limits, pack));
    }

    /** What was left out or swapped for somebody, and why. */
    public static Document changed(FittedRoutine fitted, List<Limit> limits) {
        return new Document("", changes(fitted, limits));
    }

    /** What is read before any exercise. */
    static Node beforeYouStartBox(Pack.Safety safety) {
        return new Node.Box(
                Tone.DANGER,
                "Before you start",
                List.of(
                        new Node.Paragraph(DO_NOT_START + " Run `limber triage`, or look at `limber redflags`."),
                        Node.Bullets.of(safety.gate()),
                        new Node.Paragraph(safety.notStart()),
                        new Node.Paragraph(safety.printed())));
    }

    /** The same for scripts. */
    static List<String> beforeYouStart(Pack.Safety safety) {
        List<String> lines = new ArrayList<>();
        lines.add(DO_NOT_START);
        lines.addAll(safety.gate());
        lines.add(safety.notStart());
        lines.add(safety.printed());
        return lines;
    }

    static Node stopBox(Pack.Safety safety) {
        return new Node.Box(
                Tone.CAUTION,
                "Stop at once if",
                List.of(
                        Node.Bullets.of(safety.stopNow()),
                        Node.Facts.of(
                                new Node.Fact("Carry on", safety.carryOn()),
                                new Node.Fact("Do less", safety.doLess()))));
    }

    /** Each exercise with how much of it, and nothing more. */
    static Node inShort(FittedRoutine fitted) {
        return Node.Numbered.of(fitted.steps().stream()
                .map(step -> "**" + step.exercise().name() + ".** " + Words.dose(step.dose()))
                .toList());
    }

    /** What to type to read a routine, fitted to the same. */
    static String command(FittedRoutine fitted, Circumstances circumstances) {
        StringBuilder command =
                new StringBuilder("limber routine " + fitted.routine().id());
        circumstances.limits().stream()
                .sorted()
                .forEach(limit -> command.append(" --limit ").append(limit));
        circumstances.location().ifPresent(place -> command.append(" --place ").append(place));
        circumstances.without().stream()
                .sorted()
                .forEach(thing -> command.append(" --without ").append(thing));
        return command.toString();
    }

    private static Node glance(FittedRoutine fitted) {
        TreeSet<String> things = new TreeSet<>();
        fitted.steps().forEach(step -> things.addAll(step.exercise().equipment()));
        List<Node.Fact> rows = new ArrayList<>();
        String needed =
                Words.all(things.stream().map(thing -> thing.replace('-', ' ')).toList());
        rows.add(new Node.Fact("Time", Words.sentence(Words.about(fitted.length()) + ", changes of position counted")));
        rows.add(new Node.Fact(
                "When", Words.sentence(Words.phase(fitted.routine().phase()))));
        rows.add(new Node.Fact("Where", Words.sentence(RoutinesPage.places(fitted))));
        rows.add(new Node.Fact("You need", Words.sentence(things.isEmpty() ? "nothing" : needed)));
        return new Node.Facts(rows);
    }

    static List<Node> changes(FittedRoutine fitted, List<Limit> limits) {
        if (fitted.changes().isEmpty()) {
            return List.of();
        }
        List<String> lines = fitted.changes().stream()
                .map(change -> "**" + change.from().name() + ":** left out, "
                        + because(change, limits, "because of ") + "."
                        + change.swap()
                                .map(swap -> " In its place: **" + swap.name() + ".**")
                                .orElse(""))
                .toList();
        return List.of(new Node.Heading(2, "Changed for you"), Node.Bullets.of(lines));
    }

    /**
     * Why something was left out. A limit counts for whoever was not sure of it, too, and may come from an option: so it is
     * not said that anybody said so.
     */
    static String because(FittedRoutine.Change change, List<Limit> limits, String limit) {
        Circumstances.Misfit misfit = change.because();
        return switch (misfit.kind()) {
            case EXCLUDED -> "because it belongs in no routine";
            case NOT_GENTLEST -> "because only the gentlest moves are kept";
            case PATTERN -> "because it tends not to suit the pattern of your pain";
            case LOCATION ->
                "because it cannot be done "
                        + Words.location(Location.valueOf(misfit.what().toUpperCase(Locale.ROOT)));
            case EQUIPMENT -> "because you have no " + misfit.what().replace('-', ' ');
            case LIMIT ->
                limits.stream()
                        .filter(known -> known.id().equals(misfit.what()))
                        .findFirst()
                        .map(known -> limit + "\"" + known.name() + "\"")
                        .orElse(limit + misfit.what());
        };
    }

    private static Node step(int number, FittedRoutine.Step step) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Heading(2, number + ". " + step.exercise().name()));
        if (step.note() != null) {
            nodes.add(new Node.Paragraph("*" + step.note() + "*"));
        }
        nodes.addAll(ExercisePage.steps(step.exercise(), Node.Picture.Size.USUAL));
        nodes.add(HandoutPart.howMuch(step));
        return new Node.Together(nodes);
    }

    private static Object data(FittedRoutine fitted, List<Limit> limits, PackLine pack) {
        Map<String, Object> data = new LinkedHashMap<>();
        Pack.Safety safety = pack.pack().safety();
        data.put("schema", "limber/routine/1");
        data.put("pack", pack.data());
        data.put("beforeYouStart", beforeYouStart(safety));
        data.put("not-for-you-if", fitted.routine().notForYouIf());
        data.put("stop-now", safety.stopNow());
        data.put("id", fitted.routine().id());
        data.put("name", fitted.routine().name());
        data.put("phase", fitted.routine().phase());
        data.put("offered", fitted.routine().offered());
        data.put("goal", fitted.routine().goal());
        data.put("seconds", fitted.length().toSeconds());
        data.put(
                "changes",
                fitted.changes().stream().map(change -> change(change, limits)).toList());
        data.put("steps", fitted.steps().stream().map(RoutinePage::stepData).toList());
        data.put("after", fitted.routine().after());
        data.put("look-again", fitted.routine().lookAgain());
        data.put("sources", fitted.routine().sources());
        return data;
    }

    static Map<String, Object> change(FittedRoutine.Change change, List<Limit> limits) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("exercise", change.from().id());
        data.put("because", because(change, limits, "").replaceFirst("^because ", ""));
        change.swap().ifPresent(swap -> data.put("swap", swap.id()));
        return data;
    }

    private static Map<String, Object> stepData(FittedRoutine.Step step) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("get-ready-seconds", step.getReady().toSeconds());
        data.put("seconds", step.length().toSeconds());
        if (step.note() != null) {
            data.put("note", step.note());
        }
        data.put("dose", step.dose());
        data.put("exercise", step.exercise());
        return data;
    }
}
