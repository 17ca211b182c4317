package io.limber.proof;

import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Script;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers in which one danger answer is one step more worrying.
 *
 * @param question the one that was raised
 */
record Raised(String question, Answers answers) {

    /** Every way to raise one of some answers. */
    static Stream<Raised> of(Answers answers, Script script) {
        return answers.byQuestion().entrySet().stream()
                .flatMap(given -> worse(given, script)
                        .map(answer -> new Raised(given.getKey(), answers.with(given.getKey(), answer)))
                        .stream());
    }

    private static Optional<Answer> worse(Map.Entry<String, Answer> given, Script script) {
        if (given.getValue() == Answer.Tick.NO || given.getValue() == Answer.Tick.DECLINED) {
            return Optional.of(Answer.Tick.NOT_SURE);
        }
        if (given.getValue() == Answer.Tick.NOT_SURE) {
            return Optional.of(Answer.Tick.YES);
        }
        if (given.getValue() instanceof Answer.Chosen chosen) {
            Screen screen = script.screenOf(given.getKey());
            List<String> options = screen.items().stream().map(Screen.Item::id).toList();
            int place = options.indexOf(chosen.option());
            return screen.ordered() && place > 0
                    ? Optional.of(new Answer.Chosen(options.get(place - 1)))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
