package io.limber.triage;

import io.limber.model.Condition;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** Walks conditions. */
final class Conditions {

    private Conditions() {}

    /** Every question that a condition reads, through facts as well. */
    static Set<String> questions(Condition condition, Function<String, Condition> facts) {
        Set<String> questions = new LinkedHashSet<>();
        collect(condition, facts, questions, new HashSet<>());
        return questions;
    }

    /** @param seen the facts that have been looked at: one may be made of the same fact many times over */
    private static void collect(
            Condition condition, Function<String, Condition> facts, Set<String> into, Set<String> seen) {
        if (condition instanceof Condition.AtLeast atLeast) {
            into.add(atLeast.question());
        } else if (condition instanceof Condition.Is is) {
            into.add(is.question());
        } else if (condition instanceof Condition.Fact fact) {
            if (seen.add(fact.id())) {
                collect(facts.apply(fact.id()), facts, into, seen);
            }
        } else {
            condition.parts().forEach(part -> collect(part, facts, into, seen));
        }
    }
}
