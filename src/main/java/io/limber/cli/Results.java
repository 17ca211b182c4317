package io.limber.cli;

import io.limber.content.AnswerFile;
import io.limber.content.Library;
import io.limber.document.AnswerData;
import io.limber.document.CallList;
import io.limber.document.Document;
import io.limber.document.GuidePage;
import io.limber.document.PackLine;
import io.limber.document.Page;
import io.limber.document.RoutinePage;
import io.limber.document.TracedPage;
import io.limber.document.VerdictPage;
import io.limber.model.Circumstances;
import io.limber.model.Exercise;
import io.limber.model.FittedRoutine;
import io.limber.triage.Answers;
import io.limber.triage.Plan;
import io.limber.triage.Script;
import io.limber.triage.Trace;
import io.limber.triage.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes results of answers, with all of a pack that they need at hand. */
final class Results {

    /** The exercise that is a place to rest. */
    private static final String EASE = "positions-of-ease";

    private final Library library;
    private final CallList calls;
    private final PackLine pack;
    private final Script script;
    private final LocalDate today;
    private final boolean asData;
    private final boolean traced;
    private String hash = "";

    /**
     * @param asData whether a result goes to a script, which wants the digest of the content as well
     * @param traced whether a result says how it came about
     */
    Results(Library library, CallList calls, LocalDate today, boolean asData, boolean traced) {
        Promises.keptBy(library);
        this.library = library;
        this.calls = calls;
        this.pack = PackLine.of(library.pack(), library.isShipped(), today);
        this.script = new Script(library.protocol());
        this.today = today;
        this.asData = asData || traced;
        this.traced = traced;
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

    /** What is left out of a routine or swapped, and why; empty if nothing is. */
    Optional<Document> changes(FittedRoutine fitted) {
        return fitted.changes().isEmpty()
                ? Optional.empty()
                : Optional.of(RoutinePage.changed(fitted, library.limits()));
    }

    /** What stands above every screen, if the questions are not limber's own. */
    Optional<String> banner() {
        return pack.shipped()
                ? Optional.empty()
                : Optional.of("Not limber's own questions: " + pack.pack().title());
    }

    /** A place to rest for somebody for whom a routine was fitted. */
    Optional<Exercise> ease(Circumstances circumstances) {
        return library.exercise(EASE)
                .flatMap(ease -> circumstances.suits(ease)
                        ? Optional.of(ease)
                        : ease.notFor().stream()
                                .filter(bar -> circumstances.limits().contains(bar.limit()))
                                .flatMap(bar -> Optional.ofNullable(bar.swap()).stream())
                                .map(library::namedExercise)
                                .filter(circumstances::suits)
                                .findFirst());
    }

    /** What some answers amount to, as of today. */
    VerdictPage.Result of(Answers answers) {
        return of(answers, Optional.empty());
    }

    /**
     * What some answers amount to.
     *
     * @param answeredOn the day they were given, which dates the plan; today if it is not known
     */
    VerdictPage.Result of(Answers answers, Optional<LocalDate> answeredOn) {
        LocalDate day = answeredOn.orElse(today);
        Verdict verdict = Verdict.of(script, answers);
        Optional<Plan> plan = verdict.isUrgent()
                ? Optional.empty()
                : Plan.of(script, answers, verdict, library.limits(), library.patterns(), day);
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
                asData ? hash() : "",
                day);
    }

    Page page(VerdictPage.Result result) {
        return withTrace(VerdictPage.of(result, calls, pack), result);
    }

    /** A result in a format: HTML is for paper, so it is a guide, or a note to take along. */
    Page page(VerdictPage.Result result, Format format) {
        return format == Format.HTML ? guide(result) : page(result);
    }

    /** A result to print and keep. */
    private Page guide(VerdictPage.Result result) {
        return withTrace(GuidePage.of(result, calls, pack, library.sources()), result);
    }

    private Page withTrace(Page page, VerdictPage.Result result) {
        return traced ? TracedPage.of(page, Trace.of(script, result.answers()), result, pack) : page;
    }

    /**
     * A result as one of many: its data, and which one it is.
     *
     * @param label the name or number its writer gave it
     */
    Map<String, Object> line(VerdictPage.Result result, long number, Optional<Object> label) {
        Map<String, Object> line = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(page(result).data())).forEach((key, value) -> {
            line.put(key.toString(), value);
            if (line.size() == 1) {
                line.put("line", number);
                label.ifPresent(name -> line.put("id", name));
            }
        });
        return line;
    }

    /** Writes the answers of a result to a file that {@code --answers} takes back to the same result. */
    void save(VerdictPage.Result result, Path file, boolean followLinks) {
        String text = AnswerData.file(AnswerFile.SCHEMA, script, result.answers(), result.answeredOn());
        ResultFile.write(file, text, followLinks);
    }

    private String hash() {
        if (hash.isEmpty()) {
            hash = library.hash();
        }
        return hash;
    }

    /** How the moves of a result's routine are done. */
    Page page(FittedRoutine routine) {
        return RoutinePage.of(routine, library.limits(), pack);
    }
}
