package io.limber.terminal;

import io.limber.document.GatePage;
import io.limber.document.TextRenderer;
import io.limber.triage.Answer;
import io.limber.triage.Gate;
import io.limber.triage.Interview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The short gate line by line, before a routine is played.
 *
 * <p>First {@link #run}. If that does not let the routine be played, a full triage comes next, begun without answers, and
 * then {@link #comeBack} with it. {@link #mayPlay} is false until one of the two has said yes: no empty line, end of input
 * or wish to leave ever changes that. One gate is for one start of a routine.
 */
public final class LineGate {

    private final LineAsking asking;
    private Gate gate;
    private boolean cameBack;

    public LineGate(Door door, TextRenderer renderer, Gate gate) {
        this.asking = new LineAsking(door, renderer);
        this.gate = gate;
    }

    /** Asks the gate, and says so when the full questions have to come first. */
    public LineInterview.End run() {
        for (Optional<Interview.Turn> turn = gate.next(); turn.isPresent(); turn = gate.next()) {
            Optional<TypedLine> line = asking.ask(turn.get(), GatePage.question(turn.get()), false);
            if (line.isEmpty()) {
                return LineInterview.End.INPUT_ENDED;
            }
            if (line.get() == TypedLine.Wish.QUIT) {
                return LineInterview.End.QUIT;
            }
            gate = line.get() instanceof TypedLine.Given given ? gate.answer(turn.get(), given.answers()) : gate.back();
        }
        goOn().ifPresent(on -> asking.show(GatePage.goOn(on)));
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
            Optional<TypedLine> line = asking.ask(open.asked(), GatePage.onceMore(open), false);
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
                asking.show(GatePage.held(open, gate.safety()));
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
}
