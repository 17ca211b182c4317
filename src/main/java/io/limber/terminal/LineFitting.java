package io.limber.terminal;

import io.limber.document.Document;
import io.limber.document.GatePage;
import io.limber.document.TextRenderer;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Fitting;
import io.limber.triage.Interview;
import java.util.List;
import java.util.Optional;

/** Asks line by line what a routine has to be fitted to, and first whether it is meant for the person at all. */
public final class LineFitting {

    private final LineAsking asking;
    private Answers answers = Answers.NONE;
    private boolean isForYou;

    public LineFitting(Door door, TextRenderer renderer) {
        this.asking = new LineAsking(door, renderer);
    }

    /** Asks whether any of those is so for whom the routine is not meant. */
    public LineInterview.End askWhom(Fitting fitting) {
        while (true) {
            Optional<TypedLine> line = asking.ask(fitting.notForYou(), GatePage.notForYou(fitting.routine()), false);
            if (line.isEmpty()) {
                return LineInterview.End.INPUT_ENDED;
            }
            if (line.get() == TypedLine.Wish.QUIT) {
                return LineInterview.End.QUIT;
            }
            if (line.get() instanceof TypedLine.Given given) {
                isForYou = given.answers().values().stream().allMatch(Answer.Tick.NO::equals);
                return LineInterview.End.FINISHED;
            }
        }
    }

    /** Whether nothing was said that speaks against the routine; never before it was asked. */
    public boolean isForYou() {
        return isForYou;
    }

    /** Asks these questions one after the other. Limits may be skipped, which leaves only the gentlest moves. */
    public LineInterview.End run(List<Interview.Turn> turns) {
        int at = 0;
        while (at < turns.size()) {
            Interview.Turn turn = turns.get(at);
            Document page = GatePage.fitting(turn);
            Optional<TypedLine> line = asking.ask(turn, page, Fitting.maySkip(turn));
            if (line.isEmpty()) {
                return LineInterview.End.INPUT_ENDED;
            }
            if (line.get() == TypedLine.Wish.QUIT) {
                return LineInterview.End.QUIT;
            }
            if (line.get() instanceof TypedLine.Given given) {
                answers = answers.with(given.answers());
                at++;
            } else {
                at = Math.max(0, at - 1);
            }
        }
        return LineInterview.End.FINISHED;
    }

    /** The answers so far. */
    public Answers answers() {
        return answers;
    }
}
