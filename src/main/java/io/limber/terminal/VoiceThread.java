package io.limber.terminal;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * A voice that lets a program speak, on a thread of its own. Whoever calls leaves a wish and goes on; there is only ever
 * one wish, the newest, and only one program at a time.
 *
 * <p>A program that fails or hangs is complained about once; later texts are tried all the same, since a voice that
 * failed once may be back for the next step.
 */
final class VoiceThread implements Voice {

    /** The longest that a short text may take. */
    static final Duration LIMIT = Duration.ofSeconds(30);

    /** A long text may take longer, even read slowly. */
    private static final long SLOWEST_LETTER_MILLIS = 100;

    /** How long the end of limber waits for the end of the program. */
    private static final long CLOSING_MILLIS = 2_000;

    private final VoiceProgram program;
    private final Consumer<String> complain;
    private final Duration limit;
    private final Thread thread = new Thread(this::work, "limber-voice");
    private final Thread atExit = new Thread(this::stop, "limber-voice-end");

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private Wish wish = new Wish("");
    private boolean closed;
    private boolean complained; // of the voice's own thread

    /** What is to be heard, told from other wishes by identity; nothing for silence. */
    private static final class Wish {
        private final String text;
        private boolean taken;

        private Wish(String text) {
            this.text = text;
            this.taken = text.isEmpty();
        }
    }

    private VoiceThread(VoiceProgram program, Consumer<String> complain, Duration limit) {
        this.program = program;
        this.complain = complain;
        this.limit = limit;
        thread.setDaemon(true);
    }

    /** A voice that is ready to speak. A program that speaks when limber ends is ended as well. */
    static VoiceThread start(VoiceProgram program, Consumer<String> complain, Duration limit) {
        VoiceThread voice = new VoiceThread(program, complain, limit);
        Runtime.getRuntime().addShutdownHook(voice.atExit);
        voice.thread.start();
        return voice;
    }

    @Override
    public void say(String text) {
        want(new Wish(text));
    }

    @Override
    public void silence() {
        want(new Wish(""));
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException limberIsEndingAnyway) {
            // The hook runs now, or has run.
        }
    }

    private void stop() {
        lock.lock();
        try {
            closed = true;
            wish = new Wish("");
            news.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join(CLOSING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Leaves a wish. The lock is never held for longer than it takes to read or leave one. */
    private void want(Wish newest) {
        lock.lock();
        try {
            wish = newest;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void work() {
        try {
            for (Optional<Wish> next = next(); next.isPresent(); next = next()) {
                speak(next.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The newest wish that has not been heard yet; empty when there will be no more. */
    private Optional<Wish> next() throws InterruptedException {
        lock.lock();
        try {
            while (wish.taken && !closed) {
                news.await();
            }
            wish.taken = true;
            return closed ? Optional.empty() : Optional.of(wish);
        } finally {
            lock.unlock();
        }
    }

    private void speak(Wish now) throws InterruptedException {
        String words = VoiceProgram.speakable(now.text);
        if (words.isEmpty()) {
            return;
        }
        VoiceRun run;
        try {
            run = VoiceRun.start(program, words, this::wake);
        } catch (IOException e) {
            complain("cannot be started");
            return;
        }
        boolean cutOff = waitFor(run, now);
        if (run.isOver()) {
            if (!run.wentWell()) {
                complain("failed");
            }
            return;
        }
        run.stop();
        if (!cutOff) {
            complain("did not end");
        }
    }

    /** Waits until a run is over, or takes too long, or something else is wanted; says whether it was the latter. */
    private boolean waitFor(VoiceRun run, Wish now) throws InterruptedException {
        long left = limit.plusMillis(now.text.length() * SLOWEST_LETTER_MILLIS).toNanos();
        lock.lock();
        try {
            while (!run.isOver() && wish == now && left > 0) {
                left = news.awaitNanos(left);
            }
            return wish != now;
        } finally {
            lock.unlock();
        }
    }

    private void wake() {
        lock.lock();
        try {
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void complain(String what) {
        if (!complained) {
            complained = true;
            complain.accept(
                    "The voice program `" + program.name() + "` " + what + ". limber goes on; you may not hear it.");
        }
    }
}
