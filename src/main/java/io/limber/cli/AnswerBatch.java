package io.limber.cli;

import io.limber.content.AnswerFile;
import io.limber.content.BrokenContentException;
import io.limber.content.JsonLines;
import io.limber.content.Problem;
import io.limber.document.Data;
import io.limber.document.Safe;
import io.limber.document.VerdictPage;
import io.limber.model.Urgency;
import io.limber.terminal.Door;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Many sets of answers, one in each line; one verdict a line comes back. A bad line is named, and the rest goes on. */
final class AnswerBatch {

    private final Results results;
    private final Door door;
    private final String name;
    private boolean hasBadLines;
    private Optional<Urgency> mostUrgent = Optional.empty();

    /** @param name what messages call the input */
    AnswerBatch(Results results, Door door, String name) {
        this.results = results;
        this.door = door;
        this.name = name;
    }

    /** Reads to the end, or until nobody reads the results any more; whether every line had one. */
    boolean run(InputStream in) {
        JsonLines lines = new JsonLines(in);
        try {
            Optional<JsonLines.Line> line = lines.next();
            while (line.isPresent() && door.out().isRead()) {
                one(line.get());
                line = lines.next();
            }
        } catch (IOException e) {
            throw new UserException(name + " could not be read to its end: " + e.getMessage());
        }
        return !hasBadLines;
    }

    /** The most urgent level of all lines; empty if no line had a result. */
    Optional<Urgency> mostUrgent() {
        return mostUrgent;
    }

    private void one(JsonLines.Line line) {
        if (!line.fault().isEmpty()) {
            refuse(line, line.fault());
        } else if (!line.text().isBlank()) {
            answer(line);
        }
    }

    private void answer(JsonLines.Line line) {
        try {
            WrittenAnswers written =
                    WrittenAnswers.of(AnswerFile.of(name + ", line " + line.number(), line.text()), results.script());
            written.problems().forEach(problem -> refuse(line, message(problem)));
            if (written.decide(results.script())) {
                print(line, written);
            }
        } catch (BrokenContentException broken) {
            broken.problems().forEach(problem -> refuse(line, message(problem)));
        }
    }

    private void print(JsonLines.Line line, WrittenAnswers written) {
        VerdictPage.Result result = results.of(
                written.sheet().answers(), Optional.ofNullable(written.file().answeredOn()));
        Urgency urgency = result.verdict().urgency();
        mostUrgent =
                Optional.of(mostUrgent.filter(now -> now.compareTo(urgency) < 0).orElse(urgency));
        door.out()
                .printData(Data.jsonLine(results.line(
                                result,
                                line.number(),
                                Optional.ofNullable(written.file().label())))
                        + "\n");
    }

    private static String message(Problem problem) {
        return problem.message() + " (" + problem.hint() + ")";
    }

    private void refuse(JsonLines.Line line, String why) {
        hasBadLines = true;
        door.err().println(Safe.line("line " + line.number() + ": " + why));
    }
}
