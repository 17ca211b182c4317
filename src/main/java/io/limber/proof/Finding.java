package io.limber.proof;

import io.limber.triage.Answers;

/**
 * Something that a pack promises and does not keep.
 *
 * @param where the id of what it is about; for what has no id, the key it stands under in {@code triage.yaml} or
 *     {@code pack.yaml}, such as {@code safety/go-now-if}; for a part of something, its id and the way to that part, such
 *     as {@code pelvic-tilt/picture/frames/1}, entries of lists counted from 1
 * @param message what is wrong, with the name of what it is about
 * @param hint the way out
 * @param example the fewest answers found that show it; none where no answers are needed to see it
 */
public record Finding(String where, String message, String hint, Answers example) {

    /** Something that could not be looked at to the end, which is not the same as sound. */
    static Finding tooLarge(String where, String question, String hint) {
        return of(where, "not proved either way: too large to try whether " + question, hint);
    }

    static Finding of(String where, String message, String hint) {
        return new Finding(where, message, hint, Answers.NONE);
    }
}
