package io.limber.session;

import io.limber.model.Position;
import java.time.Duration;

/** What a key does to a play that is not over. Where it means nothing, it does nothing. */
record Keys(Flow flow) {

    /** Within this time of an exercise, "back" means the one before. */
    private static final Duration JUST_BEGUN = Duration.ofSeconds(3);

    Turn press(State state, Event.Control control) {
        if (state.over().list()) {
            return onTheList(state, control);
        }
        return switch (control) {
            case GO_ON -> goOn(state);
            case PAUSE -> pause(state);
            case SKIP -> skip(state);
            case BACK -> back(state);
            case REPEAT -> isWithin(state) || isAsking(state) ? again(state) : Turn.of(state);
            case ADD_TEN -> addTen(state);
            case EASIER -> easier(state);
            case EASE -> ease(state);
            case STOP_IF -> Turn.of(state.over(state.over().paused(), true), new Effect.Hush());
            case STOP -> stop(state);
            case SUSPEND -> suspend(state);
        };
    }

    /** How an exercise was, or is. */
    Turn feel(State state, Event.Felt felt) {
        if (felt == Event.Felt.DOWN_THE_LEG) {
            boolean within = isWithin(state) || isAsking(state) || state.under() == Stage.WORSE_CHOICE;
            return Turn.of(
                    (within ? answered(state, felt) : state).under(Stage.DOWN_THE_LEG),
                    Effect.Bell.STOP,
                    new Effect.Say("Stop there. Look at the screen."));
        }
        if (felt == Event.Felt.WORSE) {
            boolean mayBeSaid = !state.over().list() && (isWithin(state) || isAsking(state));
            return mayBeSaid
                    ? Turn.of(
                            answered(state, felt).under(Stage.WORSE_CHOICE),
                            new Effect.Say("Easier, or rest, or stop?"))
                    : Turn.of(state);
        }
        return state.stage() == Stage.ASKING ? flow.nextPart(answered(state, felt)) : Turn.of(state);
    }

    /** How bad the pain is, where that is asked. */
    Turn rate(State state, Event.Pain pain) {
        return switch (state.stage()) {
            case PAIN_BEFORE -> flow.passedBy(state.saying(state.report().before(pain)));
            case PAIN_AFTER -> flow.passedBy(state.saying(state.report().after(pain)));
            default -> Turn.of(state);
        };
    }

    private static Turn onTheList(State state, Event.Control control) {
        return switch (control) {
            case GO_ON, STOP_IF -> Turn.of(state.over(state.over().paused(), false));
            case STOP -> stop(state);
            case SUSPEND -> suspend(state);
            default -> Turn.of(state);
        };
    }

    private Turn goOn(State state) {
        return switch (state.stage()) {
            case PAUSED -> pause(state);
            case PAIN_BEFORE, PAIN_AFTER -> flow.passedBy(state);
            case SOUND_CHECK -> flow.ready(state, 0, false);
            case WAITING_POSITION -> inPosition(state.under(Stage.PLAYING));
            case PLAYING -> state.segment().kind().isGettingReady() ? inPosition(state) : Turn.of(state);
            case ASKING -> flow.waiting() == Waiting.FOR_KEY ? feel(state, Event.Felt.SAME) : flow.passedBy(state);
            default -> Turn.of(state);
        };
    }

    /** Somebody is where they should be: a last moment to get ready, and it begins. */
    private static Turn inPosition(State state) {
        Duration over = state.spot().left().minus(Position.GET_READY);
        Duration skipped = over.isNegative() ? Duration.ZERO : over;
        return Turn.of(state.at(state.spot().at(state.spot().elapsed().plus(skipped))));
    }

    private static Turn pause(State state) {
        if (state.over().paused()) {
            return Turn.of(state.over(false, false), new Effect.Say("Going on."));
        }
        return state.under().isTimed() ? Turn.of(state.over(true, false), new Effect.Say("Paused.")) : Turn.of(state);
    }

    private static Turn suspend(State state) {
        return state.under().isTimed()
                ? Turn.of(state.over(true, state.over().list()), new Effect.Hush())
                : Turn.of(state);
    }

    private static Turn stop(State state) {
        return Turn.of(state.under(Stage.STOPPED), new Effect.Hush());
    }

    private Turn skip(State state) {
        if (isWithin(state)) {
            return flow.nextPart(state);
        }
        return state.under() == Stage.SOUND_CHECK ? flow.ready(state, 0, false) : flow.passedBy(state);
    }

    private Turn back(State state) {
        if (state.under() == Stage.WORSE_CHOICE) {
            return flow.ask(state.saying(state.report().takenBack()));
        }
        int part = state.segment().part();
        boolean begun = state.spot().place() > 0 || state.spot().elapsed().compareTo(JUST_BEGUN) >= 0;
        if (isWithin(state) && !begun && part > 0) {
            return flow.ready(state, part - 1, false);
        }
        return isWithin(state) || isAsking(state) ? again(state) : Turn.of(state);
    }

    private Turn again(State state) {
        return flow.ready(state, state.segment().part(), state.spot().easier());
    }

    private static Turn addTen(State state) {
        Duration planned = state.part().segments().get(state.spot().place()).length();
        boolean isEnough = state.segment().length().compareTo(planned.plus(Player.MOST_ADDED)) >= 0;
        return state.under() == Stage.PLAYING && !isEnough
                ? Turn.of(state.at(state.spot().longer(Player.ADDED)), new Effect.Say("Ten seconds more."))
                : Turn.of(state);
    }

    private Turn easier(State state) {
        if (isWithin(state)) {
            return Turn.of(
                    state.at(state.spot().easierForm()),
                    new Effect.Say(state.exercise().easier()));
        }
        return isAsking(state) || state.under() == Stage.WORSE_CHOICE
                ? flow.ready(state, state.segment().part(), true)
                : Turn.of(state);
    }

    private Turn ease(State state) {
        return state.under() == Stage.WORSE_CHOICE
                ? flow.rate(state.saying(state.report().atEase()), "Rest as it suits you. That was all for now.")
                : Turn.of(state);
    }

    private static State answered(State state, Event.Felt felt) {
        return state.saying(state.report()
                .with(new Report.Answer(
                        state.segment().part(), state.exercise(), state.spot().easier(), felt)));
    }

    /** Whether an exercise is under way, paused or not. */
    private static boolean isWithin(State state) {
        return state.under() == Stage.PLAYING || state.under() == Stage.WAITING_POSITION;
    }

    private static boolean isAsking(State state) {
        return state.under() == Stage.ASKING;
    }
}
