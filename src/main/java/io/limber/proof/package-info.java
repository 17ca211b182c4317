/**
 * What a content check proves about a pack. Pure functions: no file, no clock, no terminal.
 *
 * <p>{@link io.limber.proof.PackProof} shows that a pack keeps its promises, or names what does not, with the answers that
 * show it. {@link io.limber.proof.ScoreCard} holds a pack's triage against made-up cases with a known answer.
 */
@NullMarked
package io.limber.proof;

import org.jspecify.annotations.NullMarked;
