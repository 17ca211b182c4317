package io.limber.document;

import io.limber.model.Exercise;
import io.limber.model.FittedRoutine;
import java.util.ArrayList;
import java.util.List;

/**
 * The moves of a guide on a page of their own: first what is read before, then each with its picture and dose, in fewer
 * words than a routine's own page. What keeps somebody safe is never among those left out.
 */
final class GuideMoves {

    private GuideMoves() {}

    static List<Node> nodes(FittedRoutine fitted, VerdictPage.Result result, PackLine pack) {
        if (fitted.steps().isEmpty()) {
            return List.of(
                    new Node.Heading(2, fitted.routine().name()), new Node.Paragraph(RoutinePage.NOTHING_IS_LEFT));
        }
        List<Node> inside = new ArrayList<>();
        inside.add(RoutinePage.beforeYouStartBox(pack.pack().safety()));
        inside.add(RoutinePage.stopBox(pack.pack().safety()));
        inside.addAll(changes(fitted, result));
        for (int i = 0; i < fitted.steps().size(); i++) {
            inside.addAll(move(i + 1, fitted.steps().get(i)));
        }
        return List.of(
                new Node.PageBreak(), new Node.Heading(2, fitted.routine().name()), new Node.InColumns(inside));
    }

    private static List<Node> changes(FittedRoutine fitted, VerdictPage.Result result) {
        List<Node> nodes = new ArrayList<>();
        if (result.plan().filter(plan -> plan.limitsUnasked()).isPresent()) {
            nodes.add(new Node.Paragraph(PlanPart.LIMITS_UNASKED));
        }
        fitted.changes().forEach(change -> nodes.add(new Node.Quiet(PlanPart.leftOut(change, result.limits()))));
        return nodes;
    }

    private static List<Node> move(int number, FittedRoutine.Step step) {
        Exercise exercise = step.exercise();
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Heading(3, number + ". " + exercise.name()));
        if (exercise.picture() != null) {
            nodes.add(Node.Picture.of(exercise.picture(), Node.Picture.Size.USUAL));
        }
        String notes = (Words.orNothing(step.dose().note()) + " " + Words.orNothing(step.note())).strip();
        nodes.add(new Node.Paragraph("**" + Words.dose(step.dose()) + "** " + notes));
        nodes.add(new Node.Paragraph(exercise.setup()));
        nodes.add(Node.Numbered.of(exercise.steps()));
        nodes.add(new Node.Paragraph("**Stop if:** " + String.join(" **Or if:** ", exercise.stopIf())));
        return nodes;
    }
}
