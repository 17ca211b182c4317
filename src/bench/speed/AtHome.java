package io.limber.bench;

import io.limber.content.AnswerFile;
import io.limber.content.Library;
import io.limber.document.VerdictPage;
import io.limber.model.FittedRoutine;
import io.limber.triage.AnswerSheet;
import io.limber.triage.Answers;
import io.limber.triage.Plan;
import io.limber.triage.Script;
import io.limber.triage.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Somebody who can stay at home: the answers of {@code src/bench/home.yaml}, and all that comes of them. */
final class AtHome {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    final Library library = Library.shipped();
    final Script script = new Script(library.protocol());
    final Answers answers = answers(script);

    Verdict verdict() {
        return Verdict.of(script, answers);
    }

    Plan plan() {
        return Plan.of(script, answers, verdict(), library.limits(), library.patterns(), TODAY)
                .orElseThrow();
    }

    VerdictPage.Result result() {
        Plan plan = plan();
        FittedRoutine fitted = FittedRoutine.of(
                library.routine(plan.routine().orElseThrow()).orElseThrow(),
                library::namedExercise,
                plan.circumstances());
        return new VerdictPage.Result(
                script,
                answers,
                verdict(),
                Optional.of(plan),
                Optional.of(fitted),
                library.redFlags(),
                library.limits(),
                library.hash(),
                TODAY);
    }

    private static Answers answers(Script script) {
        Map<String, String> written = new LinkedHashMap<>();
        AnswerFile.in(Path.of("src/bench/home.yaml"))
                .written()
                .forEach((question, answer) -> written.put(question, answer.value()));
        AnswerSheet sheet = AnswerSheet.of(script, written);
        if (!sheet.misfits().isEmpty() || !sheet.unanswered(script).isEmpty()) {
            throw new IllegalStateException("home.yaml does not answer all: " + sheet.misfits() + sheet.unanswered(script));
        }
        return sheet.answers();
    }
}
