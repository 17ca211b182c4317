package io.limber.terminal;

import io.limber.session.Event;
import io.limber.session.Stage;
import java.util.Optional;

/** What keys mean while a routine is played. The number of a pain rating is not here: it takes several keys. */
final class PlayKeys {

    private PlayKeys() {}

    /**
     * What a key means at a stage; empty if it means nothing there.
     *
     * @param eyesFree whether nobody looks: then any key that means nothing else goes on, or pauses
     */
    static Optional<Event> read(Key key, Stage stage, boolean eyesFree) {
        Optional<Event> anywhere = anywhere(key, stage);
        if (anywhere.isPresent()) {
            return anywhere;
        }
        return switch (stage) {
            case PLAYING, WAITING_POSITION, PAUSED, SOUND_CHECK, STOP_LIST -> playing(key, stage, eyesFree);
            case ASKING -> asking(key, eyesFree);
            case WORSE_CHOICE -> worse(key);
            case PAIN_BEFORE, PAIN_AFTER -> press(key.name() == Key.Name.ENTER, Event.Control.GO_ON);
            case FINISHED, STOPPED, DOWN_THE_LEG -> Optional.empty();
        };
    }

    private static Optional<Event> anywhere(Key key, Stage stage) {
        return switch (key.name()) {
            case INTERRUPT, ENDED -> Optional.of(new Event.Press(Event.Control.STOP));
            case SUSPEND, CONTINUED -> Optional.of(new Event.Press(Event.Control.SUSPEND));
            case LETTER ->
                switch (key.letter()) {
                    case 'q' -> Optional.of(new Event.Press(Event.Control.STOP));
                    case 'd' -> Optional.of(Event.Felt.DOWN_THE_LEG);
                    case '?' -> press(!isRating(stage), Event.Control.STOP_IF);
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    private static boolean isRating(Stage stage) {
        return stage == Stage.PAIN_BEFORE || stage == Stage.PAIN_AFTER;
    }

    private static Optional<Event> playing(Key key, Stage stage, boolean eyesFree) {
        Optional<Event> plain = switch (key.name()) {
            case ENTER -> press(true, Event.Control.GO_ON);
            case ESCAPE -> press(true, stage == Stage.PLAYING ? Event.Control.BACK : Event.Control.GO_ON);
            case UP -> press(true, Event.Control.BACK);
            case DOWN -> press(true, Event.Control.SKIP);
            case LETTER ->
                switch (key.letter()) {
                    case ' ' -> press(true, stage == Stage.PLAYING ? Event.Control.PAUSE : Event.Control.GO_ON);
                    case 'w' -> Optional.<Event>of(Event.Felt.WORSE);
                    case 'n' -> press(true, Event.Control.SKIP);
                    case 'b' -> press(true, Event.Control.BACK);
                    case 'r' -> press(true, Event.Control.REPEAT);
                    case '+', '=' -> press(true, Event.Control.ADD_TEN);
                    case 'e' -> press(true, Event.Control.EASIER);
                    default -> Optional.<Event>empty();
                };
            default -> Optional.empty();
        };
        boolean any = eyesFree && plain.isEmpty() && isPressed(key);
        return any ? press(true, stage == Stage.PLAYING ? Event.Control.PAUSE : Event.Control.GO_ON) : plain;
    }

    private static Optional<Event> asking(Key key, boolean eyesFree) {
        Optional<Event> answer = switch (key.name() == Key.Name.LETTER ? key.letter() : ' ') {
            case '1' -> Optional.of(Event.Felt.BETTER);
            case '2' -> Optional.of(Event.Felt.SAME);
            case '3', 'w' -> Optional.of(Event.Felt.WORSE);
            case '4' -> Optional.of(Event.Felt.DOWN_THE_LEG);
            case 'r' -> press(!eyesFree, Event.Control.REPEAT);
            case 'b' -> press(!eyesFree, Event.Control.BACK);
            case 'n' -> press(!eyesFree, Event.Control.SKIP);
            default -> Optional.empty();
        };
        // A key that cannot be read may have been meant for "down the leg", on a keyboard with other letters.
        boolean known = isPressed(key) && key.name() != Key.Name.OTHER;
        return answer.isEmpty() ? press(eyesFree && known, Event.Control.GO_ON) : answer;
    }

    private static Optional<Event> worse(Key key) {
        return switch (key.name() == Key.Name.LETTER ? key.letter() : ' ') {
            case '1', 'e' -> press(true, Event.Control.EASIER);
            case '2' -> press(true, Event.Control.EASE);
            case '3' -> press(true, Event.Control.STOP);
            case 'b' -> press(true, Event.Control.BACK);
            default -> press(key.name() == Key.Name.ESCAPE, Event.Control.BACK);
        };
    }

    /** Whether somebody pressed something, and not only the screen has changed. */
    private static boolean isPressed(Key key) {
        return key.name() != Key.Name.NONE && key.name() != Key.Name.RESIZED && key.name() != Key.Name.CONTINUED;
    }

    private static Optional<Event> press(boolean means, Event.Control control) {
        return means ? Optional.of(new Event.Press(control)) : Optional.empty();
    }
}
