package io.limber.document;

import io.limber.model.Exercise;
import io.limber.model.Pack;
import io.limber.model.Phase;
import io.limber.model.Routine;
import io.limber.session.Event;
import io.limber.session.Player;
import io.limber.session.Report;
import io.limber.session.Stage;
import io.limber.session.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is read after a routine was played: how it went, what comes afterwards, and when to look again. */
public final class PlayedPage {

    /** How much more pain is all right: the rule that a pack tells in its line on when to carry on. */
    private static final int MOST_RISE = 2;

    private static final Duration HARDLY = Duration.ofMinutes(1);

    private PlayedPage() {}

    /**
     * The page after a play.
     *
     * @param ease a place to rest that suits the person, for a play that ended with one
     */
    public static Document of(State end, Optional<Exercise> ease, CallList calls, PackLine pack) {
        List<Node> nodes = new ArrayList<>();
        Routine routine = end.schedule().routine().routine();
        Pack.Safety safety = pack.pack().safety();
        if (end.stage() == Stage.DOWN_THE_LEG) {
            nodes.add(
                    new Node.Paragraph("You said that pain, tingling, a numb feeling or weakness goes into the leg, or"
                            + " further down it. So the moves stop here, and the full questions come next. Please answer all of"
                            + " them, also those about this."));
            nodes.addAll(pack.nodes());
            return new Document("That is enough for now.", nodes);
        }
        if (wasTooMuch(end)) {
            nodes.add(new Node.Paragraph("This routine is for pain of " + Player.MOST_PAIN_WHEN_SETTLED
                    + " or less, and you said " + points(end.report().before())
                    + ". So it does not begin. Gentler moves:"
                    + " `limber routine unlock --play`. Is the pain new, or does it get worse? Then `limber triage`."));
        } else {
            nodes.addAll(how(end));
        }
        nodes.addAll(rise(end, safety));
        if (end.report().ease()) {
            ease.ifPresent(exercise -> nodes.addAll(rest(exercise)));
        }
        if (wasWorse(end)) {
            nodes.add(new Node.Paragraph("Some of it was worse. " + safety.doLess()));
        }
        nodes.add(new Node.Heading(2, "Afterwards"));
        nodes.add(new Node.Paragraph(routine.after()));
        nodes.add(new Node.Heading(2, "When to look again"));
        nodes.add(new Node.Paragraph(routine.lookAgain()));
        List<Node> goNow = new ArrayList<>(GoNowPart.nodes(safety));
        goNow.add(new Node.Paragraph("In an emergency, call " + calls.emergency() + "."));
        nodes.add(new Node.Card(Tone.DANGER, "Go now, day or night, if", goNow));
        nodes.addAll(pack.nodes());
        return new Document(title(end), nodes);
    }

    /** Whether it did not begin, because it is for less pain. */
    private static boolean wasTooMuch(State end) {
        return end.played().isZero()
                && end.stage() == Stage.STOPPED
                && end.schedule().routine().routine().phase() != Phase.ACUTE
                && points(end.report().before()) > Player.MOST_PAIN_WHEN_SETTLED;
    }

    /** What to do when the pain rose by more than is all right. */
    private static List<Node> rise(State end, Pack.Safety safety) {
        int before = points(end.report().before());
        int after = points(end.report().after());
        return before < 0 || after - before <= MOST_RISE
                ? List.of()
                : List.of(new Node.Box(
                        Tone.CAUTION,
                        "Your pain rose from " + before + " to " + after,
                        List.of(new Node.Paragraph("Rest now, and do no more moves today. " + safety.carryOn() + " "
                                + safety.doLess()
                                + " Does it not settle, or is there anything new? Then `limber triage`."))));
    }

    /** How bad a pain was said to be; -1 if it was not said. */
    private static int points(Event.@Nullable Pain pain) {
        return pain == null ? -1 : pain.points();
    }

    private static String title(State end) {
        if (wasTooMuch(end)) {
            return "Not this one today.";
        }
        if (end.stage() == Stage.FINISHED
                && end.report().answers().isEmpty()
                && end.played().compareTo(HARDLY) < 0) {
            return "You are at the end.";
        }
        if (end.stage() == Stage.STOPPED) {
            return "You stopped here. That is all right.";
        }
        return end.report().ease() ? "Rest now." : "That was all of it.";
    }

    private static List<Node> how(State end) {
        List<Node.Fact> rows = new ArrayList<>();
        rows.add(new Node.Fact("Played", Words.sentence(Words.about(end.played()))));
        Event.Pain before = end.report().before();
        Event.Pain after = end.report().after();
        if (before != null && after != null) {
            rows.add(new Node.Fact("Pain", "Before " + before.points() + ", after " + after.points() + "."));
        }
        for (Event.Felt felt : List.of(Event.Felt.BETTER, Event.Felt.SAME, Event.Felt.WORSE)) {
            String names = end.report().answers().stream()
                    .filter(answer -> answer.felt() == felt)
                    .map(PlayedPage::name)
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                rows.add(new Node.Fact(felt(felt), Words.sentence(names)));
            }
        }
        return List.of(new Node.Facts(rows));
    }

    private static String name(Report.Answer answer) {
        return answer.exercise().name() + (answer.easier() ? " (the easier way)" : "");
    }

    private static String felt(Event.Felt felt) {
        return switch (felt) {
            case BETTER -> "Better";
            case SAME -> "About the same";
            case WORSE -> "Worse";
            case DOWN_THE_LEG -> "Down the leg";
        };
    }

    private static boolean wasWorse(State end) {
        return end.report().answers().stream().anyMatch(answer -> answer.felt() == Event.Felt.WORSE);
    }

    private static List<Node> rest(Exercise exercise) {
        return List.of(
                new Node.Heading(2, exercise.name()),
                new Node.Paragraph(exercise.setup()),
                Node.Bullets.of(exercise.steps()));
    }
}
