package io.limber.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Answers TWO =
            new Answers(Map.of()).with("age", new Answer.Amount(40)).with("s1-chest", Answer.Tick.NO);

    @Test
    void nothingIsAnsweredAtFirst() {
        assertThat(Answers.NONE.byQuestion()).isEmpty();
        assertThat(Answers.NONE.to("age")).isEmpty();
    }

    @Test
    void aLaterAnswerTakesThePlaceOfAnEarlierOne() {
        assertThat(TWO.with("age", new Answer.Amount(41)).to("age")).contains(new Answer.Amount(41));
        assertThat(TWO.to("age")).contains(new Answer.Amount(40));
    }

    @Test
    void severalAreGivenAtOnce() {
        Answers more = TWO.with(Map.of("pain", new Answer.Amount(3), "age", Answer.Whole.NOT_SURE));

        assertThat(more.byQuestion()).containsOnlyKeys("age", "s1-chest", "pain");
        assertThat(more.to("age")).contains(Answer.Whole.NOT_SURE);
    }

    @Test
    void someAreTakenOut() {
        assertThat(TWO.without(List.of("age", "never-asked"))).isEqualTo(Answers.NONE.with("s1-chest", Answer.Tick.NO));
        assertThat(TWO.byQuestion()).hasSize(2);
    }

    @Test
    void standInTheOrderTheyWereGiven() {
        Answers many = Answers.NONE;
        for (String question : List.of("z", "a", "m", "b", "y")) {
            many = many.with(question, Answer.Tick.NO);
        }
        assertThat(many.byQuestion().keySet()).containsExactly("z", "a", "m", "b", "y");
        assertThat(many.without(List.of("m")).byQuestion().keySet()).containsExactly("z", "a", "b", "y");
    }

    @Test
    void cannotBeChangedFromOutside() {
        Map<String, Answer> map = new HashMap<>(Map.of("age", new Answer.Amount(1)));
        Answers answers = new Answers(map);
        map.clear();

        assertThat(answers.to("age")).isPresent();
        assertThatThrownBy(() -> answers.byQuestion().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aTickIsMoreWorryingTheLaterItStands() {
        assertThat(Answer.Tick.values())
                .containsExactly(Answer.Tick.NO, Answer.Tick.DECLINED, Answer.Tick.NOT_SURE, Answer.Tick.YES);
    }
}
