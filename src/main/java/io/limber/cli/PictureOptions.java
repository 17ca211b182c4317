package io.limber.cli;

import picocli.CommandLine.Option;

/** What pictures are drawn with. */
final class PictureOptions {

    /** What somebody asks for; what the screen cannot show is drawn in the next best way. */
    enum Wanted {
        auto,
        braille,
        ascii,
        none
    }

    @Option(
            names = "--pictures",
            paramLabel = "KIND",
            description = "${COMPLETION-CANDIDATES}. auto draws with Braille dots where they can be shown, else with"
                    + " plain letters. none, and --plain, only say what is to be seen.")
    Wanted pictures = Wanted.auto;
}
