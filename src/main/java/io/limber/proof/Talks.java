package io.limber.proof;

import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Interview;
import io.limber.triage.Script;
import io.limber.triage.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/**
 * Whole talks, at random but the same each time: each ends, and a more worrying answer never makes its result less urgent
 * or looser. The second is tried on the answers as they stand, follow-ups unchanged; it samples, and proves nothing for
 * what it did not meet.
 *
 * @param shown how many talks and raised answers were looked at, and the longest talk
 */
record Talks(Map<String, Integer> shown, List<Finding> findings) {

    /** Screens of a talk in which nothing is ticked. */
    private static final int CLEAN_PATH = 14;

    private static final int TALKS = 400;
    private static final long SEED = 20261122;

    static Talks of(Script script) {
        Random random = new Random(SEED);
        List<Finding> findings = new ArrayList<>();
        int longest = 0;
        int raised = 0;
        int most = script.protocol().screens().size() * 4;
        for (int i = 0; i < TALKS && findings.isEmpty(); i++) {
            int worry = i == 0 ? 0 : 1 + random.nextInt(20);
            Interview talk = Interview.begin(script);
            int asked = 0;
            for (Optional<Interview.Turn> turn = talk.next(); turn.isPresent() && asked <= most; turn = talk.next()) {
                talk = talk.answer(turn.get(), answers(turn.get(), worry, random));
                asked++;
            }
            if (asked > most) {
                findings.add(new Finding(
                        "screens",
                        "a talk does not come to an end",
                        "look for screens that open each other",
                        talk.answers()));
            }
            if (i == 0 && asked > CLEAN_PATH) {
                findings.add(Finding.of(
                        "screens",
                        "somebody who ticks nothing is asked " + asked + " screens",
                        "at most " + CLEAN_PATH + " should be without a `when`"));
            }
            longest = Math.max(longest, asked);
            raised += raise(script, talk.answers(), findings);
        }
        Map<String, Integer> shown = new LinkedHashMap<>();
        shown.put("random talks that end", TALKS);
        shown.put("longest of them, in questions", longest);
        shown.put("answers raised in them", raised);
        return new Talks(shown, findings);
    }

    private static Map<String, Answer> answers(Interview.Turn turn, int worry, Random random) {
        Map<String, Answer> given = new LinkedHashMap<>();
        Screen screen = turn.screen();
        turn.questions().forEach(question -> given.put(question, answer(screen, worry, random)));
        return given;
    }

    /** @param worry how many in a hundred lines are ticked */
    private static Answer answer(Screen screen, int worry, Random random) {
        return switch (screen.kind()) {
            case CHECKLIST ->
                random.nextInt(100) >= worry
                        ? Answer.Tick.NO
                        : random.nextBoolean() ? Answer.Tick.YES : Answer.Tick.NOT_SURE;
            case CHOICE ->
                new Answer.Chosen(screen.items()
                        .get(random.nextInt(screen.items().size()))
                        .id());
            case NUMBER -> {
                Screen.Range range = Objects.requireNonNull(screen.range());
                yield new Answer.Amount(range.from() + random.nextInt(range.to() - range.from() + 1));
            }
        };
    }

    /** Raises each danger answer by one step; how many there were. */
    private static int raise(Script script, Answers answers, List<Finding> findings) {
        Verdict before = Verdict.of(script, answers);
        int count = 0;
        for (Map.Entry<String, Answer> given : answers.byQuestion().entrySet()) {
            Optional<Answer> worse = worse(script.screenOf(given.getKey()), given.getValue());
            if (worse.isPresent()) {
                count++;
                Answers raised = answers.with(given.getKey(), worse.get());
                Verdict after = Verdict.of(script, raised);
                if (after.urgency().compareTo(before.urgency()) > 0
                        || after.movement().compareTo(before.movement()) > 0) {
                    findings.add(new Finding(
                            given.getKey(),
                            "a more worrying answer here makes the result less urgent or looser",
                            "look at the screens and rules that read it",
                            raised));
                }
            }
        }
        return count;
    }

    private static Optional<Answer> worse(Screen screen, Answer now) {
        if (now == Answer.Tick.NO || now == Answer.Tick.DECLINED) {
            return Optional.of(Answer.Tick.NOT_SURE);
        }
        if (now == Answer.Tick.NOT_SURE) {
            return Optional.of(Answer.Tick.YES);
        }
        if (screen.ordered() && now instanceof Answer.Chosen chosen) {
            List<String> options = screen.items().stream().map(Screen.Item::id).toList();
            int place = options.indexOf(chosen.option());
            return place > 0 ? Optional.of(new Answer.Chosen(options.get(place - 1))) : Optional.empty();
        }
        return Optional.empty();
    }
}
