package io.limber.cli;

import io.limber.terminal.Door;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** "limber check" could mean two things; this says which command is which. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        hidden = true,
        description = {"To be checked yourself: limber triage.", "To check a content pack: limber content check."})
final class CheckCommand implements Callable<Integer> {

    private final Door door;

    @SuppressWarnings("unused") // takes whatever follows, so that the answer is the same
    @Unmatched
    private String[] anything = {};

    CheckCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        door.err().println("To be checked yourself: limber triage. To check a content pack: limber content check.");
        return Exit.USAGE;
    }
}
