package io.limber.document;

import org.jspecify.annotations.Nullable;

/**
 * One result in both its shapes: to be read, and to be worked with.
 *
 * @param data the values for scripts, as {@link Data} takes them
 */
public record Page(Document document, @Nullable Object data) {}
