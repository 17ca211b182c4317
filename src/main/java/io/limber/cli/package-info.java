/**
 * One class for each verb: parse, call one thing, render, pick an exit code.
 *
 * <p>{@link io.limber.cli.Shell} runs the commands. Each says in {@code spec()} what can be typed after it, in the words
 * of {@link io.limber.cli.Syntax}; options that several commands share are classes of their own, such as
 * {@link io.limber.cli.OutputOptions}. Nothing here decides anything about backs, and nothing here knows what a result
 * looks like.
 */
@NullMarked
package io.limber.cli;

import org.jspecify.annotations.NullMarked;
