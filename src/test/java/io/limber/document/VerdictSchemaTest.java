package io.limber.document;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.FakeDoor;
import io.limber.fixture.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictSchemaTest {

    private static final String HOME = """
            right-now: none
            pee-poo-feeling: none
            legs: none
            set-off: s4-move
            ill-and-pills: none
            age: 40
            health: none
            lately: none
            how-long: s9-a
            also: none
            where-now: s11-chair
            pain: 5
            moves: none
            limits: none
            """;

    @Test
    void aVerdictAsItIsPasses() {
        assertThat(Schemas.isVerdict(home())).isTrue();
        assertThat(Schemas.isVerdict(emergency())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"movement\": \"allowed\"         | \"movement\": \"none\"",
                "\"movement\": \"allowed\"         | \"movement\": \"hold_until_seen\"",
                "\"urgency\": \"self_care_follow_up\" | \"urgency\": \"same_day_urgent\"",
                "\"urgency\": \"self_care_follow_up\" | \"urgency\": \"soon\"",
                "\"unanswered\": []                | \"unanswered\": [\"s1-chest\"]",
                "\"contentHash\": \"               | \"contentHash\": \"x",
                "\"goNowIf\"                       | \"goNow\"",
                "\"limits-unasked\"                | \"probability\"",
                "\"reliability\"                   | \"certainty\"",
            })
    void aVerdictThatBreaksItsWordDoesNotPass(String as, String instead) {
        assertThat(home()).contains(as);
        assertThat(Schemas.isVerdict(home().replace(as, instead))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"movement\": \"none\"            | \"movement\": \"gentle_with_limits\"",
                "\"plan\": null                    | \"plan\": {}",
                "\"pattern\": null                 | \"pattern\": {}",
                "\"card\": \"ambulance\"           | \"card\": null",
                "\"may-mean\"                      | \"diagnosis\"",
                "\"within\": \"now\"               | \"within\": null",
            })
    void anEmergencyThatBreaksItsWordDoesNotPass(String as, String instead) {
        assertThat(emergency()).contains(as);
        assertThat(Schemas.isVerdict(emergency().replace(as, instead))).isFalse();
    }

    private static String home() {
        return printed(HOME);
    }

    private static String emergency() {
        return printed("s1-chest: yes");
    }

    private static String printed(String answers) {
        return limber(
                        new FakeDoor().typing(answers.split("\n")),
                        "triage",
                        "--answers",
                        "-",
                        "--format",
                        "json",
                        "--trace")
                .out();
    }
}
