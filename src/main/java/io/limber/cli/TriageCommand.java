package io.limber.cli;

import io.limber.content.Library;
import io.limber.terminal.Door;
import io.limber.terminal.LineInterview;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks about the danger signs, line by line, and says what to do. */
@Command(
        name = "triage",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Check the danger signs, one question at a time, and get a plan.",
        exitCodeListHeading = "%nExit codes with --exit-code:%n",
        exitCodeList = {
            "10:you can look after it at home",
            "11:see a clinician within days",
            "12:speak to a clinician today",
            "13:emergency",
        },
        footer = {
            "%nExamples:",
            "  limber triage",
            "  limber triage --plain --region gb",
            "  limber triage --format json -o result.json",
        })
final class TriageCommand implements Callable<Integer> {

    private final Door door;

    @Option(names = "--exit-code", description = "Tell the result by the exit code as well.")
    private boolean exitCode;

    @Mixin
    private OutputOptions output;

    @Mixin
    private ContentOptions content;

    TriageCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        if (!door.isTerminal(Door.Stream.IN) && !output.plain) {
            throw new UserException("limber triage asks questions, and there is no terminal to answer from.\n"
                    + "To type or pipe the answers line by line: limber triage --plain.");
        }
        Library library = content.library(door.environment());
        Triage triage = new Triage(library, door, new Printer(door, output), output, content.region);
        LineInterview.End end = triage.run();
        return switch (end) {
            case INPUT_ENDED -> {
                door.err()
                        .println(
                                "\nThe input ended before the questions did. Nothing was decided; this is no all-clear.");
                yield Exit.INPUT_ENDED;
            }
            case QUIT -> {
                door.err().println("\nStopped. Nothing was decided; this is no all-clear.");
                yield Exit.STOPPED;
            }
            case FINISHED -> exitCode ? Exit.of(triage.verdict().urgency()) : Exit.OK;
        };
    }
}
