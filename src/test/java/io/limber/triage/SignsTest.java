package io.limber.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.Cases;
import io.limber.model.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cases with the right answer, written from the clinical brief alone by somebody who had not seen the rules. A level more
 * urgent than the case's is as wrong as one less urgent.
 */
class SignsTest {

    static Stream<Cases.Case> cases() {
        return Cases.read("triage/signs.yaml").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void endAtTheLevelOfTheBrief(Cases.Case sign) {
        Verdict verdict = Verdict.of(Cases.SCRIPT, sign.answers());
        String fired =
                "rules that fired: " + verdict.fired().stream().map(Rule::id).toList();
        assertThat(verdict.urgency().toString()).as(fired).isEqualTo(sign.urgency());
        sign.movement()
                .ifPresent(movement ->
                        assertThat(verdict.movement().toString()).as(fired).isEqualTo(movement));
        sign.within()
                .ifPresent(within -> assertThat(verdict.within().map(Object::toString))
                        .as(fired)
                        .contains(within));
    }
}
