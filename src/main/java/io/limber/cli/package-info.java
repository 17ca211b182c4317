/**
 * One class for each verb: parse, call one thing, render, pick an exit code.
 *
 * <p>{@link io.limber.cli.Shell} puts the commands together and runs them; {@link io.limber.cli.Parts} gives each of
 * them what it needs. Options that several commands share are mixins. Nothing here decides anything about backs, and
 * nothing here knows what a result looks like.
 */
@NullMarked
package io.limber.cli;

import org.jspecify.annotations.NullMarked;
