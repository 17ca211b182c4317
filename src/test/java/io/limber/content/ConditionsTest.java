package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    private static final Condition FEVER = new Condition.AtLeast("fever", "yes");
    private static final Condition OLD = new Condition.AtLeast("age", "65");
    private static final Condition FALL = new Condition.Is("set-off", List.of("a-fall"));

    private final List<Problem> problems = new ArrayList<>();
    private final List<Place> origins = new ArrayList<>();

    @Test
    void askForAnAnswerThatIsThisWorrying() {
        assertThat(read("at-least: {fever: yes}")).isEqualTo(FEVER);
    }

    @Test
    void askForSeveralAnswersThatAreThisWorrying() {
        assertThat(read("at-least: {fever: yes, age: 65}")).isEqualTo(new Condition.All(List.of(FEVER, OLD)));
    }

    @Test
    void askForOneOfTheseOptions() {
        assertThat(read("is: {set-off: a-fall}")).isEqualTo(FALL);
        assertThat(read("is: {set-off: [a-fall, a-bend]}"))
                .isEqualTo(new Condition.Is("set-off", List.of("a-fall", "a-bend")));
        assertThat(read("is: {age: [16-17, 70-99]}")).isEqualTo(new Condition.Is("age", List.of("16-17", "70-99")));
    }

    @Test
    void askForAFact() {
        assertThat(read("fact: leg-symptom")).isEqualTo(new Condition.Fact("leg-symptom"));
    }

    @Test
    void askForAll() {
        assertThat(read("all: [{at-least: {fever: yes}}, {is: {set-off: a-fall}}]"))
                .isEqualTo(new Condition.All(List.of(FEVER, FALL)));
    }

    @Test
    void askForAny() {
        assertThat(read("any: [{at-least: {fever: yes}}, {is: {set-off: a-fall}}]"))
                .isEqualTo(new Condition.Any(List.of(FEVER, FALL)));
    }

    @Test
    void askForACount() {
        assertThat(read("count: {at-least: 2, of: [{at-least: {fever: yes}}, {is: {set-off: a-fall}}]}"))
                .isEqualTo(new Condition.Count(2, List.of(FEVER, FALL)));
    }

    @Test
    void standInEachOther() {
        assertThat(read("any: [{all: [{any: [{at-least: {fever: yes}}]}]}]"))
                .isEqualTo(new Condition.Any(List.of(new Condition.All(List.of(new Condition.Any(List.of(FEVER)))))));
    }

    @Test
    void readNumbersAndWordsAlike() {
        assertThat(read("at-least: {age: 65}")).isEqualTo(OLD);
        assertThat(read("at-least: {age: \"65\"}")).isEqualTo(OLD);
    }

    @Test
    void rememberWhereEachQuestionWasWritten() {
        read("all: [{at-least: {fever: yes, age: 65}}, {is: {set-off: a-fall}}, {fact: x}]");
        assertThat(origins).extracting(Place::column).containsExactly(19, 31, 48, 74);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weeks",
                "[]",
                "{}",
                "all: []",
                "any: []",
                "all: {fact: x}",
                "any: x",
                "not: {fact: x}",
                "fact: [x]",
                "fact: {a: b}",
                "at-least: x",
                "at-least: {}",
                "at-least: [x]",
                "at-least: {a: [b]}",
                "at-least: {a: }",
                "is: x",
                "is: {}",
                "is: {a: []}",
                "is: {a: {b: c}}",
                "is: {a: [[b]]}",
                "is: {a: }",
                "count: 2",
                "count: {at-least: 2}",
                "count: {of: [{fact: x}]}",
                "count: {at-least: 0, of: [{fact: x}]}",
                "count: {at-least: 2, of: [{fact: x}]}",
                "count: {at-least: -1, of: [{fact: x}]}",
                "count: {at-least: 1.0, of: [{fact: x}]}",
                "count: {at-least: 999, of: [{fact: x}]}",
                "count: {at-least: 1, of: []}",
                "count: {at-least: 1, of: [{fact: x}], more: y}",
                "fact: a\nis: {b: c}",
                "all: [{fact: x}, y]",
                "any: [{fact: x}, {any: []}]"
            })
    void refuseWhatIsNone(String written) {
        assertThat(read(written)).isNull();
        assertThat(problems).hasSize(1);
    }

    @Test
    void tellOfEveryMistakeInThem() {
        assertThat(read("any: [{not: x}, {at-least: {a: [b], c: {d: e}}}, {fact: []}, {all: [x, y]}]"))
                .isNull();
        assertThat(problems).hasSize(6);
    }

    private @Nullable Condition read(String written) {
        Node node = Objects.requireNonNull(Yaml.read("x.yaml", Yaml.Purpose.CONTENT, written, problems::add));
        return new Conditions(problems::add, (made, origin) -> origins.add(origin.place())).read(node);
    }
}
