package io.limber.session;

import io.limber.model.Exercise;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said in the course of a play.
 *
 * @param before the pain before; none if it was not said
 * @param after the pain after; none if it was not said
 * @param answers in the order they were given; an exercise that was repeated may have several, and what was left out or
 *     not answered has none
 * @param ease whether it ended in a position of ease, with the rest of the routine left
 */
public record Report(Event.@Nullable Pain before, Event.@Nullable Pain after, List<Answer> answers, boolean ease) {

    static final Report EMPTY = new Report(null, null, List.of(), false);

    public Report {
        answers = List.copyOf(answers);
    }

    /**
     * How one exercise was.
     *
     * @param part its place in the schedule, from 0
     * @param easier whether it was done in its easier form
     */
    public record Answer(int part, Exercise exercise, boolean easier, Event.Felt felt) {}

    Report with(Answer answer) {
        List<Answer> all = new ArrayList<>(answers);
        all.add(answer);
        return new Report(before, after, all, ease);
    }

    /** Without the last answer. */
    Report takenBack() {
        return new Report(before, after, answers.subList(0, answers.size() - 1), ease);
    }

    Report before(Event.Pain pain) {
        return new Report(pain, after, answers, ease);
    }

    Report after(Event.Pain pain) {
        return new Report(before, pain, answers, ease);
    }

    Report atEase() {
        return new Report(before, after, answers, true);
    }
}
