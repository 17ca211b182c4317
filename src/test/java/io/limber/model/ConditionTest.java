package io.limber.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final Condition CHEST = new Condition.AtLeast("s1-chest", "yes");

    @Test
    void thereIsNoNot() {
        assertThat(Condition.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("All", "Any", "Count", "AtLeast", "Is", "Fact");
    }

    @Test
    void ofNothingThereIsNoCondition() {
        assertThatThrownBy(() -> new Condition.All(List.of())).hasMessage("`all` needs at least one entry");
        assertThatThrownBy(() -> new Condition.Any(List.of())).hasMessage("`any` needs at least one entry");
        assertThatThrownBy(() -> new Condition.Is("set-off", List.of())).hasMessage("`is` needs at least one entry");
    }

    @ParameterizedTest
    @CsvSource({"0, always so", "-1, always so", "3, never so", "100, never so"})
    void aCountThatDecidesNothingIsRefused(int atLeast, String why) {
        assertThatThrownBy(() -> new Condition.Count(atLeast, List.of(CHEST, CHEST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`count` asks for " + atLeast + " of 2, which is " + why);
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void aCountLiesBetweenOneAndAll(int atLeast) {
        assertThat(new Condition.Count(atLeast, List.of(CHEST, CHEST)).atLeast())
                .isEqualTo(atLeast);
    }

    @Test
    void doesNotChangeOnceItIsMade() {
        List<Condition> parts = new ArrayList<>(List.of(CHEST));
        List<String> values = new ArrayList<>(List.of("fall"));
        Condition all = new Condition.All(parts);
        Condition any = new Condition.Any(parts);
        Condition count = new Condition.Count(1, parts);
        Condition is = new Condition.Is("set-off", values);
        parts.clear();
        values.clear();

        assertThat(List.of(all, any, count, is))
                .containsExactly(
                        new Condition.All(List.of(CHEST)),
                        new Condition.Any(List.of(CHEST)),
                        new Condition.Count(1, List.of(CHEST)),
                        new Condition.Is("set-off", List.of("fall")));
    }
}
