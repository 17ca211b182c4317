package io.limber.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.Cases;
import io.limber.fixture.Flips;
import io.limber.fixture.Walk;
import io.limber.model.Rule;
import io.limber.model.Urgency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The talk is short: nothing is asked that can change nothing. */
class ShortTest {

    @Test
    void theCleanPathHasFourteenScreens() {
        assertThat(Walk.through(Cases.SCRIPT, Cases.ORDINARY).turns()).hasSize(14);
    }

    @Test
    void nobodyIsFollowedUpWhoTickedNothing() {
        assertThat(Walk.through(Cases.SCRIPT, Cases.ORDINARY).turns())
                .allMatch(turn -> turn.screen().when() == null
                        || Cases.SCRIPT.onEveryPath().contains(turn.screen()));
    }

    /** Nothing at all is asked once an emergency is known; the design allows one follow-up. */
    @Test
    void anEmergencyEndsTheTalkAtOnce() {
        assertThat(walks())
                .filteredOn(walk -> walk.end().verdict().isEmergency())
                .hasSizeGreaterThan(120)
                .allMatch(walk -> walk.before().stream()
                        .noneMatch(earlier -> earlier.verdict().isEmergency()))
                .allMatch(walk -> isReadBy(lastOf(walk), walk.end().verdict().fired()));
    }

    @Test
    void afterASameDaySignOnlyAnEmergencyIsLookedFor() {
        assertThat(walks())
                .filteredOn(walk -> walk.end().verdict().urgency() == Urgency.SAME_DAY_URGENT)
                .hasSizeGreaterThan(80)
                .allSatisfy(walk -> assertThat(afterASameDaySign(walk))
                        .allMatch(turn -> turn.again().isPresent()
                                || isReadBy(turn, Cases.SCRIPT.protocol().rules())));
    }

    @Test
    void aSameDaySignSavesTheLastScreens() {
        Answers wobbly = Cases.ORDINARY.with("s3-unsteady", Answer.Tick.YES);

        assertThat(Walk.through(Cases.SCRIPT, wobbly).turns())
                .extracting(turn -> turn.screen().id())
                .doesNotContain("how-long", "pain", "moves", "limits");
    }

    private static Stream<Walk> walks() {
        return Flips.all().stream()
                .map(flip -> flip.in(Flips.AT_HOME.get(0)))
                .map(sheet -> Walk.through(Cases.SCRIPT, sheet));
    }

    private static List<Interview.Turn> afterASameDaySign(Walk walk) {
        return IntStream.range(0, walk.turns().size())
                .filter(turn -> walk.before().get(turn).verdict().isUrgent())
                .mapToObj(walk.turns()::get)
                .toList();
    }

    private static Interview.Turn lastOf(Walk walk) {
        return walk.turns().get(walk.turns().size() - 1);
    }

    /** Whether an emergency rule among these reads what was asked. */
    private static boolean isReadBy(Interview.Turn turn, List<Rule> rules) {
        return Cases.SCRIPT.readersOf(turn.screen()).stream()
                .filter(rule -> rule.urgency() == Urgency.EMERGENCY_NOW)
                .anyMatch(rules::contains);
    }
}
