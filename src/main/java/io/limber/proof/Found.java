package io.limber.proof;

import io.limber.triage.Answers;
import java.util.List;
import java.util.Optional;

/**
 * What a {@link Witness} found.
 *
 * @param answers each of them answers under which the condition holds
 * @param cutShort whether it gave up with something left to try, because that may take longer than anybody can wait
 */
record Found(List<Answers> answers, boolean cutShort) {

    Found {
        answers = List.copyOf(answers);
    }

    /** The first that were found. */
    Optional<Answers> first() {
        return answers.stream().findFirst();
    }

    /** Whether it has been shown that there are none. */
    boolean isImpossible() {
        return answers.isEmpty() && !cutShort;
    }

    /** Whether nothing has been shown, one way or the other. */
    boolean isOpen() {
        return answers.isEmpty() && cutShort;
    }
}
