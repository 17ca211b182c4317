/**
 * Everything that touches a screen or a key.
 *
 * <p>{@link io.limber.terminal.Door} is the one way in and out: lines that are typed, text that goes out, the day, the
 * size of the screen, the environment. Tests open another door. {@link io.limber.terminal.LineInterview} asks the
 * triage's questions line by line; what they mean is decided in {@code triage}, and what a result looks like in
 * {@code document}.
 */
@NullMarked
package io.limber.terminal;

import org.jspecify.annotations.NullMarked;
