package io.limber.triage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What has been answered so far.
 *
 * @param byQuestion answers by the id of a checklist's item, or of a screen with a choice or a number; a screen that was
 *     skipped stands under its own id
 */
public record Answers(Map<String, Answer> byQuestion) {

    /** Nothing answered yet. */
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    public Optional<Answer> to(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /** These answers and one more; it takes the place of an earlier answer to the same question. */
    public Answers with(String question, Answer answer) {
        return with(Map.of(question, answer));
    }

    /** These answers and some more. */
    public Answers with(Map<String, ? extends Answer> more) {
        Map<String, Answer> all = new LinkedHashMap<>(byQuestion);
        all.putAll(more);
        return new Answers(all);
    }

    /** These answers without those to {@code questions}. */
    public Answers without(Iterable<String> questions) {
        Map<String, Answer> rest = new LinkedHashMap<>(byQuestion);
        questions.forEach(rest::remove);
        return new Answers(rest);
    }
}
