package io.limber.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.Fits;
import io.limber.fixture.Play;
import io.limber.model.FittedRoutine;
import io.limber.session.Event.Control;
import io.limber.session.Event.Felt;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shipped routine, from start to end. */
class ShippedPlayTest {

    private static final List<Schedule> SCHEDULES =
            Fits.whole().map(Schedule::of).toList();

    /** What is heard of each routine, in ticks of 10 ms. */
    private static final List<List<Play.Heard>> TRUTH =
            SCHEDULES.stream().map(schedule -> heard(schedule, 10)).toList();

    @ParameterizedTest
    @MethodSource("io.limber.fixture.Fits#all")
    void playsAsLongAsItsScheduleWhoeverItIsFor(FittedRoutine fitted) {
        Schedule schedule = Schedule.of(fitted);

        assertThat(Play.begin(schedule, Waiting.NEVER)
                        .until(Stage.FINISHED)
                        .state()
                        .played())
                .isEqualTo(schedule.total());
        assertThat(played(Play.started(schedule, Waiting.BY_CLOCK)).state().played())
                .isEqualTo(schedule.total());
    }

    @ParameterizedTest
    @MethodSource("io.limber.fixture.Fits#all")
    void everyCueIsHeardOnceAndInOrder(FittedRoutine fitted) {
        Schedule schedule = Schedule.of(fitted);
        List<Effect> planned = schedule.segments().stream()
                .flatMap(segment -> segment.cues().stream())
                .map(Cue::effect)
                .toList();

        assertThat(Play.begin(schedule, Waiting.NEVER).until(Stage.FINISHED).effects())
                .filteredOn(effect -> !effect.equals(new Effect.Say("How was that?")))
                .filteredOn(effect -> !effect.equals(new Effect.Say("That was all.")))
                .isEqualTo(planned);
    }

    @ParameterizedTest
    @MethodSource("io.limber.fixture.Fits#whole")
    void withTheEyesShutOnlyChangesOfPositionAreShorter(FittedRoutine fitted) {
        Schedule schedule = Schedule.of(fitted);
        Duration saved = schedule.segments().stream()
                .filter(segment -> segment.kind() == Segment.Kind.CHANGE_POSITION)
                .map(segment -> segment.length().minusSeconds(5))
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(played(Play.started(schedule, Waiting.FOR_KEY)).state().played())
                .isEqualTo(schedule.total().minus(saved));
    }

    @ParameterizedTest
    @MethodSource("io.limber.fixture.Fits#whole")
    void everyAnswerAfterEveryExerciseLeadsOn(FittedRoutine fitted) {
        Schedule schedule = Schedule.of(fitted);
        for (int part = 0; part < schedule.parts().size(); part++) {
            assertThat(played(askedAfter(part, schedule).on(Felt.BETTER)).stage())
                    .isEqualTo(Stage.PAIN_AFTER);
            assertThat(askedAfter(part, schedule).on(Felt.DOWN_THE_LEG).stage()).isEqualTo(Stage.DOWN_THE_LEG);
            Play easier = askedAfter(part, schedule).on(Felt.WORSE).press(Control.EASIER);
            assertThat(easier.state().segment().part()).isEqualTo(part);
            assertThat(played(easier).stage()).isEqualTo(Stage.PAIN_AFTER);
            assertThat(askedAfter(part, schedule)
                            .on(Felt.WORSE)
                            .press(Control.EASE, Control.SKIP)
                            .stage())
                    .isEqualTo(Stage.FINISHED);
            assertThat(askedAfter(part, schedule)
                            .on(Felt.WORSE)
                            .press(Control.STOP)
                            .stage())
                    .isEqualTo(Stage.STOPPED);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 999, 4_000})
    void ticksOfAnySizeBringTheSameCues(int tick) {
        for (int routine = 0; routine < SCHEDULES.size(); routine++) {
            List<Play.Heard> truth = TRUTH.get(routine);
            List<Play.Heard> heard = heard(SCHEDULES.get(routine), tick);
            assertThat(heard)
                    .extracting(Play.Heard::effect)
                    .isEqualTo(truth.stream().map(Play.Heard::effect).toList());
            for (int i = 0; i < heard.size(); i++) {
                assertThat(heard.get(i).at().minus(truth.get(i).at()))
                        .isBetween(Duration.ZERO, Duration.ofMillis(tick - 1L));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.class)
    void whatIsSkippedNeedNotBePlayed(Waiting waiting) {
        SCHEDULES.forEach(schedule -> {
            Play play = Play.started(schedule, waiting);
            schedule.parts().forEach(part -> {
                assertThat(play.state().part()).isEqualTo(part);
                play.press(Control.SKIP);
            });
            assertThat(play.stage()).isEqualTo(Stage.PAIN_AFTER);
            assertThat(play.state().played()).isZero();
        });
    }

    @Test
    void nobodyIsLeftInAnotherPositionThanAnExerciseStartsIn() {
        SCHEDULES.forEach(schedule -> {
            Play play = Play.started(schedule, Waiting.BY_CLOCK);
            for (Control wish : List.of(Control.BACK, Control.SKIP, Control.REPEAT, Control.SKIP, Control.SKIP)) {
                play.press(wish);
                if (play.stage() == Stage.PLAYING) {
                    boolean there = play.state().spot().body()
                            == play.state().exercise().startsIn();
                    assertThat(play.state().segment().kind())
                            .isEqualTo(there ? Segment.Kind.GET_READY : Segment.Kind.CHANGE_POSITION);
                    play.pass(play.state().leftInSegment());
                    assertThat(play.state().spot().body())
                            .isEqualTo(play.state().exercise().startsIn());
                }
            }
        });
    }

    /** Plays on to the last question; everything is about the same. */
    private static Play played(Play play) {
        while (play.stage() != Stage.PAIN_AFTER) {
            switch (play.stage()) {
                case WAITING_POSITION -> play.press(Control.GO_ON);
                case ASKING -> play.on(Felt.SAME);
                default -> play.tick(Duration.ofMillis(1_500));
            }
        }
        return play;
    }

    private static Play askedAfter(int part, Schedule schedule) {
        Play play = Play.started(schedule, Waiting.BY_CLOCK);
        Stream.generate(() -> Control.SKIP).limit(part).forEach(play::press);
        return play.until(Stage.ASKING);
    }

    private static List<Play.Heard> heard(Schedule schedule, int tickMillis) {
        return Play.begin(schedule, Waiting.NEVER, Duration.ofMillis(tickMillis))
                .until(Stage.FINISHED)
                .heard();
    }
}
