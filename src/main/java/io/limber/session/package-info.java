/**
 * A routine as time, and how it is played. Pure functions: no clock, no terminal, no library; time comes in as a value.
 *
 * <p>{@link io.limber.session.Schedule} lays a routine out as segments, each with a length and what is rung and said in
 * it. {@link io.limber.session.Player} plays one: from a {@link io.limber.session.State} and an
 * {@link io.limber.session.Event} it makes the next state and the {@link io.limber.session.Effect}s to carry out. A
 * screen draws the state after each turn. Which sound comes when is decided in {@code Cues}, what a key does in
 * {@code Keys}, what time does in {@code Clock}, and where both lead in {@code Flow}. What bells and voices there are is
 * not known here, and nothing that is said tells those nearby about anybody's health.
 */
@NullMarked
package io.limber.session;

import org.jspecify.annotations.NullMarked;
