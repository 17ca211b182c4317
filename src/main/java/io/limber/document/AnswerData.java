package io.limber.document;

import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Script;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers as scripts read and write them: "yes", "no", "not sure", "declined", "skipped", an option, a number. */
public final class AnswerData {

    private AnswerData() {}

    /**
     * A file of answers that {@code --answers} takes back.
     *
     * @param schema the version of its form
     */
    public static String file(String schema, Script script, Answers answers, LocalDate answeredOn) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", schema);
        data.put("answered-on", answeredOn);
        data.putAll(of(script.protocol().screens(), answers));
        return Data.yaml(data);
    }

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

    static Object value(Answer answer) {
        if (answer instanceof Answer.Amount amount) {
            return amount.value();
        }
        if (answer instanceof Answer.Chosen chosen) {
            return chosen.option();
        }
        return answer.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
