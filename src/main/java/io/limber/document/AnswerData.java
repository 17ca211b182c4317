package io.limber.document;

import io.limber.triage.Answer;
import io.limber.triage.Answers;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Answers as scripts read and write them: "yes", "no", "not sure", "declined", "skipped", an option, a number. */
final class AnswerData {

    private AnswerData() {}

    static Map<String, Object> of(Answers answers) {
        Map<String, Object> data = new LinkedHashMap<>();
        answers.byQuestion().forEach((question, answer) -> data.put(question, value(answer)));
        return data;
    }

    private static Object value(Answer answer) {
        if (answer instanceof Answer.Amount amount) {
            return amount.value();
        }
        if (answer instanceof Answer.Chosen chosen) {
            return chosen.option();
        }
        return answer.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
