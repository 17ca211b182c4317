package io.limber.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run of a voice program, from its text to its end. */
final class VoiceRun {

    /** How long a program may take to end when it is asked to. */
    private static final long GRACE_MILLIS = 100;

    private final Process process;

    private VoiceRun(Process process) {
        this.process = process;
    }

    /**
     * Starts a program that reads a text aloud. The text goes in on standard input, and what comes out goes nowhere.
     *
     * @param ended is told when the program has ended, from some other thread
     */
    static VoiceRun start(VoiceProgram program, String text, Runnable ended) throws IOException {
        Process process = new ProcessBuilder(program.command())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // A program that does not read would block whoever writes: that is left to a thread that may be blocked.
        Thread feeder = new Thread(() -> feed(process, text), "limber-voice-text");
        feeder.setDaemon(true);
        feeder.start();
        var unused = process.onExit().thenRun(ended);
        return new VoiceRun(process);
    }

    private static void feed(Process process, String text) {
        try (OutputStream in = process.getOutputStream()) {
            in.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException endedBeforeItHadReadAll) {
            // How it ended is what counts.
        }
    }

    boolean isOver() {
        return !process.isAlive();
    }

    /** Whether a run that is over went well. */
    boolean wentWell() {
        return process.exitValue() == 0;
    }

    /**
     * Ends the program and all that it has started: asks first, then kills.
     *
     * <p>It goes through process handles: {@link Process#destroy} would also close the program's input, and so wait for
     * the thread that feeds it. Whom the program has started is looked up while it still lives, since afterwards nobody
     * knows; what it starts in the very moment it is stopped can slip away.
     */
    void stop() {
        List<ProcessHandle> family = family();
        family.forEach(ProcessHandle::destroy);
        giveGrace();
        Stream.concat(family.stream().flatMap(ProcessHandle::descendants), family.stream())
                .filter(ProcessHandle::isAlive)
                .forEach(ProcessHandle::destroyForcibly);
    }

    private List<ProcessHandle> family() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    private void giveGrace() {
        try {
            process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
