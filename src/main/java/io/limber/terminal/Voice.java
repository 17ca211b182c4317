package io.limber.terminal;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads short texts aloud. Nobody ever waits for it: every call returns at once, whatever becomes of the sound.
 *
 * <p>The newest wish wins: a new text, or silence, cuts off what is still being said. A voice that does not work costs
 * one line, once, and changes nothing else.
 */
public interface Voice extends AutoCloseable {

    /** Says nothing. */
    Voice NONE = new Voice() {
        @Override
        public void say(String text) {}

        @Override
        public void silence() {}

        @Override
        public void close() {}
    };

    /** Says this now. */
    void say(String text);

    /** Cuts off what is being said. */
    void silence();

    /** Cuts off what is being said, and says nothing more; no program is left running. May be called twice. */
    @Override
    void close();

    /**
     * The voice somebody wants.
     *
     * @param wanted {@code auto} for the first that the system has, {@code none}, or a command that reads its standard
     *     input aloud
     * @param complain takes the one line there is if the voice does not work. It never holds a text that was to be said.
     *     It is called at most once, later on from the voice's own thread; what draws a screen keeps the line until the
     *     screen is gone
     */
    static Voice of(String wanted, Door door, Consumer<String> complain) {
        if (wanted.isBlank() || wanted.equals("none")) {
            return NONE;
        }
        Optional<VoiceProgram> program = VoiceProgram.find(wanted, door);
        if (program.isEmpty()) {
            complain.accept(VoiceProgram.missing(wanted));
            return NONE;
        }
        return VoiceThread.start(program.get(), complain, VoiceThread.LIMIT);
    }

    /** The voice somebody wants; what it has to complain about goes to standard error. */
    static Voice of(String wanted, Door door) {
        return of(wanted, door, door.err()::println);
    }
}
