package io.limber.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.model.Movement;
import io.limber.triage.Answers;
import io.limber.triage.Script;
import io.limber.triage.Verdict;
import org.junit.jupiter.api.Test;

/** What limber rehearses is what people do. */
class RehearsalTest {

    @Test
    void theAnswersOfARehearsalEndInAPlanWithMoves() {
        Script script = new Script(Library.shipped().protocol());
        Answers answers = Rehearsal.answers(script);

        assertThat(Verdict.of(script, answers).movement()).isEqualTo(Movement.ALLOWED);
    }
}
