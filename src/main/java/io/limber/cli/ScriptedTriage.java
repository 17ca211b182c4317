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
import io.limber.model.Urgency;
import io.limber.terminal.Door;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
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
        try {
            return wanted.isBatch(output) ? many(source, output) : one(source, output);
        } catch (EOFException nothing) {
            door.err()
                    .println(Safe.line("There were no answers in " + called(source)
                            + ". Nothing was decided; this is no all-clear."));
            return Exit.INPUT_ENDED;
        }
    }

    private static String called(String source) {
        return source.equals(PIPE) ? "standard input" : source;
    }

    private int one(String source, OutputOptions output) throws EOFException {
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
        boolean isCalendar = output.format() == Format.ICS;
        if (isCalendar) {
            door.err().print(printer.forReading(results.page(result).document()));
        } else {
            printer.print(results.page(result, output.format()));
        }
        int open = result.verdict().open().size();
        if (result.verdict().isEmergency() && open > 0) {
            door.err()
                    .println("Without an answer: " + open + " of the questions that are always asked. An emergency does"
                            + " not wait for them; --format json names them.");
        }
        if (wanted.save != null) {
            results.save(result, wanted.save, output.force);
        }
        boolean isMade = !isCalendar || new Reminders(door, printer, output).send(result, results, wanted.detailed);
        return wanted.code(result.verdict(), isMade);
    }

    private AnswerFile read(String source) throws EOFException {
        if (!source.equals(PIPE)) {
            return AnswerFile.in(Path.of(source));
        }
        try (PushbackInputStream in = new PushbackInputStream(door.input())) {
            int first = in.read();
            if (first < 0) {
                throw new EOFException();
            }
            in.unread(first);
            return AnswerFile.in(called(source), in);
        } catch (EOFException nothing) {
            throw nothing;
        } catch (IOException e) {
            throw new UserException("standard input could not be read: " + e.getMessage());
        }
    }

    private int many(String source, OutputOptions output) throws EOFException {
        if (output.file != null) {
            throw new UserException("Many results go to standard output, line by line; send them on with >.");
        }
        AnswerBatch batch = new AnswerBatch(results, door, called(source));
        try (InputStream in = source.equals(PIPE) ? door.input() : Files.newInputStream(Path.of(source))) {
            if (!batch.run(in)) {
                return Exit.USAGE;
            }
            Urgency mostUrgent = batch.mostUrgent().orElseThrow(EOFException::new);
            return wanted.exitCode ? Exit.of(mostUrgent) : Exit.OK;
        } catch (EOFException nothing) {
            throw nothing;
        } catch (IOException e) {
            throw new UserException("limber cannot read " + source + ". Look whether it is there and may be read.");
        }
    }
}
