package io.limber.document;

import io.limber.model.FittedRoutine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a routine has on paper: whose it is, the days to tick off, and room for a therapist. How sure it all is stands in one
 * list at the end there, so that an exercise with its picture fits on a page in large print too.
 */
final class HandoutPart {

    /** Two weeks: then comes the second look, and a new sheet. */
    private static final int DAYS = 14;

    private static final int REMARKS = 3;

    private HandoutPart() {}

    static Node whose() {
        return Node.OnPaper.of(new Node.Blank("Name", 1), new Node.Blank("Date", 1));
    }

    /** How much of an exercise; on paper with a box for each day, and on which day it begins is for the person to say. */
    static Node howMuch(FittedRoutine.Step step) {
        List<Node> paper = new ArrayList<>();
        paper.add(ExercisePage.howMuchInShort(step.exercise(), step.dose()));
        paper.add(new Node.Paragraph("**Done on day**"));
        IntStream.rangeClosed(1, DAYS)
                .mapToObj(String::valueOf)
                .map(Node.TickBox::new)
                .forEach(paper::add);
        return new Node.OnPaper(paper, List.of(ExercisePage.howMuch(step.exercise(), step.dose())));
    }

    /** How sure each exercise is. */
    static Node howSure(FittedRoutine fitted) {
        List<String> lines = fitted.steps().stream()
                .map(step -> ExercisePage.howSure(step.exercise(), step.dose()))
                .toList();
        return lines.isEmpty()
                ? Node.OnPaper.of()
                : Node.OnPaper.of(new Node.Heading(2, "How sure is this?"), Node.Bullets.of(lines));
    }

    static Node therapist() {
        return Node.OnPaper.of(new Node.Together(List.of(
                new Node.Heading(2, "From your therapist"),
                new Node.Blank("Therapist", 1),
                new Node.Blank("Next visit", 1),
                new Node.Blank("Remarks", REMARKS))));
    }
}
