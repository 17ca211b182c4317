package io.limber.triage;

/** One answer to one question. */
public sealed interface Answer {

    /** An answer to one line of a checklist, the least worrying first. */
    enum Tick implements Answer {
        NO,
        /** "I would rather not say": no level of its own, but never a no. */
        DECLINED,
        NOT_SURE,
        YES
    }

    /** The option taken of a choice. */
    record Chosen(String option) implements Answer {}

    /** A number. */
    record Amount(int value) implements Answer {}

    /** An answer to a whole question. */
    enum Whole implements Answer {
        /** Left out on purpose, where that is allowed. Never a no. */
        SKIPPED,
        /** Not sure of a number: every condition on it is taken to hold. */
        NOT_SURE
    }
}
