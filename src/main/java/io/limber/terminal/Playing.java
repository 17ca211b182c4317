package io.limber.terminal;

import io.limber.document.PlayPage;
import io.limber.session.Cue;
import io.limber.session.Effect;
import io.limber.session.Event;
import io.limber.session.Player;
import io.limber.session.Segment;
import io.limber.session.Stage;
import io.limber.session.State;
import io.limber.session.Turn;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * Plays a routine: hands time and keys to the player, and what comes of them to the eyes and ears. It sleeps until the
 * next thing that can be seen or heard.
 */
final class Playing {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long LONG = TimeUnit.HOURS.toNanos(1);

    private final Player player;
    private final LiveKeys keys;
    private final Bells bells;
    private final Voice voice;
    private final PlayFace face;
    private State state;
    private Typed typed = Typed.NOTHING;
    private boolean interrupted;

    Playing(Player player, LiveKeys keys, Voice voice, PlayFace face) {
        this.player = player;
        this.keys = keys;
        this.bells = new Bells(keys);
        this.voice = voice;
        this.face = face;
        Turn begin = player.begin();
        this.state = begin.state();
        take(begin);
    }

    /** Plays until it is over. */
    PlayedRoutine run() {
        long last = keys.nanos();
        while (!state.stage().isOver()) {
            face.show(state, typed);
            Key key = keys.await(Math.min(bells.next(), untilNextChange()));
            long now = keys.nanos();
            bells.ringDue();
            take(player.on(state, new Event.Tick(Duration.ofNanos(now - last))));
            last = now;
            press(key);
            if (key.name() == Key.Name.SUSPEND) {
                face.show(state, typed);
                keys.suspend();
                last = keys.nanos();
                face.cameBack();
            }
        }
        face.show(state, typed);
        ringOut();
        return new PlayedRoutine(state, interrupted);
    }

    private void press(Key key) {
        Optional<Typed> more = typed.with(key, state.stage());
        if (more.isPresent()) {
            typed = more.get();
            return;
        }
        if (key.is('h') && isExercising()) {
            tellHow();
            return;
        }
        interrupted |= key.name() == Key.Name.INTERRUPT || key.name() == Key.Name.ENDED;
        typed.pain(key, state.stage())
                .or(() -> PlayKeys.read(key, state.stage(), face.isEyesFree()))
                .ifPresent(event -> take(player.on(state, event)));
    }

    private boolean isExercising() {
        return state.stage() == Stage.PLAYING
                || state.stage() == Stage.PAUSED
                || state.stage() == Stage.WAITING_POSITION;
    }

    /** Reads aloud how it is done, while time stands still. */
    private void tellHow() {
        if (state.stage() == Stage.PLAYING) {
            take(player.on(state, new Event.Press(Event.Control.PAUSE)));
        }
        voice.say(PlayPage.spoken(state));
    }

    private void take(Turn turn) {
        if (turn.state().stage() != state.stage()) {
            typed = Typed.NOTHING;
        }
        state = turn.state();
        for (Effect effect : turn.effects()) {
            face.happened(effect);
            effect.to(new Effect.Sound() {
                @Override
                public void ring(Effect.Bell bell) {
                    bells.ring(bell);
                }

                @Override
                public void say(String text) {
                    voice.say(text);
                }

                @Override
                public void hush() {
                    voice.silence();
                }
            });
        }
    }

    /** Nanoseconds until something is heard, or until the clock shows another second. */
    private long untilNextChange() {
        return switch (state.stage()) {
            case PLAYING -> {
                Segment segment = state.segment();
                Duration elapsed = state.spot().elapsed();
                Duration left = state.leftInSegment();
                LongStream cues = segment.cues().stream()
                        .map(Cue::at)
                        .filter(at -> at.compareTo(elapsed) > 0)
                        .mapToLong(at -> at.minus(elapsed).toNanos());
                long second = left.toNanos() % SECOND == 0 ? SECOND : left.toNanos() % SECOND;
                yield LongStream.concat(
                                cues, LongStream.of(second, face.still(state).toNanos()))
                        .min()
                        .orElse(SECOND);
            }
            // Whoever waits is told so from time to time, or not waited for at all: the player counts.
            case WAITING_POSITION, ASKING, PAIN_BEFORE, PAIN_AFTER, SOUND_CHECK, WORSE_CHOICE ->
                SECOND - state.waited().toNanos() % SECOND;
            default -> LONG;
        };
    }

    /** The last bell is heard to its end. */
    private void ringOut() {
        for (long left = bells.next(); left != Long.MAX_VALUE; left = bells.next()) {
            keys.await(left);
            bells.ringDue();
        }
    }
}
