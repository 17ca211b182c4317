package io.limber.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema (2020-12) of a verdict. */
public final class VerdictSchema {

    private static final String FILE = "verdict.schema.json";

    private VerdictSchema() {}

    /** The schema, as JSON. */
    public static String text() {
        try (InputStream in = Objects.requireNonNull(VerdictSchema.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
