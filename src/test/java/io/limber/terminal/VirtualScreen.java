package io.limber.terminal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

/**
 * A screen in memory, in virtual time: what is drawn can be read as the rows a person would see. Keys come one second
 * after each other, unless they are pressed early. When all are used up, the input ends.
 */
public final class VirtualScreen implements LiveScreen {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long LONGEST = TimeUnit.HOURS.toNanos(3);

    private final ScreenTerminal picture;
    private final Canvas canvas;
    private final Deque<Press> presses = new ArrayDeque<>();
    private Door.Size size;
    private long now;
    private long lastPressed;
    private final Map<String, String> replies = new LinkedHashMap<>();
    private Supplier<String> read = this::rows;
    private String repliedTo = "";
    private int stops;
    private String leftBehind = "";
    private final List<Duration> rings = new ArrayList<>();

    private record Press(String word, long after) {}

    public VirtualScreen(int columns, int rows) {
        size = new Door.Size(columns, rows);
        picture = new ScreenTerminal(columns, rows);
        canvas = new Canvas(Shown.on(picture));
        canvas.enter();
    }

    /**
     * Somebody presses these keys, each after a look: letters, {@code Enter}, {@code Down}, or a size, {@code 40x20};
     * before a key, {@code 90s} is a time without any.
     */
    public VirtualScreen pressing(String keys) {
        return pressing(keys, SECOND);
    }

    /** Somebody presses these keys before anything has been drawn. */
    public VirtualScreen pressingEarly(String keys) {
        return pressing(keys, 0);
    }

    private VirtualScreen pressing(String keys, long after) {
        long wait = 0;
        for (String word : keys.split(" ", -1)) {
            if (word.matches("\\d+s")) {
                wait += SECOND * Long.parseLong(word.substring(0, word.length() - 1));
            } else {
                presses.add(new Press(word, wait + after));
                wait = 0;
            }
        }
        return this;
    }

    /** Whenever nothing else is to be pressed and these words can be seen, somebody presses this key. */
    public VirtualScreen answering(String seen, String key) {
        replies.put(seen, key);
        return this;
    }

    /** What somebody sees who does not look at this screen: lines that are printed elsewhere. */
    public VirtualScreen reading(Supplier<String> lines) {
        read = lines;
        return this;
    }

    /** What is on the screen, without empty ends. */
    public String rows() {
        return picture.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Whether any letter on it has a colour. */
    public boolean isColored() {
        long[] cells = new long[size.columns() * size.rows()];
        picture.dump(cells, new int[2]);
        return Arrays.stream(cells).anyMatch(ScreenTerminal::cellHasForeground);
    }

    /** How often it was stopped by Ctrl-Z. */
    public int stops() {
        return stops;
    }

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public Key await(long nanos) {
        Press next = presses.peek();
        if (next != null && next.after() > nanos) {
            now += nanos;
            presses.poll();
            presses.push(new Press(next.word(), next.after() - nanos));
            return Key.NONE;
        }
        if (next == null && !replies.isEmpty()) {
            return reply(nanos);
        }
        if (next == null) {
            now += nanos;
            return now - lastPressed < SECOND ? Key.NONE : Key.of(Key.Name.ENDED);
        }
        now += next.after();
        lastPressed = now;
        presses.poll();
        return key(next.word());
    }

    private Key reply(long nanos) {
        String seen = read.get();
        Optional<String> wanted =
                replies.keySet().stream().filter(seen::contains).findFirst();
        if (wanted.isEmpty()) {
            repliedTo = "";
        } else if (!seen.equals(repliedTo)) {
            repliedTo = seen;
            now += MOMENT;
            return key(String.valueOf(replies.get(wanted.get())));
        }
        now += nanos;
        return now > LONGEST ? Key.of(Key.Name.ENDED) : Key.NONE;
    }

    private Key key(String word) {
        if (word.matches("\\d+x\\d+")) {
            String[] parts = word.split("x", -1);
            size = new Door.Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            picture.setSize(Size.of(size.columns(), size.rows()));
            return Key.of(Key.Name.RESIZED);
        }
        return switch (word) {
            case "Space" -> Key.letter(' ');
            case "Esc" -> Key.of(Key.Name.ESCAPE);
            case "Ctrl-C" -> Key.of(Key.Name.INTERRUPT);
            case "Ctrl-Z" -> Key.of(Key.Name.SUSPEND);
            default ->
                word.length() == 1
                        ? Key.letter(word.charAt(0))
                        : Key.of(Key.Name.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
        };
    }

    @Override
    public Door.Size size() {
        return size;
    }

    @Override
    public void paint(List<String> lines) {
        if (lines.size() > size.rows()) {
            throw new IllegalArgumentException(lines.size() + " rows on a screen of " + size.rows());
        }
        canvas.paint(lines, size);
    }

    @Override
    public void ring() {
        rings.add(Duration.ofNanos(now));
    }

    /** When the bell rang, counted from the beginning. */
    public List<Duration> rings() {
        return List.copyOf(rings);
    }

    @Override
    public void leaveBehind(String text) {
        leftBehind = text;
    }

    /** What would stand on the terminal if the process were ended now. */
    public String leftBehind() {
        return leftBehind;
    }

    @Override
    public void suspend() {
        stops++;
    }

    /** The last picture stays, so that it can be looked at. */
    @Override
    public void close() {}
}
