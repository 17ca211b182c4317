package io.limber;

import io.limber.cli.Shell;
import io.limber.terminal.SystemDoor;

/** Where limber starts. */
public final class Limber {

    private Limber() {}

    public static void main(String[] arguments) {
        System.exit(new Shell(new SystemDoor()).run(arguments));
    }
}
