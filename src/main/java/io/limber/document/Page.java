package io.limber.document;

import org.jspecify.annotations.Nullable;

/**
 * One result in both its shapes: to be read, and to be worked with.
 *
 * @param data the values for scripts, as {@link Data} takes them
 * @param language of what is to be read
 */
public record Page(Document document, @Nullable Object data, String language) {

    /** The language of what limber says itself. */
    private static final String OWN = "en";

    /** A page in limber's own language. */
    public Page(Document document, @Nullable Object data) {
        this(document, data, OWN);
    }
}
