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
        long yes = all.stream().filter(truth -> truth == YES).count();
        long open = all.stream().filter(truth -> truth == OPEN).count();
        return yes >= wanted ? YES : yes + open >= wanted ? OPEN : NO;
    }
}
