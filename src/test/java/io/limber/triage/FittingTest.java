package io.limber.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.fixture.Moves;
import io.limber.model.Circumstances;
import io.limber.model.Limit;
import io.limber.model.Location;
import io.limber.model.Position;
import io.limber.model.Screen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FittingTest {

    private static final Library LIBRARY = Library.shipped();
    private static final Fitting MID_BACK = new Fitting(
            LIBRARY.routine("mid-back").orElseThrow(),
            List.of(
                    LIBRARY.namedExercise("seated-twist"),
                    LIBRARY.namedExercise("table-lean"),
                    LIBRARY.namedExercise("foam-roller-upper-back")));
    private static final List<Limit> KNOWN = LIBRARY.limits();

    @Test
    void whomItIsNotForIsOneQuestionWithNoDefault() {
        Interview.Turn turn = MID_BACK.notForYou();

        assertThat(turn.questions()).containsExactly("not-for-you");
        assertThat(turn.again()).map(Screen.Item::text).contains("One of these is so.");
    }

    @Test
    void onlyPlacesThatMakeADifferenceAreAsked() {
        Fitting walk = new Fitting(MID_BACK.routine(), List.of(LIBRARY.namedExercise("short-walk")));

        assertThat(texts(walk.place())).containsExactly("Standing.", "Wherever it suits. I can change places.");
        assertThat(texts(MID_BACK.place()))
                .contains("On the floor.", "On a chair.", "Standing.", "Wherever it suits. I can change places.");
    }

    @Test
    void onlyLimitsThatMakeADifferenceAreAsked() {
        Interview.Turn limits = MID_BACK.limits(KNOWN).orElseThrow();

        assertThat(limits.questions()).contains("thin-bones", "told-not-to").doesNotContain("not-asked", "hernia");
        assertThat(texts(limits)).allMatch(text -> text.endsWith("."));
        assertThat(new Fitting(MID_BACK.routine(), List.of(Moves.exercise("tilt", Position.SITTING, true, null)))
                        .limits(List.of()))
                .isEmpty();
    }

    @Test
    void onlyThingsThatItNeedsAreAsked() {
        assertThat(texts(MID_BACK.things().orElseThrow())).containsExactly("Foam roller.", "Table.");
        assertThat(new Fitting(MID_BACK.routine(), List.of(LIBRARY.namedExercise("pelvic-tilt"))).things())
                .isEmpty();
    }

    @Test
    void withoutAnswersNothingIsLeftOut() {
        assertThat(MID_BACK.circumstances(Answers.NONE, KNOWN)).isEqualTo(Circumstances.NONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"YES", "NOT_SURE"})
    void whatIsSoOrMayBeSoCounts(Answer.Tick tick) {
        Circumstances fitted = MID_BACK.circumstances(
                new Answers(Map.of("thin-bones", tick, "thing-1", tick, "blood-thinner", Answer.Tick.NO)), KNOWN);

        assertThat(fitted.limits()).containsExactly("thin-bones");
        assertThat(fitted.without()).containsExactly("foam-roller");
        assertThat(fitted.onlyGentlest()).isFalse();
    }

    @Test
    void aStrictLimitOrASkipLeavesTheGentlest() {
        assertThat(MID_BACK.circumstances(Answers.NONE.with("told-not-to", Answer.Tick.YES), KNOWN)
                        .onlyGentlest())
                .isTrue();
        assertThat(MID_BACK.circumstances(Answers.NONE.with("limits-here", Answer.Whole.SKIPPED), KNOWN)
                        .onlyGentlest())
                .isTrue();
    }

    @Test
    void thePlaceIsTheOneThatWasPicked() {
        assertThat(place("place-chair")).contains(Location.CHAIR);
        assertThat(place("place-standing")).contains(Location.STANDING);
        assertThat(place("place-any")).isEmpty();
    }

    @Test
    void onlyTheLimitsMayBeSkipped() {
        assertThat(Fitting.maySkip(MID_BACK.limits(KNOWN).orElseThrow())).isTrue();
        assertThat(Fitting.maySkip(MID_BACK.place())).isFalse();
        assertThat(Fitting.maySkip(MID_BACK.notForYou())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pregnant",
                "pregnant-16",
                "thin-bones",
                "recent-operation",
                "recent-spine-procedure",
                "told-not-to"
            })
    void whatTheGateAsksForNeedsTheFullQuestions(String limit) {
        assertThat(KNOWN).extracting(Limit::id).contains(limit);
        assertThat(Fitting.needsTriage(limited(Set.of("bad-knees", limit)))).isTrue();
    }

    @Test
    void whatTheGateDoesNotAskForNeedsNone() {
        assertThat(Fitting.needsTriage(limited(Set.of("bad-knees", "balance")))).isFalse();
        assertThat(Fitting.needsTriage(Circumstances.NONE)).isFalse();
    }

    private static Circumstances limited(Set<String> limits) {
        return new Circumstances(limits, false, Optional.empty(), Set.of());
    }

    private static Optional<Location> place(String option) {
        return MID_BACK.circumstances(Answers.NONE.with("place", new Answer.Chosen(option)), KNOWN)
                .location();
    }

    private static List<String> texts(Interview.Turn turn) {
        return turn.screen().items().stream().map(Screen.Item::text).toList();
    }
}
