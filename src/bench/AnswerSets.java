import io.limber.content.Library;
import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Interview;
import io.limber.triage.Script;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Prints random sets of answers, one in a line, each as somebody gave them in a whole interview: COUNT [SEED]. */
public final class AnswerSets {

    private static final Script SCRIPT = new Script(Library.shipped().protocol());

    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        Random random = new Random(arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false);
        for (int i = 0; i < count; i++) {
            out.println(line(walk(random), i));
        }
        out.flush();
    }

    private static Map<String, Answer> walk(Random random) {
        Interview interview = Interview.begin(SCRIPT);
        for (Optional<Interview.Turn> turn = interview.next(); turn.isPresent(); turn = interview.next()) {
            Map<String, Answer> given = new LinkedHashMap<>();
            Screen screen = turn.get().screen();
            for (String question : turn.get().questions()) {
                given.put(question, answer(screen, random));
            }
            interview = interview.answer(turn.get(), given);
        }
        return interview.answers().byQuestion();
    }

    /** Mostly no, so that many interviews run to their end. */
    private static Answer answer(Screen screen, Random random) {
        return switch (screen.kind()) {
            case CHECKLIST -> random.nextInt(40) > 0
                    ? Answer.Tick.NO
                    : random.nextBoolean() ? Answer.Tick.YES : Answer.Tick.NOT_SURE;
            case CHOICE -> new Answer.Chosen(
                    screen.items().get(random.nextInt(screen.items().size())).id());
            case NUMBER -> new Answer.Amount(screen.range().from()
                    + random.nextInt(screen.range().to() - screen.range().from() + 1));
        };
    }

    private static String line(Map<String, Answer> answers, int number) {
        StringBuilder line = new StringBuilder("{\"id\":\"" + number + "\"");
        answers.forEach((question, answer) -> line.append(",\"").append(question).append("\":").append(value(answer)));
        return line.append('}').toString();
    }

    private static String value(Answer answer) {
        if (answer instanceof Answer.Amount amount) {
            return String.valueOf(amount.value());
        }
        return '"' + (answer instanceof Answer.Chosen chosen ? chosen.option() : answer.toString().toLowerCase().replace('_', ' ')) + '"';
    }
}
