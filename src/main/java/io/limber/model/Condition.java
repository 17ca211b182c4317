package io.limber.model;

import java.util.List;

/**
 * When a rule fires, in a small closed grammar. There is no "not", and a danger item is only ever read with
 * {@link AtLeast}: so a result cannot become less urgent when an answer becomes more worrying.
 */
public sealed interface Condition {

    /** The conditions that this one is put together of; none for a comparison, or for a fact, which has a name only. */
    default List<Condition> parts() {
        return List.of();
    }

    /** Every one of them holds. */
    record All(List<Condition> of) implements Condition {
        public All {
            Ids.some("all", of);
            of = List.copyOf(of);
        }

        @Override
        public List<Condition> parts() {
            return of;
        }
    }

    /** One of them holds, or more. */
    record Any(List<Condition> of) implements Condition {
        public Any {
            Ids.some("any", of);
            of = List.copyOf(of);
        }

        @Override
        public List<Condition> parts() {
            return of;
        }
    }

    /** A number of them hold. */
    record Count(int atLeast, List<Condition> of) implements Condition {
        public Count {
            of = List.copyOf(of);
            if (atLeast < 1 || atLeast > of.size()) {
                throw new IllegalArgumentException("`count` asks for " + atLeast + " of " + of.size() + ", which is "
                        + (atLeast < 1 ? "always so" : "never so"));
            }
        }

        @Override
        public List<Condition> parts() {
            return of;
        }
    }

    /**
     * The answer is this worrying, or more: {@code not-sure} or {@code yes} for an item of a checklist, an option for a
     * choice whose options are in order, a number for a number.
     */
    record AtLeast(String question, String value) implements Condition {}

    /** The answer is one of these options of a choice without order, or a number in one of these ranges, "16-17". */
    record Is(String question, List<String> values) implements Condition {
        public Is {
            Ids.some("is", values);
            values = List.copyOf(values);
        }
    }

    /** A named condition holds. */
    record Fact(String id) implements Condition {}
}
