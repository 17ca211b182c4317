/**
 * What to ask next, and what the answers mean. Pure functions of answers and content: no clock, no terminal, no library.
 *
 * <p>{@link io.limber.triage.Script} is a protocol ready to be asked. {@link io.limber.triage.Interview} says which
 * question comes next; {@link io.limber.triage.Verdict} says what the answers amount to, and
 * {@link io.limber.triage.Plan} what to do at home where that is allowed. Which questions must be answered before
 * anybody is sent home ({@link io.limber.triage.MustAsk}), the order of the levels, and that an urgent result holds no
 * exercise are code; all else is content.
 */
@NullMarked
package io.limber.triage;

import org.jspecify.annotations.NullMarked;
