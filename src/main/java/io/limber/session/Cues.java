package io.limber.session;

import io.limber.model.Exercise;
import io.limber.model.Location;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What is rung and said in a segment.
 *
 * <pre>
 * get ready   "Figure four. Lie on your back. Left side first."      tick tick tick
 * move        START
 * hold        "Stay."               "Half-way."     "Three, two, one."  tick tick tick
 * rest        STOP "Rest."                                           tick tick tick
 * switch      SWITCH "Switch sides. Right side."                     tick tick tick
 * the end     STOP
 * </pre>
 *
 * A short segment has less: see the lengths below, all our choice.
 */
final class Cues {

    private static final Duration LONG_ENOUGH_TO_TICK = Duration.ofSeconds(5);
    private static final Duration LONG_ENOUGH_TO_TELL = Duration.ofSeconds(3);
    private static final Duration LONG_ENOUGH_TO_HALVE = Duration.ofSeconds(20);
    private static final int LAST_SECONDS = 3;

    private final List<Cue> cues = new ArrayList<>();
    private final Segment segment;

    private Cues(Segment segment) {
        this.segment = segment;
    }

    static List<Cue> of(Segment segment) {
        Cues cues = new Cues(segment);
        cues.begin();
        if (segment.kind() == Segment.Kind.HOLD && segment.length().compareTo(LONG_ENOUGH_TO_HALVE) >= 0) {
            cues.add(segment.length().dividedBy(2), new Effect.Say("Half-way."));
            cues.add(segment.length().minusSeconds(LAST_SECONDS), new Effect.Say("Three, two, one."));
        }
        if (segment.kind() != Segment.Kind.MOVE && segment.length().compareTo(LONG_ENOUGH_TO_TICK) >= 0) {
            for (int left = LAST_SECONDS; left > 0; left--) {
                cues.add(segment.length().minusSeconds(left), Effect.Bell.TICK);
            }
        }
        if (segment.last()) {
            cues.add(segment.length(), Effect.Bell.STOP);
        }
        return List.copyOf(cues.cues);
    }

    private void begin() {
        switch (segment.kind()) {
            case CHANGE_POSITION -> say(name() + position() + sideFirst());
            case GET_READY -> say("Next: " + name() + sideFirst());
            case MOVE -> add(Duration.ZERO, Effect.Bell.START);
            case HOLD -> hold();
            case REST -> {
                add(Duration.ZERO, Effect.Bell.STOP);
                say("Rest.");
            }
            case SWITCH_SIDES -> {
                add(Duration.ZERO, Effect.Bell.SWITCH);
                say("Switch sides." + side());
            }
        }
    }

    private void hold() {
        Duration move = segment.step().dose().move();
        if (move == null || move.isZero()) {
            add(Duration.ZERO, Effect.Bell.START);
        }
        if (segment.length().compareTo(LONG_ENOUGH_TO_TELL) >= 0) {
            say("Stay.");
        }
    }

    private void say(String text) {
        add(Duration.ZERO, new Effect.Say(text));
    }

    private void add(Duration at, Effect effect) {
        cues.add(new Cue(at, effect));
    }

    private String name() {
        return segment.exercise().name() + ".";
    }

    /** Words for the first position; where lying is one way of several, nobody is told to lie. */
    private String position() {
        Exercise exercise = segment.exercise();
        boolean lies = switch (exercise.startsIn()) {
            case LYING_ON_BACK, LYING_ON_SIDE, PRONE -> true;
            case ALL_FOURS, SITTING, STANDING -> false;
        };
        if (lies && exercise.locations().contains(Location.CHAIR)) {
            return " Lie or sit, as suits you.";
        }
        return switch (exercise.startsIn()) {
            case LYING_ON_BACK -> " Lie on your back.";
            case LYING_ON_SIDE -> " Lie on your side.";
            case PRONE -> " Lie on your front.";
            case ALL_FOURS -> " Come onto hands and knees.";
            case SITTING -> " Sit.";
            case STANDING -> " Stand.";
        };
    }

    private String sideFirst() {
        return segment.round().side() == Segment.Side.NONE ? "" : side().replace(" side.", " side first.");
    }

    private String side() {
        return switch (segment.round().side()) {
            case NONE -> "";
            case LEFT -> " Left side.";
            case RIGHT -> " Right side.";
        };
    }
}
