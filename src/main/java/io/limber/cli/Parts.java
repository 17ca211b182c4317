package io.limber.cli;

import io.limber.terminal.Door;
import io.limber.terminal.SystemDoor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands and gives each what it needs. */
final class Parts implements IFactory {

    private final Door door;

    Parts(Door door) {
        this.door = door;
    }

    /** The parts of a real process; also what completion and manual pages are made with. */
    Parts() {
        this(new SystemDoor());
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return type.getDeclaredConstructor(Door.class).newInstance(door);
        } catch (NoSuchMethodException needsNothing) {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
