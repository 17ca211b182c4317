package io.limber.cli;

import io.limber.content.Library;
import io.limber.document.CallList;
import io.limber.document.VerdictPage;
import io.limber.terminal.Door;
import io.limber.triage.Verdict;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** Asks about the danger signs, line by line, and says what to do. */
final class TriageCommand implements Callable<Integer> {

    private final Door door;
    private final TriageOptions wanted = new TriageOptions();
    private final OutputOptions output = new OutputOptions();
    private final ContentOptions content = new ContentOptions();

    TriageCommand(Door door) {
        this.door = door;
    }

    CommandSpec spec() {
        return Syntax.of("triage", this)
                .says("Check the danger signs, one question at a time, and get a plan.")
                .with(wanted::addTo)
                .with(output::addTo)
                .with(content::addTo)
                .exitCodes(
                        Exit.SAYS_NO_ALL_CLEAR,
                        Exit.SAYS_FAULT,
                        Exit.SAYS_USAGE,
                        "10:with --exit-code: you can look after it at home",
                        "11:with --exit-code: see a clinician within days",
                        "12:with --exit-code: speak to a clinician today",
                        "13:with --exit-code: emergency",
                        Exit.SAYS_INPUT_ENDED,
                        Exit.SAYS_STOPPED)
                .examples(
                        "limber triage",
                        "limber triage --plain --region gb",
                        "limber triage -o guide.html",
                        "limber triage --format json -o result.json",
                        "limber triage --answer-template -o answers.yaml",
                        "limber triage --answers answers.yaml --trace",
                        "limber triage --answers many.jsonl --format jsonl",
                        "limber triage -o limber-dates.ics")
                .spec();
    }

    @Override
    public Integer call() {
        output.check(Format.ICS);
        wanted.check(output);
        Stream.of(Optional.ofNullable(wanted.save), Optional.ofNullable(output.file))
                .flatMap(Optional::stream)
                .forEach(file -> ResultFile.check(file, output.force));
        boolean asks = wanted.answers == null && !wanted.template && !wanted.questions && wanted.schema == null;
        if (asks && !door.isTerminal(Door.Stream.IN) && !output.plain) {
            throw new UserException("limber triage asks questions, and there is no terminal to answer from.\n"
                    + "To type or pipe the answers line by line: limber triage --plain.\n"
                    + "To take them from a file: limber triage --answers FILE. To get such a file to fill in:"
                    + " limber triage --answer-template.");
        }
        Library library = content.library(door.environment());
        Printer printer = new Printer(door, output);
        CallList calls = RegionChoice.callList(content.region, door.environment(), library.regions());
        boolean asData = output.format().isData() || wanted.isBatch(output);
        Results results = new Results(library, calls, door.today(), asData, wanted.trace);
        if (asks) {
            return ask(results, printer);
        }
        ScriptedTriage scripted = new ScriptedTriage(results, door, printer, wanted);
        return wanted.answers == null ? scripted.tell() : scripted.answer(output);
    }

    private int ask(Results results, Printer printer) {
        Triage triage = new Triage(results, door, printer, output);
        OptionalInt left = triage.ask();
        if (left.isPresent()) {
            return left.getAsInt();
        }
        VerdictPage.Result result = results.of(triage.answers());
        if (wanted.save != null) {
            results.save(result, wanted.save, output.force);
        }
        if (output.format() == Format.ICS) {
            boolean isMade = new Reminders(door, printer, output).send(result, results, wanted.detailed);
            return wanted.code(result.verdict(), isMade);
        }
        Optional<Play.Result> played = triage.offerNext();
        if (played.isPresent() && played.get().later().isEmpty()) {
            return played.get().code();
        }
        Verdict last = played.flatMap(Play.Result::later).orElseGet(triage::verdict);
        return wanted.code(last, true);
    }
}
