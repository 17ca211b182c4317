package io.limber.cli;

import io.limber.content.Library;
import io.limber.document.CallList;
import io.limber.document.PackLine;
import io.limber.document.RedFlagsPage;
import io.limber.terminal.Door;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** The danger signs, for reading and for the fridge. */
final class RedflagsCommand implements Callable<Integer> {

    private static final int CARD_WIDTH = 60;

    private final Door door;
    private boolean card;
    private final OutputOptions output = new OutputOptions();
    private final ContentOptions content = new ContentOptions();

    RedflagsCommand(Door door) {
        this.door = door;
    }

    CommandSpec spec() {
        return Syntax.of("redflags", this)
                .says("The danger signs by urgency: what they may mean, what to do, when.")
                .flag("--card", it -> card = it, "Only the signs that cannot wait, on one card of 24 lines.")
                .with(output::addTo)
                .with(content::addTo)
                .exitCodes(Exit.SAYS_OK, Exit.SAYS_FAULT, Exit.SAYS_USAGE)
                .examples("limber redflags", "limber redflags --card --region gb", "limber redflags --format json")
                .spec();
    }

    @Override
    public Integer call() {
        output.check();
        Library library = content.library(door.environment());
        CallList calls = RegionChoice.callList(content.region, door.environment(), library.regions());
        PackLine pack = ContentOptions.line(library, door);
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
