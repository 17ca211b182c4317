package io.limber.proof;

import io.limber.model.Screen;
import io.limber.model.Vignette;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Interview;
import io.limber.triage.Script;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A case told to limber: each question it puts is answered as the person of the case would, to the end of the talk.
 *
 * @param screens the questions put, second askings and follow-ups too
 * @param words the words somebody reads to answer them
 * @param given the answers given
 * @param assumed those among them that no fact of the case stands for: taken to be an explicit no, or the ordinary option
 */
public record Telling(Script script, Answers answers, int screens, int words, int given, int assumed) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Tells a case. */
    public static Telling of(Script script, Vignette vignette) {
        Said said = said(vignette);
        Interview interview = Interview.begin(script);
        int screens = 0;
        int words = 0;
        int given = 0;
        int assumed = 0;
        Optional<Interview.Turn> turn = interview.next();
        while (turn.isPresent()) {
            Map<String, Answer> answers = answersTo(turn.get(), said);
            screens++;
            words += words(turn.get());
            given += answers.size();
            assumed += (int) answers.keySet().stream()
                    .filter(question -> said.to(question).isEmpty())
                    .count();
            interview = interview.answer(turn.get(), answers);
            turn = interview.next();
        }
        return new Telling(script, interview.answers(), screens, words, given, assumed);
    }

    private static Said said(Vignette vignette) {
        Story story = new Story(vignette.facts());
        Said said = new Said();
        new SaidOfDanger(story, said).answer();
        new SaidOfCause(story, said).answer();
        new SaidOfHealth(story, said).answer();
        new SaidOfPlan(story, said).answer();
        return said;
    }

    private static Map<String, Answer> answersTo(Interview.Turn turn, Said said) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        turn.questions()
                .forEach(question -> answers.put(question, said.to(question).orElseGet(() -> assumed(turn.screen()))));
        return answers;
    }

    /** Said aloud in place of the case: no to a line, the least worrying option, not sure of a number. */
    private static Answer assumed(Screen screen) {
        List<Screen.Item> items = screen.items();
        Screen.Range range = screen.range();
        if (range != null) {
            return range.notSure() ? Answer.Whole.NOT_SURE : new Answer.Amount(range.from());
        }
        return screen.kind() == Screen.Kind.CHECKLIST
                ? Answer.Tick.NO
                : new Answer.Chosen(items.get(items.size() - 1).id());
    }

    private static int words(Interview.Turn turn) {
        return turn.again()
                .map(item -> words(item.text()) + words(item.check()))
                .orElseGet(() -> words(turn.screen().ask())
                        + words(turn.screen().lead())
                        + turn.screen().items().stream()
                                .mapToInt(item -> words(item.text()))
                                .sum());
    }

    private static int words(@Nullable String text) {
        return text == null || text.isBlank() ? 0 : SPACE.split(text.strip()).length;
    }
}
