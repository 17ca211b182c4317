package io.limber.build;

import io.limber.terminal.Door;
import io.limber.terminal.Key;
import io.limber.terminal.LiveScreen;
import io.limber.terminal.Output;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A door with a screen of the usual size behind it, whose only key is the end of all keys. */
record RehearsalDoor(Door behind) implements Door {

    private static final Size USUAL = new Size(80, 24);

    @Override
    public boolean isTerminal(Stream stream) {
        return true;
    }

    @Override
    public Optional<String> readLine() {
        return Optional.empty();
    }

    @Override
    public InputStream input() {
        return InputStream.nullInputStream();
    }

    @Override
    public Output out() {
        return behind.out();
    }

    @Override
    public Output err() {
        return behind.err();
    }

    @Override
    public LocalDate today() {
        return behind.today();
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("TERM", "xterm-256color");
    }

    @Override
    public Optional<Size> size() {
        return Optional.of(USUAL);
    }

    @Override
    public Optional<LiveScreen> openScreen() {
        return Optional.of(new Screen());
    }

    /** Shows nothing to nobody. */
    private static final class Screen implements LiveScreen {

        private boolean isSettled;

        @Override
        public Size size() {
            return USUAL;
        }

        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public Key await(long nanos) {
            Key key = isSettled ? Key.of(Key.Name.ENDED) : Key.NONE;
            isSettled = true;
            return key;
        }

        @Override
        public void paint(List<String> lines) {}

        @Override
        public void leaveBehind(String text) {}

        @Override
        public void ring() {}

        @Override
        public void suspend() {}

        @Override
        public void close() {}
    }
}
