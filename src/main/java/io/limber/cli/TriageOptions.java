package io.limber.cli;

import io.limber.triage.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a script asks of a triage. */
final class TriageOptions {

    /** The forms that can be described. */
    enum Form {
        answers,
        verdict
    }

    @Nullable String answers;

    boolean template;

    boolean questions;

    @Nullable Path save;

    boolean trace;

    boolean exitCode;

    @Nullable Form schema;

    boolean detailed;

    void addTo(Syntax syntax) {
        syntax.option(
                        "--answers=FILE",
                        String.class,
                        it -> answers = it,
                        "Take the answers from this file (YAML or JSON), or from - for a pipe, and ask nothing.")
                .flag("--answer-template", it -> template = it, "Print a file of answers to fill in.")
                .flag("--list-questions", it -> questions = it, "Print every question.")
                .option(
                        "--save-answers=FILE",
                        Path.class,
                        it -> save = it,
                        "Write the answers to this file, for --answers to take back.")
                .flag("--trace", it -> trace = it, "Say which rules fired, and which are one answer away.")
                .flag(
                        "--exit-code",
                        it -> exitCode = it,
                        "Tell the result by the exit code as well; of many results, the most urgent.")
                .option(
                        "--schema=FORM",
                        Form.class,
                        it -> schema = it,
                        "Print the JSON Schema of: ${COMPLETION-CANDIDATES}.")
                .flag(
                        "--detailed",
                        it -> detailed = it,
                        "With --format ics: write into the calendar what to look at. Without it, reminders only"
                                + " say \"limber\".");
    }

    /** Refuses what cannot go together. */
    void check(OutputOptions output) {
        checkAlone();
        checkFormat(output);
        if (save != null && isBatch(output)) {
            throw new UserException("--save-answers goes with the questions, or with one set of --answers.");
        }
        if (save != null && output.file != null && save.toAbsolutePath().equals(output.file.toAbsolutePath())) {
            throw new UserException("--save-answers and -o name the same file. Name one for each.");
        }
    }

    /** Each of these is something of its own to do. */
    private void checkAlone() {
        List<String> wanted = Stream.of(
                        answers == null ? null : "--answers",
                        template ? "--answer-template" : null,
                        questions ? "--list-questions" : null,
                        schema == null ? null : "--schema")
                .filter(Objects::nonNull)
                .toList();
        if (wanted.size() > 1) {
            throw new UserException(String.join(" and ", wanted) + " cannot go together. Use one of them.");
        }
        if (!wanted.isEmpty() && answers == null && (save != null || trace || exitCode)) {
            throw new UserException(
                    wanted.get(0) + " gives no result. --save-answers, --trace and --exit-code go with one.");
        }
    }

    /** What has one form only is not given another name. */
    private void checkFormat(OutputOptions output) {
        Format format = output.format();
        boolean isSaid = format != Format.TEXT || output.format != null;
        if (template && format != Format.YAML && format != Format.TEXT) {
            throw new UserException("--answer-template prints YAML, which holds remarks, and not " + format + ".");
        }
        if (questions && format == Format.ICS) {
            throw new UserException("--list-questions has no dates for a calendar. Leave --format ics out.");
        }
        if (detailed && format != Format.ICS) {
            throw new UserException("--detailed goes with --format ics, which makes reminders for a calendar.");
        }
        if (schema != null && isSaid && format != Format.JSON) {
            throw new UserException("--schema prints JSON, and not " + format + ".");
        }
        boolean goesElsewhere = isSaid || output.file != null;
        if (answers != null && isLines(answers) && goesElsewhere && format != Format.JSONL) {
            throw new UserException(answers + " holds a set of answers in each line, by its name. Its results come as"
                    + " jsonl, and not " + format + ": leave --format and -o out.");
        }
    }

    private static boolean isLines(String source) {
        return source.toLowerCase(Locale.ROOT).endsWith(".jsonl");
    }

    /**
     * The exit code of a result.
     *
     * @param isMade whether what was asked for could be made of it
     */
    int code(Verdict verdict, boolean isMade) {
        if (exitCode) {
            return Exit.of(verdict.urgency());
        }
        return isMade ? Exit.OK : Exit.USAGE;
    }

    /** Whether each line of the input is a set of answers of its own. */
    boolean isBatch(OutputOptions output) {
        boolean unlessSaid = output.format == null && output.file == null;
        return answers != null && (output.format() == Format.JSONL || (unlessSaid && isLines(answers)));
    }
}
