package io.limber.document;

import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Script;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers as scripts read and write them: "yes", "no", "not sure", "declined", "skipped", an option, a number. */
final class AnswerData {

    private AnswerData() {}

    /** All answers, in the order of the questions. */
    static Map<String, Object> of(List<Screen> screens, Answers answers) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (Screen screen : screens) {
            answers.to(screen.id()).ifPresent(answer -> data.put(screen.id(), value(answer)));
            for (String question : Script.questions(screen)) {
                answers.to(question).ifPresent(answer -> data.put(question, value(answer)));
            }
        }
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
