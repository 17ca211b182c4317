package io.limber.triage;

import java.util.Collection;

/** Whether a condition holds, while some questions are still open. */
enum Truth {
    NO,
    /** An open question decides it. */
    OPEN,
    YES;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** Whether at least {@code wanted} of these hold. */
    static Truth count(int wanted, Collection<Truth> all) {
        int yes = 0;
        int open = 0;
        for (Truth truth : all) {
            yes += truth == YES ? 1 : 0;
            open += truth == OPEN ? 1 : 0;
        }
        return yes >= wanted ? YES : yes + open >= wanted ? OPEN : NO;
    }
}
