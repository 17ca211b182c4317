package io.limber.terminal;

import io.limber.document.Document;
import io.limber.document.GatePage;
import io.limber.document.Node;
import io.limber.document.QuestionPage;
import io.limber.document.TextRenderer;
import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Gate;
import io.limber.triage.Interview;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The short gate line by line, before a routine is played.
 *
 * <p>First {@link #run}. If that does not let the routine be played, a full triage comes next, begun without answers, and
 * then {@link #comeBack} with it. {@link #mayPlay} is false until one of the two has said yes: no empty line, end of input
 * or wish to leave ever changes that. One gate is for one start of a routine.
 */
public final class LineGate {

    private final Door door;
    private final TextRenderer renderer;
    private Gate gate;
    private boolean cameBack;

    public LineGate(Door door, TextRenderer renderer, Gate gate) {
        this.door = door;
        this.renderer = renderer;
        this.gate = gate;
    }

    /** Asks the gate, and says so when the full questions have to come first. */
    public LineInterview.End run() {
        for (Optional<Interview.Turn> turn = gate.next(); turn.isPresent(); turn = gate.next()) {
            Optional<TypedLine> line = ask(turn.get(), GatePage.question(turn.get()));
            if (line.isPresent() && line.get() == TypedLine.Wish.ONE_BY_ONE) {
                line = oneByOne(turn.get().screen());
            }
            if (line.isEmpty()) {
                return LineInterview.End.INPUT_ENDED;
            }
            if (line.get() == TypedLine.Wish.QUIT) {
                return LineInterview.End.QUIT;
            }
            gate = line.get() instanceof TypedLine.Given given ? gate.answer(turn.get(), given.answers()) : gate.back();
        }
        goOn().ifPresent(on -> show(GatePage.goOn(on)));
        return LineInterview.End.FINISHED;
    }

    /**
     * Asks for what is left of the gate after a full triage. Asks nothing if the triage was not ended or does not allow
     * exercise: then its own result says what to do.
     */
    public LineInterview.End comeBack(Interview talk) {
        Gate.GoOn on = goOn().orElseThrow(() -> new IllegalStateException("the gate did not lead on to a triage"));
        cameBack = false;
        List<Answer.Tick> more = new ArrayList<>();
        while (on.isAllowedBy(talk) && more.size() < on.lines().size()) {
            Gate.Line open = on.lines().get(more.size());
            Optional<TypedLine> line = ask(open.asked(), GatePage.onceMore(open));
            if (line.isEmpty()) {
                return LineInterview.End.INPUT_ENDED;
            }
            if (line.get() == TypedLine.Wish.QUIT) {
                return LineInterview.End.QUIT;
            }
            if (!(line.get() instanceof TypedLine.Given given)) {
                more.clear();
            } else if (given.answers().containsValue(Answer.Tick.NO)) {
                more.add(Answer.Tick.NO);
            } else {
                show(GatePage.held(open, gate.safety()));
                return LineInterview.End.FINISHED;
            }
        }
        cameBack = on.mayPlay(talk, more);
        return LineInterview.End.FINISHED;
    }

    /** Whether the routine may be played. */
    public boolean mayPlay() {
        return cameBack || gate.outcome().filter(Gate.Passed.class::isInstance).isPresent();
    }

    private Optional<Gate.GoOn> goOn() {
        return gate.outcome().filter(Gate.GoOn.class::isInstance).map(Gate.GoOn.class::cast);
    }

    /** Puts a question until somebody answers it or wants something else; empty when there is no more input. */
    private Optional<TypedLine> ask(Interview.Turn turn, Document page) {
        show(page);
        String hint = TypedLine.wanted(turn);
        say(hint + " Also: ? for help, back, quit.");
        while (true) {
            door.err().print("> ");
            Optional<String> typed = door.readLine();
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            TypedLine line = TypedLine.read(typed.get(), turn, false);
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
            Optional<TypedLine> line = ask(new Interview.Turn(list, Optional.of(item)), QuestionPage.item(item));
            if (!(line.orElse(TypedLine.Wish.QUIT) instanceof TypedLine.Given given)) {
                return line;
            }
            answers.putAll(given.answers());
        }
        return Optional.of(new TypedLine.Given(answers));
    }

    private void show(Document page) {
        door.err().print("\n" + renderer.render(page));
    }

    private void say(String prose) {
        show(Document.of("", new Node.Paragraph(prose)));
    }
}
