package io.limber.cli;

import org.jspecify.annotations.Nullable;

/** How a routine is played. */
final class PlayOptions {

    /** Whether it waits for a person. */
    enum Wait {
        yes,
        no
    }

    boolean play;

    boolean eyesFree;

    @Nullable String voice;

    Wait wait = Wait.yes;

    boolean timeline;

    void addTo(Syntax syntax) {
        syntax.flag("--play", it -> play = it, "Play it, with clock and bells. The danger signs are asked first.")
                .flag(
                        "--eyes-free",
                        it -> eyesFree = it,
                        "Play it for somebody who does not look: few lines, bells and a voice. For screen readers too.")
                .option(
                        "--voice=VOICE",
                        String.class,
                        it -> voice = it,
                        "auto, none, or a command that reads its input aloud. Default: auto with --eyes-free.")
                .option(
                        "--wait=WHETHER",
                        wait,
                        it -> wait = it,
                        "With --eyes-free: no goes on by the clock alone, and never waits for a key.")
                .flag(
                        "--timeline",
                        it -> timeline = it,
                        "Print when what is done, second by second. Also as JSON or YAML.");
    }

    boolean plays() {
        return play || eyesFree;
    }

    /** Refuses what does not go together. */
    void check(boolean named) {
        if ((plays() || timeline) && !named) {
            throw new UserException("Which routine? Name it, such as: limber routine unlock --play");
        }
        if (plays() && timeline) {
            throw new UserException("--timeline prints and --play plays: use one of them.");
        }
        if (!plays() && voice != null) {
            throw new UserException("--voice goes with --play or --eyes-free.");
        }
        if (voice != null && voice.isBlank()) {
            throw new UserException("--voice takes auto, none, or a command that reads its input aloud.");
        }
        if (!eyesFree && wait == Wait.no) {
            throw new UserException("--wait no goes with --eyes-free.");
        }
    }
}
