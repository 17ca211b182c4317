package io.limber.ahead;

import io.limber.terminal.Door;
import io.limber.terminal.Key;
import io.limber.terminal.LiveScreen;
import io.limber.terminal.Output;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A door to a terminal of the usual size, the real one if there is one, where the only key is the end of all keys. */
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
        return Optional.of(new Screen(behind.openScreen()));
    }

    private static final class Screen implements LiveScreen {

        private final Optional<LiveScreen> real;
        private boolean isSettled;

        private Screen(Optional<LiveScreen> real) {
            this.real = real;
        }

        @Override
        public Size size() {
            return real.map(LiveScreen::size).orElse(USUAL);
        }

        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public Key await(long nanos) {
            if (isSettled) {
                return Key.of(Key.Name.ENDED);
            }
            isSettled = true;
            return real.map(screen -> screen.await(nanos)).orElse(Key.NONE);
        }

        @Override
        public void paint(List<String> lines) {
            real.ifPresent(screen -> screen.paint(lines));
        }

        @Override
        public void leaveBehind(String text) {}

        @Override
        public void ring() {}

        @Override
        public void suspend() {}

        @Override
        public void close() {
            real.ifPresent(LiveScreen::close);
        }
    }
}
