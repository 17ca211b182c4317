package io.limber.cli;

import io.limber.terminal.Door;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What authors do with content packs. */
final class ContentCommand implements Callable<Integer> {

    private final Door door;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    ContentCommand(Door door) {
        this.door = door;
    }

    CommandSpec spec() {
        return Syntax.of("content", spec)
                .says("Check or export a content pack, limber's own or another.")
                .verbs(new ContentCheckCommand(door).spec(), new ContentExportCommand(door).spec())
                .exitCodes(Exit.SAYS_OK, Exit.SAYS_FAULT, Exit.SAYS_USAGE)
                .examples(
                        "limber content check",
                        "limber content check data/low-back",
                        "limber content export -o exported")
                .spec();
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "limber content needs a verb: check or export.");
    }
}
