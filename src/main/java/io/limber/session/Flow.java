package io.limber.session;

import io.limber.model.Exercise;
import io.limber.model.Phase;
import io.limber.model.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The ways from one stage to the next, whether time or a key takes somebody there. */
record Flow(Schedule schedule, Waiting waiting) {

    /** After the first question about pain: a routine that is for less pain does not begin. */
    Turn begun(State state) {
        Event.Pain before = state.report().before();
        boolean settled = schedule.routine().routine().phase() != Phase.ACUTE;
        if (settled && before != null && before.points() > Player.MOST_PAIN_WHEN_SETTLED) {
            return Turn.of(state.under(Stage.STOPPED));
        }
        return waiting == Waiting.FOR_KEY
                ? Turn.of(
                        state.under(Stage.SOUND_CHECK),
                        Effect.Bell.START,
                        new Effect.Say("If you can hear this, press a key."))
                : ready(state, 0, false);
    }

    /** Gets somebody ready for a part, from wherever the body is now. */
    Turn ready(State state, int part, boolean easier) {
        Schedule.Part wanted = schedule.parts().get(part);
        Segment planned = wanted.segments().get(0);
        Position body = state.spot().body();
        Segment first =
                body == wanted.from() ? planned : new Layout(wanted.step(), part, planned.start()).readyFrom(body);
        return enter(state, new State.Spot(0, first, Duration.ZERO, body, easier));
    }

    /** From the end of a segment to the next, or to the question after the exercise. */
    Turn onwards(State state) {
        State.Spot spot = state.spot();
        Exercise exercise = state.exercise();
        if (spot.segment().last()) {
            return ask(state.at(spot.body(exercise.endsIn())));
        }
        Position body = spot.segment().kind().isGettingReady() ? exercise.startsIn() : spot.body();
        int place = spot.place() + 1;
        Segment next = state.part().segments().get(place);
        return enter(state, new State.Spot(place, next, Duration.ZERO, body, spot.easier()));
    }

    Turn ask(State state) {
        return Turn.of(state.under(Stage.ASKING), new Effect.Say("How was that?"));
    }

    /** Past the exercise to the one after it, or to the last question. */
    Turn nextPart(State state) {
        int next = state.segment().part() + 1;
        return next < schedule.parts().size() ? ready(state, next, false) : rate(state, "That was all.");
    }

    /** To the last question. */
    Turn rate(State state, String words) {
        return Turn.of(state.under(Stage.PAIN_AFTER), new Effect.Say(words));
    }

    /** Past a question without an answer; the same state where nothing is asked. */
    Turn passedBy(State state) {
        return switch (state.under()) {
            case PAIN_BEFORE -> begun(state);
            case ASKING -> nextPart(state);
            case PAIN_AFTER -> Turn.of(state.under(Stage.FINISHED));
            default -> Turn.of(state);
        };
    }

    /** What is to be heard in a segment after one moment of it, up to and with another. */
    static List<Effect> heard(Segment segment, Duration after, Duration upTo) {
        return segment.cues().stream()
                .filter(cue -> cue.at().compareTo(after) > 0 && cue.at().compareTo(upTo) <= 0)
                .map(Cue::effect)
                .toList();
    }

    private Turn enter(State state, State.Spot spot) {
        Segment segment = spot.segment();
        boolean waits = waiting == Waiting.FOR_KEY && segment.kind() == Segment.Kind.CHANGE_POSITION;
        State there =
                state.under(waits ? Stage.WAITING_POSITION : Stage.PLAYING).at(spot);
        if (spot.easier() && segment.kind().isGettingReady()) {
            return Turn.of(
                    there,
                    new Effect.Say("Once more, easier. " + segment.exercise().easier()));
        }
        List<Effect> effects = new ArrayList<>();
        for (Cue cue : segment.cues()) {
            if (cue.at().isZero()) {
                effects.add(cue.effect());
            }
        }
        return new Turn(there, effects);
    }
}
