package io.limber.proof;

import io.limber.model.Condition;
import io.limber.model.Protocol;
import io.limber.model.Rule;
import io.limber.model.Screen;
import io.limber.triage.Script;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The comparisons that a condition is made of in the end. */
final class Leaves {

    private static final long HUGE = Integer.MAX_VALUE;

    private Leaves() {}

    /** The question that a comparison reads. */
    static String question(Condition comparison) {
        return comparison instanceof Condition.AtLeast atLeast
                ? atLeast.question()
                : ((Condition.Is) comparison).question();
    }

    /** All comparisons that decide a condition: through facts, and those that open the screens it reads. */
    static Set<Condition> of(Condition condition, Script script) {
        Set<Condition> leaves = new LinkedHashSet<>();
        collect(condition, script, leaves, new HashSet<>());
        return leaves;
    }

    /** How many comparisons it takes to work a condition out, if each fact is worked out wherever it is named. */
    static long size(Condition condition, Script script) {
        return size(condition, script, new HashMap<>());
    }

    private static long size(Condition condition, Script script, Map<String, Long> known) {
        if (condition instanceof Condition.Fact fact) {
            return sizeOf(fact.id(), script.fact(fact.id()), script, known);
        }
        if (condition instanceof Condition.AtLeast || condition instanceof Condition.Is) {
            Screen screen = script.screenOf(question(condition));
            Condition opens = screen.when();
            return opens == null ? 1 : 1 + sizeOf(screen.id(), opens, script, known);
        }
        long size = 0;
        for (Condition part : condition.parts()) {
            size = Math.min(HUGE, size + size(part, script, known));
        }
        return size;
    }

    private static long sizeOf(String id, Condition condition, Script script, Map<String, Long> known) {
        Long before = known.get(id);
        if (before != null) {
            return before;
        }
        long size = size(condition, script, known);
        known.put(id, size);
        return size;
    }

    /** All comparisons of a triage that read one question. */
    static List<Condition> reading(String question, Script script) {
        Protocol protocol = script.protocol();
        Set<Condition> leaves = new LinkedHashSet<>();
        Set<String> facts = new HashSet<>();
        Stream.of(
                        protocol.screens().stream().map(Screen::when),
                        protocol.facts().stream().map(Protocol.Fact::when),
                        protocol.rules().stream().map(Rule::when),
                        protocol.proposals().stream().map(Protocol.Proposal::when))
                .flatMap(conditions -> conditions)
                .filter(Objects::nonNull)
                .forEach(condition -> collect(condition, script, leaves, facts));
        return leaves.stream().filter(leaf -> question(leaf).equals(question)).toList();
    }

    /** @param facts those that have been looked at: many conditions are made of the same */
    private static void collect(Condition condition, Script script, Set<Condition> into, Set<String> facts) {
        if (condition instanceof Condition.Fact fact) {
            if (facts.add(fact.id())) {
                collect(script.fact(fact.id()), script, into, facts);
            }
        } else if (condition instanceof Condition.AtLeast || condition instanceof Condition.Is) {
            Condition opens = script.screenOf(question(condition)).when();
            if (into.add(condition) && opens != null) {
                collect(opens, script, into, facts);
            }
        } else {
            condition.parts().forEach(part -> collect(part, script, into, facts));
        }
    }
}
