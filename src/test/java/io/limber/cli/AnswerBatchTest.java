package io.limber.cli;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.JsonLines;
import io.limber.content.Library;
import io.limber.document.CallList;
import io.limber.document.Data;
import io.limber.fixture.Cases;
import io.limber.fixture.FakeDoor;
import io.limber.fixture.Read;
import io.limber.fixture.Schemas;
import io.limber.fixture.Tool;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerBatchTest {

    private static final String CHEST = "{\"id\": \"a\", \"s1-chest\": \"yes\"}";
    private static final String CHILD =
            "{\"right-now\":\"none\",\"pee-poo-feeling\":\"none\",\"legs\":\"none\",\"set-off\":\"s4-move\","
                    + "\"ill-and-pills\":\"none\",\"age\":12,\"health\":\"none\",\"lately\":\"none\","
                    + "\"how-long\":\"s9-a\",\"also\":\"none\",\"f6-sport\":\"f6-sport-no\",\"f6-child\":\"none\"}";
    private static final Results RESULTS = new Results(
            Library.shipped(),
            new CallList(Optional.empty(), false, Library.shipped().regions()),
            LocalDate.of(2026, 11, 22),
            true,
            true);

    static Stream<Cases.Case> cases() {
        return Cases.read("triage/signs.yaml").stream();
    }

    @Test
    void oneVerdictALineComesBack() {
        Tool tool = batch(CHEST, "", CHILD);

        assertThat(tool.exit()).isZero();
        assertThat(tool.err()).isEmpty();
        List<String> lines = tool.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(Read.json(lines.get(0))).containsEntry("id", "a").containsEntry("urgency", "emergency_now");
        assertThat(Read.json(lines.get(1)).get("line")).hasToString("3");
    }

    @Test
    void aBadLineIsNamedAndTheRestGoesOn() {
        Tool tool = batch(CHEST, "{nonsense", CHILD, "{\"age\": 12}", "x".repeat(JsonLines.LONGEST + 1));

        assertThat(tool.exit()).isEqualTo(2);
        assertThat(tool.out().lines()).hasSize(2);
        assertThat(tool.err())
                .contains("line 2: ")
                .contains("line 4: no answer to `s1-chest`")
                .contains("line 5: the line is longer than")
                .doesNotContain("line 1:")
                .doesNotContain("line 3:");
    }

    @Test
    void theExitCodeIsThatOfTheMostUrgent() {
        assertThat(batch("--exit-code", CHILD).exit()).isEqualTo(11);
        assertThat(batch("--exit-code", CHILD, CHEST, CHILD).exit()).isEqualTo(13);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyVerdictKeepsToItsSchema(Cases.Case sign) {
        Schemas.assertVerdict(Data.jsonLine(RESULTS.line(RESULTS.of(sign.answers()), 1, Optional.of("case"))));
    }

    @Test
    void answersKeepToTheirSchema() {
        Schemas.assertAnswers(CHEST);
        Schemas.assertAnswers(CHILD);
        assertThat(Schemas.areAnswers("{\"s1-chest\": \"perhaps\"}")).isFalse();
        assertThat(Schemas.areAnswers("{\"age\": 300}")).isFalse();
        assertThat(Schemas.areAnswers("{\"unknown\": \"yes\"}")).isFalse();
    }

    @Test
    void schemasArePrinted() {
        for (String form : List.of("answers", "verdict")) {
            assertThat(Read.json(limber("triage", "--schema", form).out()))
                    .containsEntry("$schema", "https://json-schema.org/draft/2020-12/schema")
                    .containsEntry("title", "limber/" + form + "/1");
        }
    }

    private static Tool batch(String... lines) {
        boolean tells = lines[0].equals("--exit-code");
        FakeDoor door =
                new FakeDoor().typing(Stream.of(lines).skip(tells ? 1 : 0).toArray(String[]::new));
        return tells
                ? limber(door, "triage", "--answers", "-", "--format", "jsonl", "--exit-code")
                : limber(door, "triage", "--answers", "-", "--format", "jsonl");
    }
}
