package io.limber.session;

import static io.limber.fixture.ShortRoutine.SCHEDULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.limber.fixture.Dice;
import io.limber.fixture.Play;
import io.limber.session.Event.Control;
import io.limber.session.Event.Felt;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {

    private static final List<Play.Heard> TRUTH = heard(1);

    @Test
    void cuesComeAtTheirTime() {
        List<Play.Heard> planned = SCHEDULE.parts().get(0).segments().stream()
                .flatMap(segment -> segment.cues().stream()
                        .map(cue -> new Play.Heard(
                                Player.TIME_TO_RATE.plus(segment.start()).plus(cue.at()), cue.effect())))
                .toList();

        assertThat(TRUTH).startsWith(planned.toArray(Play.Heard[]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 999, 4_000, 5_000})
    void ticksOfAnySizeBringTheSameCues(int tick) {
        List<Play.Heard> heard = heard(tick);

        assertThat(heard).extracting(Play.Heard::effect).containsExactlyElementsOf(effects(TRUTH));
        for (int i = 0; i < heard.size(); i++) {
            assertThat(heard.get(i).at().minus(TRUTH.get(i).at()))
                    .isBetween(Duration.ZERO, Duration.ofMillis(tick - 1L));
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.class)
    void timeCutAnyhowLeadsToTheSamePlace(Waiting waiting) {
        for (int seed = 0; seed < 40; seed++) {
            Dice keys = new Dice(seed);
            Dice cuts = new Dice(seed + 1_000);
            Play whole = Play.begin(SCHEDULE, waiting);
            Play cut = Play.begin(SCHEDULE, waiting);
            for (int i = 0; i < 60 && !whole.stage().isOver(); i++) {
                Event event = keys.pick(Plays.KEYS);
                Duration time = Duration.ofMillis(keys.upTo(Plays.LONG));
                whole.on(event).pass(time);
                cut.on(event);
                Plays.passInPieces(cut, time, cuts);
            }
            assertThat(cut.state()).as("seed %d", seed).isEqualTo(whole.state());
            assertThat(cut.effects()).as("seed %d", seed).isEqualTo(whole.effects());
        }
    }

    @Test
    void aTickThatCrossesSeveralSegmentsPlaysAllTheirCues() {
        Play play = Play.started(SCHEDULE, Waiting.BY_CLOCK).seconds(63).quiet().tick(Duration.ofSeconds(5));

        assertThat(play.effects()).containsExactly(new Effect.Say("Stay."), Effect.Bell.STOP, new Effect.Say("Rest."));
        assertThat(play.state().spot().elapsed()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aTickOfNoTimeDoesNothing() {
        Play play = Play.started(SCHEDULE, Waiting.BY_CLOCK);
        State before = play.state();

        assertThat(play.quiet().tick(Duration.ZERO).state()).isEqualTo(before);
        assertThat(play.effects()).isEmpty();
    }

    @Test
    void timeNeverGoesBack() {
        assertThatThrownBy(() -> new Event.Tick(Duration.ofMillis(-1)))
                .hasMessage("time goes forward, not by PT-0.001S");
    }

    @Test
    void aJumpOfTheClockIsNotCounted() {
        Play play = Play.started(SCHEDULE, Waiting.BY_CLOCK).seconds(10);
        State before = play.state();

        assertThat(play.tick(Duration.ofMillis(5_001)).state()).isEqualTo(before);
        assertThat(play.tick(Duration.ofDays(1)).state()).isEqualTo(before);
        assertThat(play.tick(Duration.ofSeconds(5)).state().spot().elapsed()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void aSoftBellRingsOnceAMinuteWhileAPositionIsWaitedFor() {
        Play play = Play.started(SCHEDULE, Waiting.FOR_KEY).quiet().seconds(59);
        assertThat(play.effects()).isEmpty();

        assertThat(play.seconds(1).effects()).containsExactly(Effect.Bell.SOFT);
        assertThat(play.seconds(3_540).effects()).hasSize(60).containsOnly(Effect.Bell.SOFT);
        assertThat(play.stage()).isEqualTo(Stage.WAITING_POSITION);
        assertThat(play.state().played()).isZero();
    }

    @Test
    void aSoftBellRingsWhereverAKeyIsWaitedForWithTheEyesShut() {
        Play asking =
                Play.started(SCHEDULE, Waiting.FOR_KEY).press(Control.GO_ON).until(Stage.ASKING);
        assertThat(asking.quiet().seconds(61).effects()).containsExactly(Effect.Bell.SOFT);
        assertThat(asking.on(Felt.WORSE).quiet().seconds(61).effects()).containsExactly(Effect.Bell.SOFT);
        assertThat(asking.press(Control.EASE).quiet().seconds(61).effects()).containsExactly(Effect.Bell.SOFT);

        Play check = Play.begin(SCHEDULE, Waiting.FOR_KEY).seconds(61);
        assertThat(check.effects()).isEmpty();
        assertThat(check.press(Control.GO_ON).quiet().seconds(61).effects()).containsExactly(Effect.Bell.SOFT);
    }

    @Test
    void noSoftBellRingsOnAScreen() {
        Play play = Play.started(SCHEDULE, Waiting.BY_CLOCK).until(Stage.ASKING).quiet();

        assertThat(play.seconds(300).effects()).isEmpty();
        assertThat(play.state().waited()).isZero();
    }

    @Test
    void whereNobodyIsWaitedForTheQuestionStandsForFiveSeconds() {
        Play play = Play.begin(SCHEDULE, Waiting.NEVER).until(Stage.ASKING);

        assertThat(play.pass(Duration.ofMillis(4_999)).stage()).isEqualTo(Stage.ASKING);
        assertThat(play.state().waited()).isEqualTo(Duration.ofMillis(4_999));
        assertThat(play.pass(Duration.ofMillis(1)).stage()).isEqualTo(Stage.PLAYING);
        assertThat(play.state().exercise().id()).isEqualTo("hug");
        assertThat(play.until(Stage.FINISHED).state().report()).isEqualTo(Report.EMPTY);
    }

    @Test
    void whereNobodyIsWaitedForThePainIsAskedForTwentySeconds() {
        Play play = Play.begin(SCHEDULE, Waiting.NEVER).pass(Duration.ofMillis(19_999));
        assertThat(play.stage()).isEqualTo(Stage.PAIN_BEFORE);
        assertThat(play.pass(Duration.ofMillis(1)).stage()).isEqualTo(Stage.PLAYING);

        assertThat(play.until(Stage.PAIN_AFTER).pass(Duration.ofSeconds(19)).stage())
                .isEqualTo(Stage.PAIN_AFTER);
        assertThat(play.seconds(1).stage()).isEqualTo(Stage.FINISHED);
    }

    @Test
    void tellsHowLongAQuestionStillStands() {
        Play play = Play.begin(SCHEDULE, Waiting.NEVER).until(Stage.ASKING).seconds(2);
        Player player = Player.of(SCHEDULE, Waiting.NEVER);

        assertThat(player.leftToAnswer(play.state())).contains(Duration.ofSeconds(3));
        assertThat(player.leftToAnswer(play.press(Control.PAUSE).state())).isEmpty();
        assertThat(Player.of(SCHEDULE, Waiting.FOR_KEY).leftToAnswer(asked(Waiting.FOR_KEY)))
                .isEmpty();
        assertThat(Player.of(SCHEDULE, Waiting.BY_CLOCK).leftToAnswer(asked(Waiting.BY_CLOCK)))
                .isEmpty();
    }

    @Test
    void nobodyWhoSaidWorseIsMovedOnByTheClock() {
        Play play = Play.begin(SCHEDULE, Waiting.NEVER).until(Stage.ASKING).on(Felt.WORSE);

        assertThat(play.seconds(3_600).stage()).isEqualTo(Stage.WORSE_CHOICE);
    }

    private static State asked(Waiting waiting) {
        return Play.started(SCHEDULE, waiting)
                .press(Control.GO_ON)
                .until(Stage.ASKING)
                .state();
    }

    private static List<Play.Heard> heard(int tickMillis) {
        return Play.begin(SCHEDULE, Waiting.NEVER, Duration.ofMillis(tickMillis))
                .until(Stage.FINISHED)
                .heard();
    }

    private static List<Effect> effects(List<Play.Heard> heard) {
        return heard.stream().map(Play.Heard::effect).toList();
    }
}
