package io.limber.document;

import io.limber.model.Pack;
import io.limber.model.Routine;
import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Gate;
import io.limber.triage.Interview;
import java.util.ArrayList;
import java.util.List;

/**
 * The short questions before a routine is played, and what is said when they lead on to the full ones.
 *
 * <pre>
 * Before you start, 1 of 2
 *
 * Is any of this so?
 *
 * 1. Numb or odd between your legs, or new trouble with pee or poo.
 * 2. New pain, tingling or weakness in both legs, or one leg that gets weaker.
 * </pre>
 */
public final class GatePage {

    private GatePage() {}

    /** One of the two questions, without what to type. */
    public static Document question(Interview.Turn turn) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Quiet("Before you start, " + (turn.again().isEmpty() ? "1" : "2") + " of 2"));
        nodes.add(new Node.Paragraph("**" + turn.screen().ask() + "**"));
        nodes.add(
                turn.again().isPresent()
                        ? new Node.Paragraph(turn.again().get().text())
                        : Node.Numbered.of(turn.screen().items().stream()
                                .map(item -> item.text())
                                .toList()));
        return new Document("", nodes);
    }

    /** For whom a routine is not meant. */
    public static Document notForYou(Routine routine) {
        return Document.of(
                "",
                new Node.Paragraph("**" + routine.name() + "** is not for you if"),
                Node.Bullets.of(routine.notForYouIf()),
                new Node.Paragraph("**Is any of this so, or are you not sure?**"));
    }

    /** One of the questions that fit a routine to somebody. */
    public static Document fitting(Interview.Turn turn) {
        return Document.of(
                "",
                new Node.Paragraph("**" + turn.screen().ask() + "**"),
                Node.Numbered.of(
                        turn.screen().items().stream().map(Screen.Item::text).toList()));
    }

    /** Why the full questions come first. */
    public static Document goOn(Gate.GoOn on) {
        List<String> told = on.lines().stream()
                .filter(line -> line.answer().isPresent())
                .map(line -> line.text() + (isNotSure(line) ? " (not sure)" : ""))
                .toList();
        return Document.of(
                "",
                new Node.Paragraph("You told limber:"),
                Node.Bullets.of(told),
                new Node.Paragraph("So the full questions come first. Please answer all of them, also those about this:"
                        + " one short line cannot stand for them. The routine waits until they allow it."));
    }

    /** A line put once more, when the full questions are answered. */
    public static Document onceMore(Gate.Line line) {
        return Document.of(
                "",
                new Node.Quiet("Before you start, once more"),
                new Node.Paragraph(before(line)),
                new Node.Paragraph(line.text()),
                new Node.Paragraph("**" + line.asked().screen().ask() + "**"),
                new Node.Paragraph("Say no if you have told all of it by now, or if it is not so after all."));
    }

    /** Why the routine is not played. */
    public static Document held(Gate.Line line, Pack.Safety safety) {
        return Document.of(
                "",
                new Node.Box(
                        Tone.CAUTION,
                        "Do not start yet",
                        List.of(
                                new Node.Paragraph("There may be more to this than limber has asked:"),
                                new Node.Paragraph("**" + line.text() + "**"),
                                new Node.Paragraph("So limber cannot tell if moves are safe for you. Were you told to"
                                        + " wait? Then wait. If not, ask a clinician first. Is it new, or does it get"
                                        + " worse? Then ask today."))),
                new Node.Card(Tone.DANGER, "Go now, day or night, if", GoNowPart.nodes(safety)),
                new Node.Quiet("Did you mistype? Start again; limber asks anew."));
    }

    private static String before(Gate.Line line) {
        if (line.answer().isEmpty()) {
            return "One line has not been asked yet:";
        }
        return isNotSure(line) ? "You were not sure of this:" : "You told limber before:";
    }

    private static boolean isNotSure(Gate.Line line) {
        return line.answer().filter(Answer.Tick.NOT_SURE::equals).isPresent();
    }
}
