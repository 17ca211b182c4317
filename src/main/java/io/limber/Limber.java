package io.limber;

import io.limber.cli.Shell;
import io.limber.terminal.Door;
import io.limber.terminal.SystemDoor;

/** Where limber starts. */
public final class Limber {

    private Limber() {}

    public static void main(String[] arguments) {
        int code = run(new SystemDoor(), arguments);
        // Without a code to tell, Java ends by itself; being told to, it first sets up a log that nobody reads.
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs one command line, and gives its exit code. */
    public static int run(Door door, String... arguments) {
        return new Shell(door).run(arguments);
    }
}
