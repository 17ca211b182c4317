package io.limber.proof;

import io.limber.triage.Answers;

/**
 * Something that a pack promises and does not keep.
 *
 * @param where the rule, question, card or sign it is about
 * @param message what is wrong
 * @param hint the way out
 * @param example the fewest answers found that show it; none where no answers are needed to see it
 */
public record Finding(String where, String message, String hint, Answers example) {

    static Finding of(String where, String message, String hint) {
        return new Finding(where, message, hint, Answers.NONE);
    }
}
