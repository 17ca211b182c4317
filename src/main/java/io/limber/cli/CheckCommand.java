package io.limber.cli;

import io.limber.terminal.Door;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** "limber check" could mean two things; this says which command is which. */
final class CheckCommand implements Callable<Integer> {

    private final Door door;

    CheckCommand(Door door) {
        this.door = door;
    }

    CommandSpec spec() {
        return Syntax.of("check", this)
                .hidden()
                .says("To be checked yourself: limber triage.", "To check a content pack: limber content check.")
                .anything()
                .spec();
    }

    @Override
    public Integer call() {
        door.err().println("To be checked yourself: limber triage. To check a content pack: limber content check.");
        return Exit.USAGE;
    }
}
