package io.limber.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTest {

    private static final List<Screen.Item> LINES = List.of(new Screen.Item("a-line", "A line.", null, null, false));
    private static final Screen.Range RANGE = new Screen.Range(0, 10, null, false);

    @Test
    void aListOrAChoiceHasItemsAndANumberARange() {
        assertThat(screen(Screen.Kind.CHECKLIST, false, LINES, null).items()).hasSize(1);
        assertThat(screen(Screen.Kind.CHOICE, true, LINES, null).ordered()).isTrue();
        assertThat(screen(Screen.Kind.NUMBER, false, List.of(), RANGE).range()).isEqualTo(RANGE);
    }

    @ParameterizedTest
    @EnumSource(Screen.Kind.class)
    void itemsAndARangeAreTooMuchAndNeitherIsTooLittle(Screen.Kind kind) {
        assertThatThrownBy(() -> screen(kind, false, LINES, RANGE)).hasMessageContaining("a number needs a `range`");
        assertThatThrownBy(() -> screen(kind, false, List.of(), null)).hasMessageContaining("a number needs a `range`");
    }

    @Test
    void theWrongOneOfTheTwoIsRefused() {
        assertThatThrownBy(() -> screen(Screen.Kind.NUMBER, false, LINES, null))
                .hasMessageContaining("a number needs a `range`");
        assertThatThrownBy(() -> screen(Screen.Kind.CHECKLIST, false, List.of(), RANGE))
                .hasMessageContaining("a number needs a `range`");
    }

    @Test
    void onlyAChoiceCanBeInOrder() {
        assertThatThrownBy(() -> screen(Screen.Kind.CHECKLIST, true, LINES, null))
                .hasMessage("only a choice can be `ordered`");
        assertThatThrownBy(() -> screen(Screen.Kind.NUMBER, true, List.of(), RANGE))
                .hasMessage("only a choice can be `ordered`");
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "6, 5"})
    void aRangeRises(int from, int to) {
        assertThatThrownBy(() -> new Screen.Range(from, to, null, false))
                .hasMessage("a range must rise, but goes from " + from + " to " + to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "A-line", "1-line", "a line", "a_line", "-line", "ä-line", "a-line\n"})
    void anIdIsShortAndPlain(String id) {
        assertThatThrownBy(() -> new Screen.Item(id, "A line.", null, null, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`id` must be 2 to 41 small letters, digits or hyphens");
        assertThatThrownBy(() -> new Screen.Item("a" + "b".repeat(41), "A line.", null, null, false))
                .hasMessageContaining("`id`");
        assertThat(new Screen.Item("a" + "b".repeat(40), "A line.", null, null, false).id())
                .hasSize(41);
    }

    @Test
    void aQuestionSaysSomething() {
        assertThatThrownBy(() -> new Screen.Item("a-line", " ", null, null, false))
                .hasMessage("`text` is empty");
        assertThatThrownBy(() ->
                        new Screen("age", Screen.Kind.NUMBER, null, null, false, "", null, "So.", List.of(), RANGE))
                .hasMessage("`ask` is empty");
        assertThatThrownBy(() -> new Screen(
                        "age", Screen.Kind.NUMBER, null, null, false, "How old?", null, "\t", List.of(), RANGE))
                .hasMessage("`why` is empty");
    }

    private static Screen screen(
            Screen.Kind kind, boolean ordered, List<Screen.Item> items, Screen.@Nullable Range range) {
        return new Screen("a-screen", kind, null, null, ordered, "Is it?", null, "So.", items, range);
    }
}
