package io.limber.proof;

import io.limber.model.Movement;
import io.limber.model.Rule;
import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Interview;
import io.limber.triage.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Holds whole talks, answered from a sheet; what the sheet lacks is answered as calmly as can be. */
final class Talker {

    /** Times that each screen may be put before a talk counts as endless. */
    private static final int FAR_TOO_OFTEN = 4;

    private final Script script;
    private final Map<String, List<Answer>> answers = new HashMap<>();

    Talker(Script script) {
        this.script = script;
        script.protocol().screens().stream()
                .filter(screen -> screen.kind() != Screen.Kind.CHECKLIST)
                .forEach(screen -> answers.put(
                        screen.id(),
                        Scale.of(screen.id(), screen, Leaves.reading(screen.id(), script))
                                .answers()));
    }

    WholeTalk talk(Answers sheet) {
        List<Screen> asked = new ArrayList<>();
        Interview talk = Interview.begin(script);
        int most = script.protocol().screens().size() * FAR_TOO_OFTEN;
        Optional<Interview.Turn> turn = talk.next();
        while (turn.isPresent() && asked.size() < most) {
            asked.add(turn.get().screen());
            talk = answered(talk, turn.get(), sheet);
            turn = talk.next();
        }
        return new WholeTalk(asked, talk);
    }

    private Interview answered(Interview talk, Interview.Turn turn, Answers sheet) {
        String screen = turn.screen().id();
        Optional<Answer> whole = sheet.to(screen);
        if (whole.isPresent() && (turn.screen().kind() != Screen.Kind.CHECKLIST || talk.maySkip(turn))) {
            return talk.answer(turn, Map.of(screen, whole.get()));
        }
        if (turn.screen().kind() != Screen.Kind.CHECKLIST) {
            return calmest(talk, turn);
        }
        Map<String, Answer> given = new LinkedHashMap<>();
        turn.questions().forEach(item -> given.put(item, sheet.to(item).orElse(Answer.Tick.NO)));
        return talk.answer(turn, given);
    }

    /** The answer after which the result is the least urgent, the least strict, and the fewest follow-ups are open. */
    private Interview calmest(Interview talk, Interview.Turn turn) {
        String screen = turn.screen().id();
        return Objects.requireNonNull(answers.get(screen)).stream()
                .map(answer -> talk.answer(turn, Map.of(screen, answer)))
                .max(Comparator.comparing((Interview then) -> then.verdict().urgency())
                        .thenComparing(Talker::movement)
                        .thenComparingInt(then -> -followUps(then)))
                .orElseThrow();
    }

    private static Movement movement(Interview talk) {
        return talk.verdict().fired().stream()
                .map(Rule::movement)
                .min(Comparator.naturalOrder())
                .orElse(Movement.ALLOWED);
    }

    private int followUps(Interview talk) {
        return (int) script.protocol().screens().stream()
                .filter(screen -> screen.when() != null && script.holds(screen.when(), talk.answers()))
                .count();
    }
}
