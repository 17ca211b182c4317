package io.limber;

import io.limber.cli.Shell;
import io.limber.terminal.SystemDoor;
import java.util.List;

/**
 * Does once all that limber may be asked to print, in one process. Whoever installs limber runs this, so that Java can
 * put what a start needs into an archive. What it prints is of no use.
 */
public final class Rehearsal {

    private static final List<String> LINES = List.of(
            "--version",
            "--help",
            "redflags",
            "redflags --card",
            "redflags --format json",
            "routine",
            "routine unlock",
            "routine unlock --format json",
            "explain",
            "explain recovery",
            "explain pelvic-tilt",
            "explain slipped disc",
            "triage --list-questions",
            "content check --help");

    private Rehearsal() {}

    public static void main(String[] arguments) {
        LINES.forEach(line -> new Shell(new SystemDoor()).run(line.split(" ")));
    }
}
