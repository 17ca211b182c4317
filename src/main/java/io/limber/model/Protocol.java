package io.limber.model;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole triage as data: what is asked, in which order, and what the answers mean.
 *
 * @param screens every question, follow-ups after the question they follow
 * @param starts what to do first, by where somebody is
 * @param advice what helps, what to leave alone, and what comes when; each part for those at home
 * @param proposals which routine to begin with; the first that fits is taken
 */
public record Protocol(
        List<Screen> screens,
        List<Fact> facts,
        List<Rule> rules,
        List<Card> cards,
        List<Proposal> proposals,
        List<LookAgain> lookAgain,
        List<Start> starts,
        List<Advice> advice) {
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
        starts = List.copyOf(starts);
        advice = List.copyOf(advice);
    }

    /** Everything in it that has an id, lines of checklists and options of choices too. */
    public Stream<Entry> entries() {
        return Stream.of(
                        screens,
                        screens.stream()
                                .flatMap(screen -> screen.items().stream())
                                .toList(),
                        facts,
                        rules,
                        cards,
                        lookAgain,
                        starts,
                        advice)
                .flatMap(List::stream);
    }

    /** A condition with a name, for what several rules read. */
    public record Fact(String id, Condition when) implements Entry {
        public Fact {
            Ids.check(id);
        }
    }

    /**
     * What to do first in one place.
     *
     * @param place where a routine will be done, if it is done right there
     */
    public record Start(
            String id,
            Condition when,
            @Nullable Location place,
            String ease,
            String first,
            String gettingUp,
            String toilet,
            List<String> sources)
            implements Entry {
        public Start {
            Ids.check(id);
            Ids.prose("ease", ease);
            Ids.prose("first", first);
            Ids.prose("getting-up", gettingUp);
            Ids.prose("toilet", toilet);
            Ids.some("sources", sources);
            sources = List.copyOf(sources);
        }
    }

    /**
     * One part of the advice for the days at home.
     *
     * @param afterWaiting whether it is left out while somebody waits to be seen
     */
    public record Advice(String id, String title, boolean afterWaiting, List<Line> lines, List<String> sources)
            implements Entry {
        public Advice {
            Ids.check(id);
            Ids.prose("title", title);
            Ids.some("lines", lines);
            Ids.some("sources", sources);
            lines = List.copyOf(lines);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A line of advice.
     *
     * @param when for whom; without it, for everybody
     */
    public record Line(String say, @Nullable Condition when) {
        public Line {
            Ids.prose("say", say);
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
