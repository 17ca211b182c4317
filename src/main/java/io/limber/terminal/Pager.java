package io.limber.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jline.utils.Signals;

/**
 * Shows long text one screen at a time, in the person's own pager. No shell is involved, and {@code less} may neither
 * run programs nor keep a history.
 */
public final class Pager {

    private static final Pattern WORDS = Pattern.compile("\\s+");

    /**
     * What {@code less} is told: to show what fits at once, with colours, and to stay on the screen; and a prompt in words
     * in place of its colon. The prompt ends at the dollar sign; in it, less would read {@code ? : . % \} as its own.
     */
    private static final String LESS = "-FRX -PsSpace goes on, b goes back, q ends$";

    private final Door door;

    public Pager(Door door) {
        this.door = door;
    }

    /** Prints text, through a pager if it is longer than the screen. */
    public void show(String text) {
        boolean fits =
                door.size().map(size -> text.lines().count() < size.rows()).orElse(true);
        if (!door.isTerminal(Door.Stream.OUT) || !door.isTerminal(Door.Stream.IN) || fits || !page(text)) {
            door.out().print(text);
        }
    }

    private boolean page(String text) {
        List<String> command = command();
        if (command.isEmpty()) {
            return false;
        }
        // Ctrl-C belongs to the pager while it runs; otherwise it would be left alone on a raw terminal.
        Object before = Signals.register("INT", () -> {});
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            Map<String, String> environment = builder.environment();
            environment.put("LESS", LESS);
            environment.put("LESSSECURE", "1");
            environment.put("LESSHISTFILE", "-");
            Process pager = builder.start();
            feed(text, pager);
            pager.waitFor();
            return true;
        } catch (IOException cannotStart) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        } finally {
            Signals.unregister("INT", before);
        }
    }

    private void feed(String text, Process pager) {
        try (OutputStream in = pager.getOutputStream()) {
            in.write(door.out().bytes(text));
        } catch (IOException leftBeforeTheEnd) {
            // The person has read enough.
        }
    }

    /** The pager's words: a variable that is set to nothing means no pager, and so does a terminal that cannot scroll. */
    private List<String> command() {
        String chosen = door.environment().get("LIMBER_PAGER");
        if (chosen == null) {
            boolean scrolls = !door.variable("TERM").orElse("dumb").equals("dumb");
            chosen = scrolls ? door.environment().getOrDefault("PAGER", "less") : "";
        }
        return chosen.isBlank()
                ? List.of()
                : WORDS.splitAsStream(chosen.strip()).toList();
    }
}
