package io.limber.session;

import io.limber.fixture.Dice;
import io.limber.fixture.Play;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What may happen to a play, but for time. */
final class Plays {

    /** Every key but those that end it, which would leave little to see. */
    static final List<Event> KEYS = Stream.of(
                    Stream.of(Event.Control.values())
                            .filter(control -> control != Event.Control.STOP)
                            .map(Event.Press::new),
                    Stream.of(Event.Felt.values()).filter(felt -> felt != Event.Felt.DOWN_THE_LEG),
                    IntStream.of(0, 10).mapToObj(Event.Pain::new))
            .flatMap(events -> events.<Event>map(event -> event))
            .toList();

    /** As long as some exercises take, in milliseconds. */
    static final int LONG = 45_000;

    private Plays() {}

    /** Lets time go by in ticks of any length that counts. */
    static void passInPieces(Play play, Duration time, Dice dice) {
        long left = time.toMillis();
        while (left > 0) {
            long piece = Math.min(left, 1 + dice.upTo(4_999));
            play.tick(Duration.ofMillis(piece));
            left -= piece;
        }
    }
}
