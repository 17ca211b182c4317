/**
 * From YAML to the model, file by file, each mistake with its place.
 *
 * <p>{@link io.limber.content.Library} is the door: it reads only the file that is asked for, once. Inside, a file
 * becomes {@link io.limber.content.Node nodes} that know where they were written ({@code Yaml}), nodes become records
 * ({@code Binder}), and what only shows across files is looked at by {@code PackCheck}. Every mistake is a
 * {@link io.limber.content.Problem}; none is an exception's text.
 *
 * <p>The shipped pack is read once while limber is built ({@code PackCompiler}), and at a start taken from what was
 * written down then ({@code Compiled}); the YAML stays the one source.
 *
 * <p>Nothing here decides what content means, and nothing prints.
 */
@NullMarked
package io.limber.content;

import org.jspecify.annotations.NullMarked;
