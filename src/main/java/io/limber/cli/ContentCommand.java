package io.limber.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What authors do with content packs. */
@Command(
        name = "content",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Check or export a content pack, limber's own or another.",
        subcommands = {ContentCheckCommand.class, ContentExportCommand.class},
        exitCodeListHeading = Exit.LIST,
        exitCodeList = {Exit.SAYS_OK, Exit.SAYS_FAULT, Exit.SAYS_USAGE},
        footer = {
            "%nExamples:",
            "  limber content check",
            "  limber content check data/low-back",
            "  limber content export -o exported"
        })
final class ContentCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "limber content needs a verb: check or export.");
    }
}
