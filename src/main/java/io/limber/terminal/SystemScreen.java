package io.limber.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingInputStream;
import org.jline.utils.Signals;

/**
 * The screen of a real terminal.
 *
 * <p>JLine makes the terminal pass every key on at once; what is drawn goes out through limber's own stream. The
 * terminal is given back when this is closed, and when the process ends in another way: JLine's own hook gives back the
 * way it takes keys, a second one leaves the second page, and writes to the stream alone, because the terminal may be
 * closed by then.
 */
final class SystemScreen implements LiveScreen {

    private static final Logger JLINE = Logger.getLogger("org.jline");
    private static final String BELL = "\007";
    private static final long SLICE_MILLIS = 100;
    private static final long LONGEST_STOP_MILLIS = 1_000;

    private final Terminal terminal;
    private final Output out;
    private final Canvas canvas;
    private final Keyboard keyboard;
    private final ConcurrentLinkedQueue<Key> happened = new ConcurrentLinkedQueue<>();
    private final List<Runnable> undo = new ArrayList<>();
    private volatile String leftBehind = "";
    private boolean draws;

    private SystemScreen(Terminal terminal, Output out) {
        this.terminal = terminal;
        this.out = out;
        this.canvas = new Canvas(out);
        NonBlockingInputStream in = (NonBlockingInputStream) terminal.input();
        this.keyboard = new Keyboard(millis -> in.read(Math.max(1, millis)));
    }

    /** The terminal that this process sits at, if it is one that can be drawn on. Made once: it takes its time. */
    static Optional<SystemScreen> of(Output out) {
        JLINE.setLevel(Level.OFF);
        try {
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .systemOutput(TerminalBuilder.SystemOutput.SysOut)
                    // JLine's own handlers would let Ctrl-C from outside end the process and leave the screen as it is.
                    .nativeSignals(false)
                    // Asking the terminal what it can do would eat keys that were typed ahead.
                    .graphemeCluster(false)
                    .dumb(false)
                    // What the terminal can do is not asked for: keys come even from one that calls itself dumb.
                    .type("ansi")
                    .build();
            return Optional.of(new SystemScreen(terminal, out))
                    .filter(screen ->
                            screen.size().columns() > 0 && screen.size().rows() > 0);
        } catch (IOException | IllegalStateException notATerminal) {
            return Optional.empty();
        }
    }

    /** Takes the terminal over. */
    SystemScreen open() {
        draws = true;
        return take();
    }

    /** Takes the keys alone; what stands on the terminal stays, and nothing is drawn. */
    SystemScreen listen() {
        draws = false;
        return take();
    }

    private SystemScreen take() {
        Attributes raw = takeKeys();
        on("CONT", () -> cameBack(raw));
        on("WINCH", Key.Name.RESIZED);
        on("INT", Key.Name.INTERRUPT);
        on("TSTP", Key.Name.SUSPEND);
        Thread hook = new Thread(() -> canvas.leave(leftBehind), "gives-the-screen-back");
        Runtime.getRuntime().addShutdownHook(hook);
        undo.add(() -> removed(hook));
        if (draws) {
            canvas.enter();
        }
        return this;
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public Key await(long nanos) {
        long end = System.nanoTime() + nanos;
        try {
            while (true) {
                Key event = happened.poll();
                if (event != null) {
                    return event;
                }
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                Key key = keyboard.next(Math.max(1, Math.min(left, SLICE_MILLIS)));
                if (!key.equals(Key.NONE) || left <= 0) {
                    return key;
                }
            }
        } catch (IOException gone) {
            return Key.of(Key.Name.ENDED);
        }
    }

    @Override
    public Door.Size size() {
        return new Door.Size(terminal.getColumns(), terminal.getRows());
    }

    @Override
    public void paint(List<String> lines) {
        canvas.paint(lines, size());
    }

    @Override
    public void ring() {
        out.print(BELL);
    }

    @Override
    public void leaveBehind(String text) {
        leftBehind = text;
    }

    @Override
    public void suspend() {
        close();
        CountDownLatch goesOn = new CountDownLatch(1);
        Object before = Signals.register("CONT", goesOn::countDown);
        try {
            String self = String.valueOf(ProcessHandle.current().pid());
            new ProcessBuilder("/bin/sh", "-c", "kill -STOP \"$1\"", "sh", self)
                    .start()
                    .waitFor();
            // The stop may come a moment after the command has ended; and where it never comes, limber goes on.
            goesOn.await(LONGEST_STOP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (IOException cannotBeStopped) {
            // Then it just goes on.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Signals.unregister("CONT", before);
            take();
        }
    }

    @Override
    public void close() {
        canvas.leave();
        for (int last = undo.size() - 1; last >= 0; last--) {
            undo.get(last).run();
        }
        undo.clear();
    }

    /** Every key at once, none of them shown, none of them a signal. */
    private Attributes takeKeys() {
        Attributes before = terminal.getAttributes();
        Attributes raw = new Attributes(before);
        for (Attributes.LocalFlag flag : List.of(
                Attributes.LocalFlag.ICANON,
                Attributes.LocalFlag.ECHO,
                Attributes.LocalFlag.IEXTEN,
                Attributes.LocalFlag.ISIG)) {
            raw.setLocalFlag(flag, false);
        }
        for (Attributes.InputFlag flag :
                List.of(Attributes.InputFlag.IXON, Attributes.InputFlag.ICRNL, Attributes.InputFlag.INLCR)) {
            raw.setInputFlag(flag, false);
        }
        raw.setControlChar(Attributes.ControlChar.VMIN, 0);
        raw.setControlChar(Attributes.ControlChar.VTIME, 1);
        terminal.setAttributes(raw);
        undo.add(() -> setBack(before));
        return raw;
    }

    private void setBack(Attributes before) {
        try {
            terminal.setAttributes(before);
        } catch (IllegalStateException closedAlready) {
            // The process is ending, and JLine's own hook was faster: it has set them back.
        }
    }

    /** Somebody stopped this program from outside, and the shell set the terminal to its own ways meanwhile. */
    private void cameBack(Attributes raw) {
        setBack(raw);
        if (draws) {
            canvas.enter();
        }
        happened.add(Key.of(Key.Name.CONTINUED));
    }

    private void on(String signal, Key.Name name) {
        on(signal, () -> happened.add(Key.of(name)));
    }

    private void on(String signal, Runnable handler) {
        Object before = Signals.register(signal, handler);
        undo.add(() -> Signals.unregister(signal, before));
    }

    private static void removed(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // Then it has run.
        }
    }
}
