package io.limber.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.document.Document;
import io.limber.document.GatePage;
import io.limber.document.MarkdownRenderer;
import io.limber.model.Pack;
import io.limber.triage.Answer;
import io.limber.triage.Gate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gate is read by somebody in pain, like the questions of the triage. */
class GateWordsTest {

    private static final Pack.Safety SAFETY = Library.shipped().pack().safety();
    private static final Gate.Line FALL = new Gate.Line(SAFETY.gate().get(3), Optional.of(Answer.Tick.YES));

    @ParameterizedTest
    @MethodSource("pages")
    void askForSixYearsOfSchoolAtMost(Document page) {
        ReadingGrade grade =
                ReadingGrade.of(List.of(MarkdownRenderer.render(page).split("\n\n", -1)));
        assertThat(grade.grade()).as("%s: %s", page, grade).isLessThanOrEqualTo(6);
    }

    static Stream<Document> pages() {
        return Stream.of(
                GatePage.goOn(new Gate.GoOn(List.of(FALL))), GatePage.onceMore(FALL), GatePage.held(FALL, SAFETY));
    }
}
