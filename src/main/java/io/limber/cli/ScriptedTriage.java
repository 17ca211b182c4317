package io.limber.cli;

import io.limber.content.AnswerFile;
import io.limber.content.BrokenContentException;
import io.limber.document.AnswerSchema;
import io.limber.document.AnswerTemplate;
import io.limber.document.Data;
import io.limber.document.QuestionsPage;
import io.limber.document.Safe;
import io.limber.document.VerdictPage;
import io.limber.document.VerdictSchema;
import io.limber.terminal.Door;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A triage without a talk: answers from a file or a pipe, and what a script needs to write them. */
final class ScriptedTriage {

    private static final String PIPE = "-";

    private final Results results;
    private final Door door;
    private final Printer printer;
    private final TriageOptions wanted;

    ScriptedTriage(Results results, Door door, Printer printer, TriageOptions wanted) {
        this.results = results;
        this.door = door;
        this.printer = printer;
        this.wanted = wanted;
    }

    /** Prints the questions, a template, or a schema. */
    int tell() {
        if (wanted.questions) {
            printer.print(QuestionsPage.of(results.script(), results.pack()));
        } else if (wanted.template) {
            printer.printAsItIs(AnswerTemplate.of(results.script(), AnswerFile.SCHEMA, door.today()));
        } else {
            printer.printAsItIs(
                    wanted.schema == TriageOptions.Form.answers
                            ? Data.json(AnswerSchema.of(results.script(), AnswerFile.SCHEMA))
                            : VerdictSchema.text());
        }
        return Exit.OK;
    }

    /** Makes results of written answers. */
    int answer(OutputOptions output) {
        String source = Objects.requireNonNull(wanted.answers);
        return wanted.isBatch(output) ? many(source, output) : one(source, output);
    }

    private int one(String source, OutputOptions output) {
        WrittenAnswers written;
        try {
            written = WrittenAnswers.of(read(source), results.script());
        } catch (BrokenContentException broken) {
            throw WrittenAnswers.refusal(broken);
        }
        if (!written.decide(results.script())) {
            throw WrittenAnswers.refusal(written.problems());
        }
        // Only an emergency is a result in spite of problems. They are told all the same.
        written.problems()
                .forEach(problem ->
                        problem.toString().lines().forEach(line -> door.err().println(Safe.line(line))));
        Optional<LocalDate> day = Optional.ofNullable(written.file().answeredOn());
        VerdictPage.Result result = results.of(written.sheet().answers(), day);
        printer.print(results.page(result));
        if (wanted.save != null) {
            results.save(written.sheet().answers(), result.answeredOn(), wanted.save, output.force);
        }
        return wanted.exitCode ? Exit.of(result.verdict().urgency()) : Exit.OK;
    }

    private AnswerFile read(String source) {
        if (!source.equals(PIPE)) {
            return AnswerFile.in(Path.of(source));
        }
        try {
            return AnswerFile.in("standard input", door.input());
        } catch (IOException e) {
            throw new UserException("standard input could not be read: " + e.getMessage());
        }
    }

    private int many(String source, OutputOptions output) {
        if (output.file != null) {
            throw new UserException("Many results go to standard output, line by line; send them on with >.");
        }
        boolean piped = source.equals(PIPE);
        AnswerBatch batch = new AnswerBatch(results, door, piped ? "standard input" : source);
        try (InputStream in = piped ? door.input() : Files.newInputStream(Path.of(source))) {
            boolean allGood = batch.run(in);
            return !allGood
                    ? Exit.USAGE
                    : batch.mostUrgent()
                            .filter(level -> wanted.exitCode)
                            .map(Exit::of)
                            .orElse(Exit.OK);
        } catch (IOException e) {
            throw new UserException("limber cannot read " + source + ". Look whether it is there and may be read.");
        }
    }
}
