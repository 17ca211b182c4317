package io.limber.terminal;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jline.utils.ScreenTerminal;

/** What is written shows on a screen in memory; it must come as a person should see it, a whole frame at a time. */
final class Shown extends OutputStream {

    private final ScreenTerminal picture;

    private Shown(ScreenTerminal picture) {
        this.picture = picture;
    }

    static Output on(ScreenTerminal picture) {
        return new Output(new Shown(picture), StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) {
        throw new IllegalStateException("a frame goes out as a whole");
    }

    @Override
    public void write(byte[] bytes) {
        picture.write(new String(bytes, StandardCharsets.UTF_8));
    }
}
