package io.limber.cli;

/** What pictures are drawn with. */
final class PictureOptions {

    /** What somebody asks for; what the screen cannot show is drawn in the next best way. */
    enum Wanted {
        auto,
        braille,
        ascii,
        none
    }

    Wanted pictures = Wanted.auto;

    void addTo(Syntax syntax) {
        syntax.option(
                "--pictures=KIND",
                pictures,
                it -> pictures = it,
                "${COMPLETION-CANDIDATES}. auto draws with Braille dots where they can be shown, else with"
                        + " plain letters. none, and --plain, only say what is to be seen.");
    }
}
