package io.limber.terminal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The door of a real process.
 *
 * <p>Java cannot tell which of its three streams is a terminal, nor how large the screen is; the launcher can, and says
 * so in two system properties. Without them (a plain {@code java -jar}) the console is asked, and the size is unknown.
 */
public final class SystemDoor implements Door {

    /** The streams that are terminals, such as {@code in,out,err}. */
    private static final String TERMINALS = "limber.terminals";

    /** Rows and columns, such as {@code 24 80}. */
    private static final String SIZE = "limber.size";

    private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("(\\d{1,4}) (\\d{1,4})");
    private static final int LONGEST_LINE = 1_000;
    private static final String CUT = " ...";

    private final InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    private final Output out;
    private final Output err;
    private @Nullable SystemScreen screen;

    public SystemDoor() {
        out = new Output(new FileOutputStream(FileDescriptor.out), charset("stdout.encoding"));
        err = new Output(new FileOutputStream(FileDescriptor.err), charset("stderr.encoding"));
    }

    @Override
    public boolean isTerminal(Stream stream) {
        String terminals = System.getProperty(TERMINALS);
        return terminals == null
                ? isConsole()
                : List.of(terminals.split(",")).contains(stream.name().toLowerCase(Locale.ROOT));
    }

    /** Reads bytes up to a line feed; what is longer than any answer is cut off, and marked so that it is none. */
    @Override
    public Optional<String> readLine() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            int next = in.read();
            if (next < 0) {
                return Optional.empty();
            }
            int length = 0;
            for (; next >= 0 && next != '\n'; next = in.read()) {
                if (length < LONGEST_LINE) {
                    line.write(next);
                }
                length = Math.min(length + 1, LONGEST_LINE + 1);
            }
            String text = line.toString(charset("stdin.encoding")).stripTrailing();
            return Optional.of(length > LONGEST_LINE ? text + CUT : text);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public InputStream input() {
        return in;
    }

    @Override
    public Output out() {
        return out;
    }

    @Override
    public Output err() {
        return err;
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** Reads no time zones, which takes longer than most of a page, for a day that is two days away from Greenwich's. */
    @Override
    public boolean isOver(LocalDate day) {
        long away = day.toEpochDay() - TimeUnit.MILLISECONDS.toDays(System.currentTimeMillis());
        return Math.abs(away) < 2 ? today().isAfter(day) : away < 0;
    }

    @Override
    public Map<String, String> environment() {
        return System.getenv();
    }

    @Override
    public Optional<Size> size() {
        Matcher size = ROWS_AND_COLUMNS.matcher(System.getProperty(SIZE, ""));
        return size.matches() && !size.group(2).equals("0")
                ? Optional.of(new Size(Integer.parseInt(size.group(2)), Integer.parseInt(size.group(1))))
                : Optional.empty();
    }

    @Override
    public Optional<LiveScreen> openScreen() {
        return screen().map(SystemScreen::open);
    }

    @Override
    public Optional<LiveKeys> openKeys() {
        return screen().map(SystemScreen::listen);
    }

    private Optional<SystemScreen> screen() {
        if (screen == null) {
            screen = SystemScreen.of(out).orElse(null);
        }
        return Optional.ofNullable(screen);
    }

    /** Before Java 22 a console means that both stdin and stdout are terminals; since then it has to be asked. */
    @SuppressWarnings("SystemConsoleNull") // null means "no terminal" on 17 to 21; later Java is asked below
    private static boolean isConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    private static Charset charset(String property) {
        String name = System.getProperty(property, System.getProperty("native.encoding", "UTF-8"));
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
