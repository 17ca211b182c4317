package io.limber.cli;

import io.limber.content.BrokenContentException;
import io.limber.content.Library;
import io.limber.content.Problem;
import io.limber.document.CallList;
import io.limber.document.PackLine;
import io.limber.document.Page;
import io.limber.document.RoutinePage;
import io.limber.document.VerdictPage;
import io.limber.model.FittedRoutine;
import io.limber.triage.Answers;
import io.limber.triage.MustAsk;
import io.limber.triage.Plan;
import io.limber.triage.Script;
import io.limber.triage.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes results of answers, with all of a pack that they need at hand. */
final class Results {

    private final Library library;
    private final CallList calls;
    private final PackLine pack;
    private final Script script;
    private final LocalDate today;
    private final boolean asData;

    /**
     * @param asData whether a result goes to a script, which wants the digest of the content as well
     */
    Results(Library library, CallList calls, LocalDate today, boolean asData) {
        keepsItsPromises(library);
        this.library = library;
        this.calls = calls;
        this.pack = new PackLine(library.pack(), library.isShipped(), today);
        this.script = new Script(library.protocol());
        this.today = today;
        this.asData = asData;
    }

    Script script() {
        return script;
    }

    CallList calls() {
        return calls;
    }

    PackLine pack() {
        return pack;
    }

    /** What some answers amount to, as of today. */
    VerdictPage.Result of(Answers answers) {
        Verdict verdict = Verdict.of(script, answers);
        Optional<Plan> plan =
                verdict.isUrgent() ? Optional.empty() : Plan.of(script, answers, verdict, library.limits(), today);
        Optional<FittedRoutine> routine = plan.flatMap(ready -> ready.routine()
                .flatMap(library::routine)
                .map(found -> FittedRoutine.of(found, library::namedExercise, ready.circumstances())));
        return new VerdictPage.Result(
                script,
                answers,
                verdict,
                plan,
                routine,
                library.redFlags(),
                plan.map(Plan::limits).orElse(List.of()),
                asData ? library.hash() : "",
                today);
    }

    Page page(VerdictPage.Result result) {
        return VerdictPage.of(result, calls, pack);
    }

    /** How the moves of a result's routine are done. */
    Page page(FittedRoutine routine) {
        return RoutinePage.of(routine, library.limits(), pack);
    }

    /** A pack that is not limber's own may not leave a danger question out. */
    private static void keepsItsPromises(Library library) {
        if (library.isShipped()) {
            return;
        }
        List<Problem> problems = library.problems();
        if (!problems.isEmpty()) {
            throw new BrokenContentException(problems);
        }
        List<String> missing = MustAsk.missingFrom(library.protocol());
        if (!missing.isEmpty()) {
            throw new UserException("This content pack cannot be used for a triage: it does not ask everybody about "
                    + String.join(", ", missing) + ".\nTo use limber's own content, leave --content out.");
        }
    }
}
