package io.limber.proof;

import io.limber.triage.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the person of a case would say to each question that the facts have an answer to. */
final class Said {

    private final Map<String, Answer> byQuestion = new LinkedHashMap<>();

    Optional<Answer> to(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /** A line that the facts say yes or no to. */
    void tick(String item, boolean yes) {
        byQuestion.put(item, yes ? Answer.Tick.YES : Answer.Tick.NO);
    }

    /** A line that a fact answers in the words no, unsure and yes. */
    void tick(String item, Story story, String key) {
        byQuestion.put(item, unsureOr(story, key));
    }

    /** A line whose fact may be unsure, and that other words may say yes to as well. */
    void tick(String item, Story story, String key, boolean anyway) {
        byQuestion.put(item, anyway ? Answer.Tick.YES : unsureOr(story, key));
    }

    void unsure(String item) {
        byQuestion.put(item, Answer.Tick.NOT_SURE);
    }

    void decline(String item) {
        byQuestion.put(item, Answer.Tick.DECLINED);
    }

    /** A line that no fact stands for; only a free word can say yes to it. */
    void remark(String item, boolean yes) {
        if (yes) {
            byQuestion.put(item, Answer.Tick.YES);
        }
    }

    void choose(String question, String option) {
        byQuestion.put(question, new Answer.Chosen(option));
    }

    void amount(String question, int value) {
        byQuestion.put(question, new Answer.Amount(value));
    }

    void unsureOfNumber(String question) {
        byQuestion.put(question, Answer.Whole.NOT_SURE);
    }

    private static Answer.Tick unsureOr(Story story, String key) {
        if (story.is(key, "unsure")) {
            return Answer.Tick.NOT_SURE;
        }
        return story.is(key, "yes") ? Answer.Tick.YES : Answer.Tick.NO;
    }
}
