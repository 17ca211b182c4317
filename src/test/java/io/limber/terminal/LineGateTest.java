package io.limber.terminal;

import static io.limber.fixture.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.limber.content.Library;
import io.limber.document.TextRenderer;
import io.limber.document.TextStyle;
import io.limber.fixture.Cases;
import io.limber.fixture.FakeDoor;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Gate;
import io.limber.triage.Interview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineGateTest {

    private static final List<String> WORDS = List.of("", "none", "no", "yes", "1", "2?", "not sure", "back");
    private static final Set<String> SAYS_NO = Set.of("none", "no");

    private final FakeDoor door = new FakeDoor();
    private final LineGate gate = gate(door);

    @ParameterizedTest
    @CsvSource({"none, no", "no, n", "0, NO", "none of these, no"})
    void opensToSomebodyWhoHasNothingOfIt(String list, String who) {
        door.typing(list, who);

        assertThat(gate.run()).isEqualTo(LineInterview.End.FINISHED);
        assertThat(gate.mayPlay()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "5", "2?", "1 3", "none|yes", "none|not sure", "not sure|no|no|not sure|no|no"})
    void anyYesOrNotSureLeadsOnToTheFullQuestions(String typed) {
        door.typing(typed.split("\\|", -1));

        assertThat(gate.run()).isEqualTo(LineInterview.End.FINISHED);
        assertThat(gate.mayPlay()).isFalse();
        assertThat(door.said()).contains("So the full questions come first.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "none", "none\n", "none\n\n\n", "not sure\nno\nno\nno\nno", "6", "skip\nnone", "x"})
    void theEndOfTheInputIsNoAnswer(String typed) {
        door.typing(typed.split("\n", -1));

        assertThat(gate.run()).isEqualTo(LineInterview.End.INPUT_ENDED);
        assertThat(gate.mayPlay()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quit", "none|q", "not sure|no|stop", "back|none|quit"})
    void whoeverLeavesDoesNotPlay(String typed) {
        door.typing(typed.split("\\|", -1));

        assertThat(gate.run()).isEqualTo(LineInterview.End.QUIT);
        assertThat(gate.mayPlay()).isFalse();
    }

    @Test
    void nothingOpensItButNoTwice() {
        List<List<String>> opened = new ArrayList<>();
        for (List<String> typed : talks(3)) {
            FakeDoor other = new FakeDoor().typing(typed.toArray(new String[0]));
            LineGate asked = gate(other);
            asked.run();
            if (asked.mayPlay()) {
                opened.add(typed);
            }
        }
        assertThat(opened)
                .hasSizeGreaterThan(2)
                .allMatch(typed -> typed.stream().filter(SAYS_NO::contains).count() >= 2)
                .noneMatch(typed -> List.of("1", "2?").contains(typed.get(0)));
    }

    @Test
    void anEmptyLineIsAskedAgain() {
        door.typing("", "none", " ", "no");

        gate.run();

        assertThat(door.said().split("An empty line is no answer", -1)).hasSize(3);
        assertThat(gate.mayPlay()).isTrue();
    }

    @Test
    void goesBackToTheList() {
        door.typing("none", "back", "1");

        gate.run();

        assertThat(door.said().split("Before you start, 1 of 2", -1)).hasSize(3);
        assertThat(gate.mayPlay()).isFalse();
    }

    @Test
    void readsAsATalk() {
        door.typing("?", "", "yes", "not sure", "no", "no", "not sure", "maybe", "yes", "no");
        gate.run();
        door.typing("", "no", "?", "no", "not sure");
        gate.comeBack(talk(Cases.ORDINARY));

        assertGolden("terminal/gate-talk.txt", door.said());
    }

    @Test
    void comesBackWhenTheTriageAllowsItAndNothingIsLeft() {
        assertThat(comingBack(Cases.ORDINARY, "no", "no")).isEqualTo(LineInterview.End.FINISHED);
        assertThat(gate.mayPlay()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', INPUT_ENDED",
        "no, INPUT_ENDED",
        "no|, INPUT_ENDED",
        "no|back|no, INPUT_ENDED",
        "yes, FINISHED",
        "no|not sure, FINISHED",
        "no|yes, FINISHED",
        "no|quit, QUIT"
    })
    void doesNotComeBackOtherwise(String typed, LineInterview.End end) {
        assertThat(comingBack(Cases.ORDINARY, typed.split("\\|", -1))).isEqualTo(end);
        assertThat(gate.mayPlay()).isFalse();
    }

    @Test
    void asksNothingMoreWhereTheTriageForbidsMovement() {
        Answers numb = Cases.ORDINARY
                .with("s2-saddle", Answer.Tick.YES)
                .with("f2-feeling", new Answer.Chosen("f2-feeling-new"));

        assertThat(comingBack(numb, "no", "no")).isEqualTo(LineInterview.End.FINISHED);
        assertThat(gate.mayPlay()).isFalse();
        assertThat(door.said()).doesNotContain("once more");
        assertThat(door.readLine()).contains("no");
    }

    @Test
    void comesBackFromATriageOnlyWhereItLedToOne() {
        Interview talk = talk(Cases.ORDINARY);
        assertThatThrownBy(() -> gate.comeBack(talk)).isInstanceOf(IllegalStateException.class);

        door.typing("none", "no");
        gate.run();
        assertThatThrownBy(() -> gate.comeBack(talk)).isInstanceOf(IllegalStateException.class);
    }

    /** Somebody who said yes to the first line, and comes back from a triage with these answers. */
    private LineInterview.End comingBack(Answers answers, String... typed) {
        door.typing("1");
        gate.run();
        door.typing(typed);
        return gate.comeBack(talk(answers));
    }

    private static Interview talk(Answers answers) {
        return new Interview(Cases.SCRIPT, answers, List.of(), Optional.empty());
    }

    private static LineGate gate(FakeDoor door) {
        return new LineGate(
                door,
                new TextRenderer(TextStyle.of(80)),
                Gate.of(Library.shipped().pack().safety()));
    }

    /** Everything that can be typed in so many lines. */
    private static List<List<String>> talks(int lines) {
        List<List<String>> all = List.of(List.of());
        for (int i = 0; i < lines; i++) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> talk : all) {
                for (String word : WORDS) {
                    List<String> more = new ArrayList<>(talk);
                    more.add(word);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }
}
