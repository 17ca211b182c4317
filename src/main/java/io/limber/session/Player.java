package io.limber.session;

import io.limber.model.FittedRoutine;
import java.time.Duration;
import java.util.Optional;

/**
 * Plays a schedule. It holds no state of its own: from a state and an event comes the next state, and what to carry out.
 *
 * <pre>
 * PAIN_BEFORE -> SOUND_CHECK -> WAITING_POSITION -> PLAYING -> ASKING -> the next exercise, or PAIN_AFTER -> FINISHED
 *                (eyes shut)    (eyes shut)                    worse -> WORSE_CHOICE -> easier, PAIN_AFTER, or STOPPED
 * </pre>
 */
public record Player(Schedule schedule, Waiting waiting) {

    /** A longer gap than this is not counted: the machine slept, or its clock jumped. */
    public static final Duration LONGEST_TICK = Duration.ofSeconds(5);

    /** How long the question after an exercise stands where nobody is waited for. */
    public static final Duration TIME_TO_ANSWER = Duration.ofSeconds(5);

    /** How long the questions about pain stand where nobody is waited for. */
    public static final Duration TIME_TO_RATE = Duration.ofSeconds(20);

    /** How often a soft bell says that somebody is waited for. */
    public static final Duration SOFT_BELL_EVERY = Duration.ofMinutes(1);

    /** How much is added at a time. */
    public static final Duration ADDED = Duration.ofSeconds(10);

    /** How much may be added to one segment, so that a key held down does not make a stretch of minutes. */
    public static final Duration MOST_ADDED = Duration.ofMinutes(1);

    /** The most pain, out of 10, with which a routine for later than the first days begins. */
    public static final int MOST_PAIN_WHEN_SETTLED = 3;

    /** A player of this schedule. */
    public static Player of(Schedule schedule, Waiting waiting) {
        return new Player(schedule, waiting);
    }

    /** The first turn, before any event. */
    public Turn begin() {
        State.Spot spot = new State.Spot(
                0, schedule.parts().get(0).segments().get(0), Duration.ZERO, FittedRoutine.STARTS_FROM, false);
        return Turn.of(new State(
                schedule, Stage.PAIN_BEFORE, State.Over.NOTHING, spot, Duration.ZERO, Duration.ZERO, Report.EMPTY));
    }

    /** What comes of an event. Once it is over, nothing does. */
    public Turn on(State state, Event event) {
        if (state.stage().isOver()) {
            return Turn.of(state);
        }
        Flow flow = new Flow(schedule, waiting);
        if (event instanceof Event.Tick tick) {
            return new Clock(flow).tick(state, tick.elapsed());
        }
        Keys keys = new Keys(flow);
        if (event instanceof Event.Press press) {
            return keys.press(state, press.control());
        }
        if (event instanceof Event.Felt felt) {
            return keys.feel(state, felt);
        }
        return keys.rate(state, (Event.Pain) event);
    }

    /** How long a question still stands before it counts as not answered; empty where it waits, and elsewhere. */
    public Optional<Duration> leftToAnswer(State state) {
        Duration window = new Clock(new Flow(schedule, waiting)).window(state.stage());
        return waiting == Waiting.NEVER && !window.isZero()
                ? Optional.of(window.minus(state.waited()))
                : Optional.empty();
    }
}
