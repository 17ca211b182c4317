package io.limber.document;

import io.limber.model.Exercise;
import io.limber.model.FittedRoutine;
import io.limber.model.Limit;
import io.limber.model.Pack;
import io.limber.picture.Film;
import io.limber.picture.Svg;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures of a routine as scalable drawings, and what must be read before anybody does what they show. */
public final class PicturesPage {

    private PicturesPage() {}

    /** A drawing of each exercise that has one, by the exercise's id, in the order of the routine. */
    public static Map<String, String> drawings(FittedRoutine fitted) {
        Map<String, String> drawings = new LinkedHashMap<>();
        for (Exercise exercise : exercises(fitted)) {
            drawing(exercise).ifPresent(svg -> drawings.put(exercise.id(), svg));
        }
        return drawings;
    }

    /** What lies beside the drawings of a routine: no drawing can ask first. */
    public static Document beforeYouStart(FittedRoutine fitted, List<Limit> limits, PackLine pack) {
        Pack.Safety safety = pack.pack().safety();
        List<Node> nodes = new ArrayList<>();
        nodes.add(RoutinePage.beforeYouStartBox(safety));
        nodes.add(new Node.Heading(2, "Not for you if"));
        nodes.add(Node.Bullets.of(fitted.routine().notForYouIf()));
        nodes.addAll(RoutinePage.changes(fitted, limits));
        nodes.add(RoutinePage.stopBox(safety));
        nodes.add(new Node.Heading(2, "The pictures, in their order"));
        nodes.add(Node.Numbered.of(exercises(fitted).stream()
                .map(exercise -> exercise.name()
                        + (exercise.picture() == null ? ": no picture" : ": `" + exercise.id() + ".svg`"))
                .toList()));
        nodes.add(new Node.Paragraph("How each is done, and how much of it: `limber routine "
                + fitted.routine().id() + "`"));
        nodes.addAll(pack.nodes());
        return new Document(fitted.routine().name(), nodes);
    }

    /** What lies beside the drawings of a whole pack. */
    public static Document beforeYouStart(PackLine pack) {
        Pack.Safety safety = pack.pack().safety();
        List<Node> nodes = new ArrayList<>();
        nodes.add(RoutinePage.beforeYouStartBox(safety));
        nodes.add(RoutinePage.stopBox(safety));
        nodes.addAll(pack.nodes());
        return new Document(pack.pack().title(), nodes);
    }

    /** A drawing of an exercise, unless nobody has drawn it. */
    public static Optional<String> drawing(Exercise exercise) {
        return Optional.ofNullable(exercise.picture())
                .map(picture -> Svg.strip(Film.of(picture), Safe.line(exercise.name())));
    }

    private static List<Exercise> exercises(FittedRoutine fitted) {
        return fitted.steps().stream()
                .map(FittedRoutine.Step::exercise)
                .distinct()
                .toList();
    }
}
