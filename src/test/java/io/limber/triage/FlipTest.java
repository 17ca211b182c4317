package io.limber.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.Cases;
import io.limber.fixture.Flips;
import io.limber.fixture.Walk;
import io.limber.model.Screen;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One answer changed in a case that belongs at home: it ends at least as urgent as the source texts say. */
class FlipTest {

    static Stream<Flips.Flip> flips() {
        return Flips.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flips")
    void endAtLeastAsUrgentAsTheTextsSay(Flips.Flip flip) {
        assertThat(Flips.AT_HOME)
                .map(atHome -> Verdict.of(Cases.SCRIPT, flip.in(atHome)))
                .allMatch(verdict -> isEnough(verdict, flip));
    }

    /** The talk itself must come there too, with what it leaves out. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("flips")
    void endThereWhenAsked(Flips.Flip flip) {
        assertThat(Flips.AT_HOME.subList(0, 6))
                .map(atHome -> Walk.through(Cases.SCRIPT, flip.in(atHome)).end().verdict())
                .allMatch(verdict -> isEnough(verdict, flip));
    }

    private static boolean isEnough(Verdict verdict, Flips.Flip flip) {
        return verdict.urgency().compareTo(flip.least()) <= 0;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flips")
    void showExerciseOnlyAtHomeOrSoon(Flips.Flip flip) {
        assertThat(Flips.AT_HOME)
                .map(atHome -> Verdict.of(Cases.SCRIPT, flip.in(atHome)))
                .allMatch(verdict -> !verdict.isUrgent() || !verdict.allowsExercise());
    }

    @Test
    void thereAreThousandsOfThem() {
        assertThat(Flips.all().size() * Flips.AT_HOME.size()).isGreaterThan(10_000);
    }

    @Test
    void everyLineOfEveryScreenIsTicked() {
        assertThat(lines()).filteredOn(line -> !isFlippedTo(line, "yes")).isEmpty();
    }

    @Test
    void everyLineOnDangerIsLeftUnsure() {
        List<String> forThePlan = List.of("moves", "limits");
        assertThat(Cases.SCRIPT.protocol().screens().stream()
                        .filter(screen -> screen.kind() == Screen.Kind.CHECKLIST)
                        .filter(screen -> !forThePlan.contains(screen.id()))
                        .flatMap(screen -> screen.items().stream())
                        .map(Screen.Item::id))
                .filteredOn(line -> !isFlippedTo(line, "not-sure"))
                .isEmpty();
    }

    @Test
    void everyOptionIsTaken() {
        assertThat(Cases.SCRIPT.protocol().screens().stream()
                        .filter(screen -> screen.kind() == Screen.Kind.CHOICE)
                        .flatMap(screen -> screen.items().stream()
                                .filter(option -> !isFlippedTo(screen.id(), option.id()))
                                .map(Screen.Item::id)))
                .isEmpty();
    }

    private static Stream<String> lines() {
        return Cases.SCRIPT.protocol().screens().stream()
                .filter(screen -> screen.kind() == Screen.Kind.CHECKLIST)
                .flatMap(screen -> screen.items().stream())
                .map(Screen.Item::id);
    }

    private static boolean isFlippedTo(String question, String answer) {
        return Flips.all().stream()
                .anyMatch(flip -> answer.equals(String.valueOf(flip.answers().get(question))));
    }
}
