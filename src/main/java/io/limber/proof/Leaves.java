package io.limber.proof;

import io.limber.model.Condition;
import io.limber.model.Protocol;
import io.limber.model.Rule;
import io.limber.model.Screen;
import io.limber.triage.Script;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The comparisons that a condition is made of in the end. */
final class Leaves {

    private Leaves() {}

    /** The parts of a condition that is put together of others; none for a comparison or a fact. */
    static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all
                ? all.of()
                : condition instanceof Condition.Any any
                        ? any.of()
                        : condition instanceof Condition.Count count ? count.of() : List.of();
    }

    /** The question that a comparison reads. */
    static String question(Condition comparison) {
        return comparison instanceof Condition.AtLeast atLeast
                ? atLeast.question()
                : ((Condition.Is) comparison).question();
    }

    /** All comparisons that decide a condition: through facts, and those that open the screens it reads. */
    static Set<Condition> of(Condition condition, Script script) {
        Set<Condition> leaves = new LinkedHashSet<>();
        collect(condition, script, leaves);
        return leaves;
    }

    /** All comparisons of a triage that read one question. */
    static List<Condition> reading(String question, Script script) {
        Protocol protocol = script.protocol();
        Set<Condition> leaves = new LinkedHashSet<>();
        Stream.of(
                        protocol.screens().stream().map(Screen::when),
                        protocol.facts().stream().map(Protocol.Fact::when),
                        protocol.rules().stream().map(Rule::when),
                        protocol.proposals().stream().map(Protocol.Proposal::when))
                .flatMap(conditions -> conditions)
                .filter(Objects::nonNull)
                .forEach(condition -> collect(condition, script, leaves));
        return leaves.stream().filter(leaf -> question(leaf).equals(question)).toList();
    }

    private static void collect(Condition condition, Script script, Set<Condition> into) {
        if (condition instanceof Condition.Fact fact) {
            collect(script.fact(fact.id()), script, into);
        } else if (condition instanceof Condition.AtLeast || condition instanceof Condition.Is) {
            Condition opens = script.screenOf(question(condition)).when();
            if (into.add(condition) && opens != null) {
                collect(opens, script, into);
            }
        } else {
            parts(condition).forEach(part -> collect(part, script, into));
        }
    }
}
