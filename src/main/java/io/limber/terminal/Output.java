package io.limber.terminal;

import io.limber.document.Ascii;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stream that text goes out on. What its character set does not have is written readably. A reader who has gone away
 * ({@code limber ... | head -1}) is no fault; any other failure is remembered.
 */
public final class Output {

    private final OutputStream stream;
    private final Charset charset;
    private @Nullable IOException failure;

    public Output(OutputStream stream, Charset charset) {
        this.stream = stream;
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }

    /** Writes text, and sends it on its way. */
    public synchronized void print(String text) {
        send(bytes(text));
    }

    /** Text as it goes out: in the character set, written readably. */
    byte[] bytes(String text) {
        String writable = charset.canEncode() ? Ascii.readable(text, charset) : text;
        return writable.getBytes(charset);
    }

    /** Writes data for scripts, which is UTF-8 whatever the character set. */
    public synchronized void printData(String data) {
        send(data.getBytes(StandardCharsets.UTF_8));
    }

    private void send(byte[] bytes) {
        if (failure != null) {
            return;
        }
        try {
            stream.write(bytes);
            stream.flush();
        } catch (IOException e) {
            failure = e;
        }
    }

    /** Writes a line. */
    public void println(String line) {
        print(line + "\n");
    }

    /** Whether there still is somebody to write for. */
    public synchronized boolean isRead() {
        return failure == null;
    }

    /** Why the last write failed, if it did, and if the reader did not simply go away. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure)
                .map(e -> String.valueOf(e.getMessage()))
                .filter(message -> !message.toLowerCase(Locale.ROOT).contains("pipe"));
    }

    /** A writer for libraries that want one. */
    public PrintWriter writer() {
        return new PrintWriter(
                new Writer() {
                    @Override
                    public void write(char[] buffer, int from, int length) {
                        print(new String(buffer, from, length));
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                },
                true);
    }
}
