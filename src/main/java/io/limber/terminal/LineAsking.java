package io.limber.terminal;

import io.limber.document.Document;
import io.limber.document.Node;
import io.limber.document.QuestionPage;
import io.limber.document.TextRenderer;
import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Interview;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Puts a single question line by line, until somebody answers it or wants something else. */
final class LineAsking {

    private final Door door;
    private final TextRenderer renderer;

    LineAsking(Door door, TextRenderer renderer) {
        this.door = door;
        this.renderer = renderer;
    }

    /**
     * An answer, or the wish to go back or to quit; empty when there is no more input.
     *
     * @param page what is shown of the question
     */
    Optional<TypedLine> ask(Interview.Turn turn, Document page, boolean maySkip) {
        Optional<TypedLine> line = one(turn, page, maySkip);
        return line.isPresent() && line.get() == TypedLine.Wish.ONE_BY_ONE ? oneByOne(turn.screen()) : line;
    }

    private Optional<TypedLine> one(Interview.Turn turn, Document page, boolean maySkip) {
        show(page);
        String hint = TypedLine.wanted(turn) + (maySkip ? " You may skip this: type skip." : "");
        say(hint + " Also: ? for help, back, quit.");
        while (true) {
            door.err().print("> ");
            Optional<String> typed = door.readLine();
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            TypedLine line = TypedLine.read(typed.get(), turn, maySkip);
            if (line instanceof TypedLine.Unclear unclear) {
                say(unclear.why());
            } else if (line == TypedLine.Wish.HELP) {
                show(QuestionPage.help(turn));
                say(hint);
            } else {
                return Optional.of(line);
            }
        }
    }

    /** Goes through the list line by line, for somebody who is not sure of it as a whole. */
    private Optional<TypedLine> oneByOne(Screen list) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Screen.Item item : list.items()) {
            Optional<TypedLine> line = one(new Interview.Turn(list, Optional.of(item)), QuestionPage.item(item), false);
            if (!(line.orElse(TypedLine.Wish.QUIT) instanceof TypedLine.Given given)) {
                return line;
            }
            answers.putAll(given.answers());
        }
        return Optional.of(new TypedLine.Given(answers));
    }

    void show(Document page) {
        door.err().print("\n" + renderer.render(page));
    }

    private void say(String prose) {
        show(Document.of("", new Node.Paragraph(prose)));
    }
}
