package io.limber.cli;

import io.limber.content.Library;
import io.limber.document.CallList;
import io.limber.document.PackLine;
import io.limber.document.RedFlagsPage;
import io.limber.terminal.Door;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The danger signs, for reading and for the fridge. */
@Command(
        name = "redflags",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "The danger signs by urgency: what they may mean, what to do, when.",
        sortOptions = false,
        exitCodeListHeading = Exit.LIST,
        exitCodeList = {Exit.SAYS_OK, Exit.SAYS_FAULT, Exit.SAYS_USAGE},
        footer = {
            "%nExamples:",
            "  limber redflags",
            "  limber redflags --card --region gb",
            "  limber redflags --format json"
        })
final class RedflagsCommand implements Callable<Integer> {

    private static final int CARD_WIDTH = 60;

    private final Door door;

    @Option(names = "--card", description = "Only the signs that cannot wait, on one card of 24 lines.")
    private boolean card;

    @Mixin
    private OutputOptions output;

    @Mixin
    private ContentOptions content;

    RedflagsCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        output.check();
        Library library = content.library(door.environment());
        CallList calls = RegionChoice.callList(content.region, door.environment(), library.regions());
        PackLine pack = new PackLine(library.pack(), library.isShipped(), door.today());
        if (card && output.width == null) {
            output.width = door.size()
                    .map(size -> Math.max(20, Math.min(CARD_WIDTH, size.columns())))
                    .orElse(CARD_WIDTH);
        }
        new Printer(door, output)
                .print(card ? RedFlagsPage.card(calls, pack) : RedFlagsPage.all(library.redFlags(), calls, pack));
        return Exit.OK;
    }
}
