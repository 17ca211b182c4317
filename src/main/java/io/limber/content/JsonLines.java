package io.limber.content;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A stream of lines, read one at a time: a long stream takes no more memory than a short one. */
public final class JsonLines {

    /** The longest line that is kept, in bytes; answers to every question take less than a tenth of it. */
    public static final int LONGEST = 100_000;

    private final InputStream in;
    private long number;

    public JsonLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * One line.
     *
     * @param number counted from 1
     * @param fault why the text cannot be used; empty where it can
     */
    public record Line(long number, String text, String fault) {}

    /** The next line, without its end; empty when there are no more. */
    public Optional<Line> next() throws IOException {
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        boolean tooLong = false;
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() < LONGEST) {
                line.write(next);
            } else {
                tooLong = true;
            }
        }
        return Optional.of(tooLong ? refused("the line is longer than " + LONGEST + " bytes") : decoded(line));
    }

    private Line decoded(ByteArrayOutputStream line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line.toByteArray());
            return new Line(
                    number, StandardCharsets.UTF_8.newDecoder().decode(bytes).toString(), "");
        } catch (CharacterCodingException e) {
            return refused("the line is not UTF-8 text");
        }
    }

    private Line refused(String fault) {
        return new Line(number, "", fault);
    }
}
