package io.limber.document;

import io.limber.model.Exercise;
import io.limber.model.Limit;
import io.limber.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One exercise: how to do it, and all that is known about it. */
public final class ExercisePage {

    private ExercisePage() {}

    /** The page that explains an exercise. */
    public static Page of(Exercise exercise, List<Limit> limits, List<Source> sources, PackLine pack) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(RoutinePage.beforeYouStartBox(pack.pack().safety()));
        if (exercise.excluded() != null) {
            nodes.add(new Node.Box(Tone.CAUTION, "In no routine", List.of(new Node.Paragraph(exercise.excluded()))));
        }
        nodes.addAll(howTo(exercise, exercise.dose(), Node.Picture.Size.LARGE));
        nodes.add(Node.Facts.of(
                new Node.Fact("Harder", exercise.harder()),
                new Node.Fact("When", Words.sentence(Words.phase(exercise.phase()))),
                new Node.Fact("Where", Words.sentence(Words.locations(exercise.locations())))));
        if (!exercise.notFor().isEmpty()) {
            nodes.add(new Node.Heading(2, "Leave it out if this is you"));
            nodes.add(Node.Bullets.of(
                    exercise.notFor().stream().map(bar -> notFor(bar, limits)).toList()));
        }
        nodes.addAll(SourcesPart.nodes(exercise.sources(), sources));
        nodes.addAll(pack.nodes());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", "limber/exercise/1");
        data.put("pack", pack.data());
        data.put("beforeYouStart", RoutinePage.beforeYouStart(pack.pack().safety()));
        data.put("exercise", exercise);
        data.put("cited", SourcesPart.data(exercise.sources(), sources));
        return pack.page(new Document(exercise.name(), nodes), data);
    }

    /** How to do an exercise, with this dose and a picture of this size. */
    static List<Node> howTo(Exercise exercise, Exercise.Dose dose, Node.Picture.Size size) {
        List<Node> nodes = steps(exercise, size);
        nodes.add(howMuch(exercise, dose));
        return nodes;
    }

    /** What it looks like, and what to do. */
    static List<Node> steps(Exercise exercise, Node.Picture.Size size) {
        List<Node> nodes = new ArrayList<>();
        if (exercise.picture() != null) {
            nodes.add(Node.Picture.of(exercise.picture(), size));
        }
        nodes.add(Node.Facts.of(
                new Node.Fact("Position", Words.sentence(Words.position(exercise.startsIn()))),
                new Node.Fact("Get set", exercise.setup())));
        nodes.add(Node.Numbered.of(exercise.steps()));
        return nodes;
    }

    /** How much, when to stop, and how sure all of this is. */
    static Node howMuch(Exercise exercise, Exercise.Dose dose) {
        List<Node.Fact> rows = new ArrayList<>();
        rows.add(new Node.Fact("How much", amount(dose) + " " + Words.chosenBy(dose.chosenBy())));
        rows.addAll(cautions(exercise));
        rows.add(new Node.Fact("How sure", exercise.evidence()));
        return new Node.Facts(rows);
    }

    /** The same in few lines; {@link #howSure} says the rest. */
    static Node howMuchInShort(Exercise exercise, Exercise.Dose dose) {
        List<Node.Fact> rows = new ArrayList<>();
        rows.add(new Node.Fact("How much", amount(dose)));
        rows.addAll(cautions(exercise));
        return new Node.Facts(rows);
    }

    /** How sure an exercise and its dose are. */
    static String howSure(Exercise exercise, Exercise.Dose dose) {
        return "**" + Words.sentence(exercise.name()) + "** " + exercise.evidence() + " "
                + Words.chosenBy(dose.chosenBy());
    }

    private static String amount(Exercise.Dose dose) {
        return "**" + Words.dose(dose) + "**" + (dose.note() == null ? "" : " " + dose.note());
    }

    private static List<Node.Fact> cautions(Exercise exercise) {
        List<Node.Fact> rows = new ArrayList<>();
        rows.add(new Node.Fact("Feel it in", exercise.feelItIn()));
        rows.add(new Node.Fact("Breathing", exercise.breathing()));
        rows.addAll(Words.rows("Stop if", "Or if", exercise.stopIf()));
        rows.add(new Node.Fact("Easier", exercise.easier()));
        return rows;
    }

    private static String notFor(Exercise.NotFor bar, List<Limit> limits) {
        String name = limits.stream()
                .filter(limit -> limit.id().equals(bar.limit()))
                .findFirst()
                .map(Limit::name)
                .orElse(bar.limit());
        String because = bar.because() == null ? "" : " " + bar.because();
        String swap = bar.swap() == null ? "" : " Instead: `limber explain " + bar.swap() + "`.";
        return Words.sentence(name) + because + swap;
    }
}
