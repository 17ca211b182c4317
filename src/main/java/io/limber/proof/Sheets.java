package io.limber.proof;

import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Script;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** An answer to every question there is, again and again, by the dice: some people tick hardly anything, some a lot. */
final class Sheets {

    private static final int MOST_WORRIED = 20;

    private final Script script;
    private final Random random;

    Sheets(Script script, Random random) {
        this.script = script;
        this.random = random;
    }

    Answers next() {
        int worry = random.nextInt(MOST_WORRIED);
        Map<String, Answer> sheet = new LinkedHashMap<>();
        for (Screen screen : script.protocol().screens()) {
            for (String question : Script.questions(screen)) {
                sheet.put(question, answer(screen, worry));
            }
        }
        return new Answers(sheet);
    }

    /** @param worry how many in a hundred lines are ticked */
    private Answer answer(Screen screen, int worry) {
        return switch (screen.kind()) {
            case CHECKLIST ->
                random.nextInt(100) >= worry
                        ? Answer.Tick.NO
                        : random.nextBoolean() ? Answer.Tick.YES : Answer.Tick.NOT_SURE;
            case CHOICE ->
                new Answer.Chosen(screen.items()
                        .get(random.nextInt(screen.items().size()))
                        .id());
            case NUMBER -> {
                Screen.Range range = Objects.requireNonNull(screen.range());
                yield new Answer.Amount(range.from() + random.nextInt(range.to() - range.from() + 1));
            }
        };
    }
}
