package io.limber.cli;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.AnswerFile;
import io.limber.document.AnswerData;
import io.limber.document.Data;
import io.limber.fixture.Cases;
import io.limber.fixture.Dice;
import io.limber.fixture.FakeDoor;
import io.limber.fixture.Read;
import io.limber.fixture.Schemas;
import io.limber.fixture.Tool;
import io.limber.triage.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedAnswersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    @Test
    void whateverWasToldIsTakenBackWhole() {
        LongStream.range(0, 500).forEach(seed -> {
            Answers told = new Dice(seed).talk(Cases.SCRIPT).answers();
            String saved = AnswerData.file(AnswerFile.SCHEMA, Cases.SCRIPT, told, DAY);
            WrittenAnswers back = WrittenAnswers.of(AnswerFile.of("saved.yaml", saved), Cases.SCRIPT);

            assertThat(back.problems()).as("seed %s", seed).isEmpty();
            assertThat(back.sheet().answers()).as("seed %s", seed).isEqualTo(told);
            assertThat(back.file().answeredOn()).isEqualTo(DAY);
            Schemas.assertAnswers(Data.json(Read.yaml(saved)));
        });
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldBeforeTheQuestions() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("target.yaml"));

        for (Path place : new Path[] {link, folder, folder.resolve("nowhere/saved.yaml")}) {
            Tool tool = limber(new FakeDoor().typing("1"), "triage", "--plain", "--save-answers", place.toString());

            assertThat(tool.exit()).isEqualTo(2);
            assertThat(tool.out()).isEmpty();
            assertThat(tool.err()).contains(place.toString()).doesNotContain("Question 1");
        }
    }

    @Test
    void savingNeedsAPlaceOfItsOwn() {
        String place = folder.resolve("one.yaml").toString();

        assertThat(limber("triage", "--plain", "-o", place, "--save-answers", place)
                        .err())
                .contains("--save-answers and -o name the same file");
    }

    @Test
    void aResultWrittenToAPlaceThatIsNotThereIsToldBefore() {
        Tool tool = limber(new FakeDoor().typing("1"), "triage", "--plain", "-o", folder + "/nowhere/result.json");

        assertThat(tool.exit()).isEqualTo(2);
        assertThat(tool.err()).contains("there is no such folder").doesNotContain("Question 1");
    }
}
