package io.limber.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a script asks of a triage. */
final class TriageOptions {

    /** The forms that can be described. */
    enum Form {
        answers,
        verdict
    }

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "Take the answers from this file (YAML or JSON), or from - for a pipe, and ask nothing.")
    @Nullable String answers;

    @Option(names = "--answer-template", description = "Print a file of answers to fill in.")
    boolean template;

    @Option(names = "--list-questions", description = "Print every question.")
    boolean questions;

    @Option(
            names = "--save-answers",
            paramLabel = "FILE",
            description = "Write the answers to this file, for --answers to take back.")
    @Nullable Path save;

    @Option(names = "--trace", description = "Say which rules fired, and which are one answer away.")
    boolean trace;

    @Option(
            names = "--exit-code",
            description = "Tell the result by the exit code as well; of many results, the most urgent.")
    boolean exitCode;

    @Option(
            names = "--schema",
            paramLabel = "FORM",
            description = "Print the JSON Schema of: ${COMPLETION-CANDIDATES}.")
    @Nullable Form schema;

    /** Refuses what cannot go together. */
    void check(OutputOptions output) {
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
        if (save != null && !wanted.isEmpty() && (answers == null || isBatch(output))) {
            throw new UserException("--save-answers goes with the questions, or with one set of --answers.");
        }
    }

    /** Whether each line of the input is a set of answers of its own. */
    boolean isBatch(OutputOptions output) {
        boolean unlessSaid = output.format == null && output.file == null;
        return answers != null && (output.format() == Format.JSONL || (unlessSaid && answers.endsWith(".jsonl")));
    }
}
