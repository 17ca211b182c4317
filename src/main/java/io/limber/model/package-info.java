/**
 * The words limber thinks in. Immutable records that check themselves when they are made.
 *
 * <p>Nothing here reads a file, prints a line or asks what time it is, so everything here can be tested with plain
 * values. A new kind of content starts with a record in this package: its components are the keys of the YAML, spelled
 * with hyphens, and {@code @Nullable} or a list is what makes a key optional. Things name each other by id; who needs
 * the thing itself asks the {@code content} room for it.
 */
@NullMarked
package io.limber.model;

import org.jspecify.annotations.NullMarked;
