package io.limber.content;

import java.util.List;
import java.util.TreeSet;

/** Content that was needed and cannot be used. */
public final class BrokenContentException extends RuntimeException {

    private final transient List<Problem> problems;

    public BrokenContentException(List<Problem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(new TreeSet<>(problems));
    }

    /** Every problem that was found, in the order of the files. */
    public List<Problem> problems() {
        return problems;
    }
}
