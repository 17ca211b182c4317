package io.limber.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole triage as data: what is asked, in which order, and what the answers mean.
 *
 * @param screens every question, follow-ups after the question they follow
 * @param proposals which routine to begin with; the first that fits is taken
 */
public record Protocol(
        List<Screen> screens,
        List<Fact> facts,
        List<Rule> rules,
        List<Card> cards,
        List<Proposal> proposals,
        List<LookAgain> lookAgain) {
    public Protocol {
        Ids.some("screens", screens);
        Ids.some("rules", rules);
        Ids.some("proposals", proposals);
        screens = List.copyOf(screens);
        facts = List.copyOf(facts);
        rules = List.copyOf(rules);
        cards = List.copyOf(cards);
        proposals = List.copyOf(proposals);
        lookAgain = List.copyOf(lookAgain);
    }

    /** A condition with a name, for what several rules read. */
    public record Fact(String id, Condition when) implements Entry {
        public Fact {
            Ids.check(id);
        }
    }

    /** A routine to begin with. */
    public record Proposal(String routine, @Nullable Condition when) {}

    /**
     * One tick of the follow-up clock.
     *
     * @param after counted from the day of the answers
     * @param when for whom; without it, for everybody who goes home
     * @param ask what to look at
     * @param ifNot what to do when the answer is not the hoped-for one
     */
    public record LookAgain(
            String id, Duration after, @Nullable Condition when, String ask, String ifNot) implements Entry {
        public LookAgain {
            Ids.check(id);
            Ids.prose("ask", ask);
            Ids.prose("if-not", ifNot);
        }
    }
}
