package io.limber.document;

import io.limber.model.Pack;
import io.limber.session.Segment;
import io.limber.session.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is read while a routine is played: what to do now, what comes next, and the questions in between. */
public final class PlayPage {

    /** How the pain can be rated. */
    private static final String SCALE = "0 is none. 10 is the worst you can think of.";

    private static final String EASIER = "Do it the easier way";
    private static final String EASE = "Leave the rest, and lie or sit as it eases you";
    private static final String STOP = "Stop here";

    private PlayPage() {}

    /** One word or two for what is done now: "Hold", "Change position". */
    public static String now(Segment segment) {
        return switch (segment.kind()) {
            case CHANGE_POSITION -> "Change position";
            case GET_READY -> "Get ready";
            case MOVE -> "Move";
            case HOLD -> "Hold";
            case SWITCH_SIDES -> "Switch sides";
            case REST -> "Rest";
        };
    }

    /** The side and the repetition: "Left side, 2 of 3"; empty where there is but one. */
    public static String round(Segment segment) {
        Segment.Round round = segment.round();
        List<String> parts = new ArrayList<>();
        if (round.side() != Segment.Side.NONE) {
            parts.add(side(round.side()) + " side");
        }
        if (round.of() > 1 && !segment.kind().isGettingReady() && segment.kind() != Segment.Kind.SWITCH_SIDES) {
            parts.add(round.repetition() + " of " + round.of());
        }
        return String.join(", ", parts);
    }

    /** What comes after what is done now: "Then: rest, 5 seconds". */
    public static String next(State state) {
        Optional<Segment> next = state.next();
        if (next.isEmpty()) {
            return "Then: the end";
        }
        Segment segment = next.get();
        if (segment.part() != state.segment().part()) {
            return "Then: " + segment.exercise().name();
        }
        String round = segment.kind() == Segment.Kind.SWITCH_SIDES
                        || segment.round().equals(state.segment().round())
                ? ""
                : round(segment);
        String what = Words.uncapital(now(segment)) + (round.isEmpty() ? "" : ", " + Words.uncapital(round));
        return "Then: " + what + ", " + Words.time(segment.length());
    }

    /** How it is done: while getting ready the way into the position, later the moves. */
    public static Document how(State state) {
        Segment segment = state.segment();
        List<Node> nodes = new ArrayList<>();
        if (state.spot().easier()) {
            nodes.add(new Node.Paragraph("**Easier:** " + segment.exercise().easier()));
        }
        if (segment.kind().isGettingReady()) {
            if (segment.step().note() != null) {
                nodes.add(new Node.Paragraph("*" + segment.step().note() + "*"));
            }
            nodes.add(new Node.Paragraph(segment.exercise().setup()));
        } else {
            nodes.add(Node.Numbered.of(segment.exercise().steps()));
            nodes.add(new Node.Quiet("Breathing: " + segment.exercise().breathing()));
        }
        return new Document("", nodes);
    }

    /** How an exercise is done, for somebody who reads it before the clock runs: the way into it, and the moves. */
    public static Document exercise(State state) {
        Segment segment = state.segment();
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Paragraph("**" + (segment.part() + 1) + " of "
                + state.schedule().parts().size() + ": " + segment.exercise().name() + "**"));
        if (state.spot().easier()) {
            nodes.add(new Node.Paragraph("**Easier:** " + segment.exercise().easier()));
        }
        if (segment.step().note() != null) {
            nodes.add(new Node.Paragraph("*" + segment.step().note() + "*"));
        }
        nodes.add(new Node.Paragraph(segment.exercise().setup()));
        nodes.add(Node.Numbered.of(segment.exercise().steps()));
        nodes.add(new Node.Paragraph(Words.dose(segment.step().dose())));
        return new Document("", nodes);
    }

    /** How it is done, as one text to be read aloud. */
    public static String spoken(State state) {
        List<String> parts = new ArrayList<>(List.of(state.exercise().name() + "."));
        if (state.spot().easier()) {
            parts.add(state.exercise().easier());
        } else {
            parts.add(state.exercise().setup());
            parts.addAll(state.exercise().steps());
        }
        return String.join(" ", parts);
    }

    /** Before a play that nobody looks at: what will be heard, and where the keys should be. */
    public static Document soundCheck() {
        return Document.of(
                "",
                new Node.Paragraph("**Sound check.** You should hear a bell now, and a voice if you asked for one. No"
                        + " bell? Turn the sound of this terminal on."),
                new Node.Paragraph("Put the keyboard where your hand finds it without a turn: next to your hip, on the"
                        + " floor or bed."),
                new Node.Bullets(List.of(
                        Node.Item.of("One bell: start. Two: switch sides. Three: let go, or the end."),
                        Node.Item.of("Three short ones, a second apart: this ends soon."),
                        Node.Item.of("A soft one now and then: limber waits for you."),
                        Node.Item.of("w: it gets worse. d: pain, tingling or weakness in the leg. q: stop."),
                        Node.Item.of("h: pause, and hear how the move is done."),
                        Node.Item.of(
                                "n: skip. b: back. r: once more. +: ten seconds more. e: the easier way. ?: when to"
                                        + " stop, and how it is done."),
                        Node.Item.of("Any other key: pause, or go on."))));
    }

    /** How bad the pain is, before or after. */
    public static Document pain(boolean before) {
        return Document.of(
                "",
                new Node.Paragraph("**How bad is the pain " + (before ? "now" : "after this") + "?**"),
                new Node.Paragraph(SCALE),
                new Node.Quiet("It stays in this computer's memory and is gone when you leave."));
    }

    /** How the exercise was that has just ended. */
    public static Document asking(State state) {
        return Document.of(
                "", new Node.Paragraph("**How was that: " + state.exercise().name() + "?**"), Node.Numbered.of(felt()));
    }

    /** The four answers, in the order of their numbers. */
    public static List<String> felt() {
        return List.of(
                "Better than before.",
                "About the same.",
                "Worse.",
                "Pain, tingling, a numb feeling or weakness in the leg, or further down it.");
    }

    /** What to do when it was worse. */
    public static Document worse(State state) {
        return Document.of(
                "",
                new Node.Paragraph("**Then do less.** What would suit you?"),
                Node.Numbered.of(
                        List.of(EASIER + ": " + state.exercise().easier(), Words.stopped(EASE), Words.stopped(STOP))));
    }

    /** When to stop at once, for this exercise as well; below it all of how it is done, which a small screen cuts. */
    public static Document stopIf(State state, Pack.Safety safety) {
        List<String> all = new ArrayList<>(safety.stopNow());
        all.addAll(state.exercise().stopIf());
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Paragraph("**Stop at once if**"));
        nodes.add(Node.Bullets.of(all));
        nodes.add(
                Node.Facts.of(new Node.Fact("Carry on", safety.carryOn()), new Node.Fact("Do less", safety.doLess())));
        nodes.addAll(exercise(state).nodes());
        return new Document("", nodes);
    }

    /** A length of time as a clock shows it: "0:07", "12:40". A second that has begun counts as a whole one. */
    public static String clock(Duration time) {
        long seconds = time.plusMillis(999).toSeconds();
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }

    private static String side(Segment.Side side) {
        return switch (side) {
            case LEFT -> "Left";
            case RIGHT -> "Right";
            case NONE -> "";
        };
    }
}
