/**
 * Everything that touches a screen or a key.
 *
 * <p>{@link io.limber.terminal.Door} is the one way in and out: lines that are typed, text that goes out, the day, the
 * size of the screen, the environment. Tests open another door. What the answers mean is decided in {@code triage}, and what a
 * result looks like in {@code document}.
 *
 * <p>The triage's questions are asked in two ways over the same engine: line by line
 * ({@link io.limber.terminal.LineInterview}), and on the whole screen ({@link io.limber.terminal.FullScreenInterview}).
 * The second is a pure state, {@code Talk}, and what keys make of it; {@code TalkDrawing} makes rows of it. Keys and time
 * come through {@link io.limber.terminal.Beat}, of which {@link io.limber.terminal.LiveScreen} is the one with a screen.
 *
 * <p>A routine is played in two ways over the same player: on the screen ({@link io.limber.terminal.FullScreenPlayer})
 * and in lines for the ear ({@link io.limber.terminal.LinePlayer}). {@code Playing} is the loop under both; {@code Bells}
 * and {@link io.limber.terminal.Voice} make the sounds, and nothing ever waits for them.
 */
@NullMarked
package io.limber.terminal;

import org.jspecify.annotations.NullMarked;
