package io.limber.proof;

import io.limber.model.Rule;
import io.limber.triage.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers under which a rule fires, and one more worrying answer under which it does not. */
final class Fall {

    private final Trial trial;
    private final int[] places;
    private final int raised;
    private final int to;

    private Fall(Trial trial, int[] places, int raised, int to) {
        this.trial = trial;
        this.places = places;
        this.raised = raised;
        this.to = to;
    }

    /** The first of the answers at some places whose rise makes the rule stop. */
    static Optional<Fall> from(int[] places, Trial trial) {
        if (!trial.holds(places)) {
            return Optional.empty();
        }
        for (int i = 0; i < places.length; i++) {
            for (int to : trial.scales().get(i).above(places[i])) {
                Fall fall = new Fall(trial, places, i, to);
                if (fall.isOne()) {
                    return Optional.of(fall);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOne() {
        return trial.holds(places) && !trial.holds(with(places, raised, to));
    }

    /** The same with every other answer as little worrying as it can be. */
    Fall smallest() {
        Fall smallest = this;
        for (int i = 0; i < places.length; i++) {
            for (int place = 0; i != raised && place < smallest.places[i]; place++) {
                Fall lower = new Fall(trial, with(smallest.places, i, place), raised, to);
                smallest = lower.isOne() ? lower : smallest;
            }
        }
        return smallest;
    }

    Finding finding(Rule rule) {
        Scale scale = trial.scales().get(raised);
        List<Answer> answers = scale.answers();
        return new Finding(
                rule.id(),
                "the rule `" + rule.id() + "` stops when `" + scale.question() + "` goes from "
                        + word(answers.get(places[raised])) + " to " + word(answers.get(to)),
                "a more worrying answer must never count for less; read it with `at-least`",
                trial.answers(places));
    }

    private static int[] with(int[] places, int at, int place) {
        int[] changed = places.clone();
        changed[at] = place;
        return changed;
    }

    private static String word(Answer answer) {
        return answer instanceof Answer.Chosen chosen
                ? chosen.option()
                : answer instanceof Answer.Amount amount
                        ? String.valueOf(amount.value())
                        : answer.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
