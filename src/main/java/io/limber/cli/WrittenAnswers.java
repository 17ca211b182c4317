package io.limber.cli;

import io.limber.content.AnswerFile;
import io.limber.content.BrokenContentException;
import io.limber.content.Place;
import io.limber.content.Problem;
import io.limber.content.Spelling;
import io.limber.model.Screen;
import io.limber.triage.AnswerSheet;
import io.limber.triage.Script;
import io.limber.triage.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers that were written down, as far as a result can be made of them.
 *
 * <p>An emergency among them is a result, whatever else is wrong or missing. Anything else has to be whole: what is
 * missing is named, and never taken as no.
 */
record WrittenAnswers(AnswerFile file, AnswerSheet sheet, List<Problem> problems) {

    WrittenAnswers {
        problems = List.copyOf(problems);
    }

    static WrittenAnswers of(AnswerFile file, Script script) {
        Map<String, String> words = new LinkedHashMap<>();
        file.written().forEach((question, written) -> words.put(question, written.value()));
        AnswerSheet sheet = AnswerSheet.of(script, words);
        List<Problem> problems = new ArrayList<>(file.problems());
        sheet.misfits().forEach(misfit -> problems.add(problem(misfit, file)));
        problems.sort(Comparator.naturalOrder());
        Set<String> toldAlready = toldAlready(file, sheet);
        sheet.unanswered(script).forEach((screen, questions) -> {
            List<String> missing = questions.stream()
                    .filter(question -> !toldAlready.contains(question))
                    .toList();
            if (!missing.isEmpty() && !toldAlready.contains(screen.id())) {
                problems.add(missing(screen, missing, file, sheet.maySkip(script, screen)));
            }
        });
        return new WrittenAnswers(file, sheet, problems);
    }

    /** Questions with something wrong in their answer: that they have none need not be said as well. */
    private static Set<String> toldAlready(AnswerFile file, AnswerSheet sheet) {
        Set<Place> places = file.problems().stream().map(Problem::place).collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        sheet.misfits().forEach(misfit -> told.add(misfit.question()));
        file.written().forEach((question, written) -> {
            if (places.contains(written.place())) {
                told.add(question);
            }
        });
        return told;
    }

    /** One problem a screen: what has no answer, and what would be one. */
    private static Problem missing(Screen screen, List<String> questions, AnswerFile file, boolean maySkip) {
        Place place = Optional.ofNullable(file.written().get(questions.get(0)))
                .map(AnswerFile.Written::place)
                .orElse(file.top());
        String names = questions.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        String words = screen.kind() == Screen.Kind.CHECKLIST
                ? "yes, no or not sure for each, or `" + screen.id() + ": none`"
                : "one of: " + String.join(", ", AnswerSheet.Words.of(screen));
        String orSkipped = maySkip ? ", or `" + screen.id() + ": skipped`" : "";
        return new Problem(place, "no answer to " + names, "write " + words + orSkipped);
    }

    /** Whether a result can be given: the answers are whole, or they hold an emergency. */
    boolean decide(Script script) {
        return problems.isEmpty() || Verdict.of(script, sheet.answers()).isEmergency();
    }

    private static Problem problem(AnswerSheet.Misfit misfit, AnswerFile file) {
        AnswerFile.Written written = Objects.requireNonNull(file.written().get(misfit.question()));
        String question = "`" + misfit.question() + "`";
        return switch (misfit.kind()) {
            case UNKNOWN_QUESTION ->
                new Problem(
                        written.key(),
                        "there is no question " + question,
                        Spelling.hint(misfit.question(), misfit.known()));
            case NO_SUCH_ANSWER ->
                new Problem(
                        written.place(),
                        question + " has no answer `" + written.value() + "`",
                        misfit.known().equals(List.of(AnswerSheet.NONE))
                                ? "write none, or answer each of its lines by its own name"
                                : "write one of: " + String.join(", ", misfit.known()));
            case CANNOT_BE_SKIPPED ->
                new Problem(
                        written.place(),
                        question + " cannot be skipped here: it could be about safety",
                        "write one of: " + String.join(", ", misfit.known()));
        };
    }

    /** Problems as one message for the person who wrote the answers. */
    static UserException refusal(List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        problems.forEach(problem -> lines.add(problem.toString()));
        lines.add("limber: these answers could not be used. Nothing was decided; this is no all-clear.");
        return new UserException(String.join("\n", lines));
    }

    static UserException refusal(BrokenContentException broken) {
        return refusal(broken.problems());
    }
}
