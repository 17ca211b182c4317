package io.limber.session;

import java.time.Duration;
import java.util.List;

/** What time does to a play. The same comes of it however it is cut into ticks. */
record Clock(Flow flow) {

    Turn tick(State state, Duration elapsed) {
        Turn turn = Turn.of(state);
        Duration left = elapsed.compareTo(Player.LONGEST_TICK) > 0 ? Duration.ZERO : elapsed;
        while (!left.isZero()) {
            Duration room = untilNext(turn.state());
            Duration step = room.compareTo(left) < 0 ? room : left;
            if (step.isZero()) {
                return turn;
            }
            turn = turn.then(now -> pass(now, step));
            left = left.minus(step);
        }
        return turn;
    }

    /** How long until the stage, the segment or the minute is over; zero where time does nothing. */
    private Duration untilNext(State state) {
        if (state.stage() == Stage.PLAYING) {
            return state.spot().left();
        }
        return window(state.stage()).minus(state.waited());
    }

    /** How long a stage lasts by itself, or until a soft bell; zero where time does nothing. */
    Duration window(Stage stage) {
        return switch (flow.waiting()) {
            case BY_CLOCK -> Duration.ZERO;
            case FOR_KEY ->
                switch (stage) {
                    case SOUND_CHECK, WAITING_POSITION, ASKING, WORSE_CHOICE, PAIN_AFTER -> Player.SOFT_BELL_EVERY;
                    default -> Duration.ZERO;
                };
            case NEVER ->
                switch (stage) {
                    case PAIN_BEFORE, PAIN_AFTER -> Player.TIME_TO_RATE;
                    case ASKING -> Player.TIME_TO_ANSWER;
                    default -> Duration.ZERO;
                };
        };
    }

    private Turn pass(State state, Duration time) {
        if (state.stage() == Stage.PLAYING) {
            return play(state, time);
        }
        State now = state.waiting(time);
        if (now.waited().compareTo(window(state.stage())) < 0) {
            return Turn.of(now);
        }
        return flow.waiting() == Waiting.NEVER ? flow.passedBy(now) : Turn.of(state.notWaiting(), Effect.Bell.SOFT);
    }

    private Turn play(State state, Duration time) {
        State now = state.playing(time);
        List<Effect> heard =
                Flow.heard(now.segment(), state.spot().elapsed(), now.spot().elapsed());
        Turn played = new Turn(now, heard);
        return now.spot().left().isZero() ? played.then(flow::onwards) : played;
    }
}
