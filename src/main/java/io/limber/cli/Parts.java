package io.limber.cli;

import io.limber.terminal.Door;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands and gives each what it needs. */
final class Parts implements IFactory {

    private final Door door;

    Parts(Door door) {
        this.door = door;
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
