package io.limber.cli;

import io.limber.content.Library;
import io.limber.document.TextRenderer;
import io.limber.model.Circumstances;
import io.limber.model.Exercise;
import io.limber.model.FittedRoutine;
import io.limber.model.Limit;
import io.limber.model.Pack;
import io.limber.model.Routine;
import io.limber.terminal.Door;
import io.limber.terminal.LineFitting;
import io.limber.terminal.LineGate;
import io.limber.terminal.LineInterview;
import io.limber.triage.Fitting;
import io.limber.triage.Gate;
import io.limber.triage.Interview;
import io.limber.triage.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What stands before a routine is played: the short gate, or the full questions where the gate leads to them or the
 * routine asks for them; then whom it is not meant for; then what it has to be fitted to. Any of them can end it.
 */
final class Start {

    private final Library library;
    private final Results results;
    private final Door door;
    private final Printer printer;
    private final OutputOptions output;
    private final Play play;
    private final LineFitting lines;

    Start(Library library, Results results, Door door, Printer printer, OutputOptions output, Play play) {
        this.library = library;
        this.results = results;
        this.door = door;
        this.printer = printer;
        this.output = output;
        this.play = play;
        this.lines = new LineFitting(door, new TextRenderer(printer.messageStyle()));
    }

    /**
     * What came of the questions of safety.
     *
     * @param left the exit code, if nothing is to be played
     * @param asked the full questions, if they were asked
     */
    private record Opening(OptionalInt left, Optional<Interview> asked) {
        static final Opening OPEN = new Opening(OptionalInt.empty(), Optional.empty());

        static Opening closed(int code) {
            return new Opening(OptionalInt.of(code), Optional.empty());
        }
    }

    /**
     * Plays a routine, if it may be played.
     *
     * @param given what was said on the command line
     */
    int run(Routine routine, Circumstances given) {
        results.banner().ifPresent(play::say);
        Opening opening = routine.offered() == Routine.Offered.AFTER_TRIAGE
                ? fullQuestions("This routine comes after the full questions, asked in the same sitting.")
                : throughGate();
        if (opening.left().isPresent()) {
            return opening.left().getAsInt();
        }
        Fitting fitting = new Fitting(routine, exercises(routine));
        if (routine.offered() != Routine.Offered.BY_TRIAGE) {
            LineInterview.End end = lines.askWhom(fitting);
            if (end != LineInterview.End.FINISHED) {
                return play.left(end);
            }
            if (!lines.isForYou()) {
                play.say("Then leave this routine for now. What suits you instead: `limber triage`.");
                return Exit.OK;
            }
        }
        return fitted(fitting, given, opening.asked());
    }

    private Opening throughGate() {
        Pack.Safety safety = results.pack().pack().safety();
        LineGate gate = new LineGate(door, new TextRenderer(printer.messageStyle()), Gate.of(safety));
        LineInterview.End end = gate.run();
        if (end != LineInterview.End.FINISHED) {
            return Opening.closed(play.left(end));
        }
        if (gate.mayPlay()) {
            return Opening.OPEN;
        }
        Opening opening = fullQuestions("What you told just now needs the full questions.");
        if (opening.asked().isEmpty()) {
            return opening;
        }
        end = gate.comeBack(opening.asked().get());
        if (end != LineInterview.End.FINISHED) {
            return Opening.closed(play.left(end));
        }
        return gate.mayPlay() ? opening : Opening.closed(Exit.OK);
    }

    /** Asks the full questions; closed where they come to nothing, or to something that lets no exercise begin. */
    private Opening fullQuestions(String why) {
        Triage triage = new Triage(results, door, printer, output, Optional.of(why));
        OptionalInt left = triage.ask();
        return left.isPresent() || !triage.verdict().allowsExercise()
                ? Opening.closed(left.orElse(Exit.OK))
                : new Opening(OptionalInt.empty(), Optional.of(triage.interview()));
    }

    /**
     * Fits the routine to what was told in the full questions, or on the command line; asks only for the rest. Where it will
     * be done is asked all the same: the full questions only know where somebody is now.
     */
    private int fitted(Fitting fitting, Circumstances given, Optional<Interview> asked) {
        List<Limit> known = library.limits();
        Circumstances told = given.and(asked.map(this::toldIn).orElse(Circumstances.NONE));
        List<Interview.Turn> questions = new ArrayList<>();
        if (told.location().isEmpty()) {
            questions.add(fitting.place());
        }
        if (told.limits().isEmpty() && asked.isEmpty()) {
            fitting.limits(known).ifPresent(questions::add);
        }
        if (told.without().isEmpty()) {
            fitting.things().ifPresent(questions::add);
        }
        LineInterview.End end = lines.run(questions);
        if (end != LineInterview.End.FINISHED) {
            return play.left(end);
        }
        Circumstances all = told.and(fitting.circumstances(lines.answers(), known));
        if (asked.isEmpty() && Fitting.needsTriage(all)) {
            Opening opening = fullQuestions(
                    "With what you told just now, the full questions come first: some people need other moves, or have"
                            + " to wait.");
            if (opening.left().isPresent()) {
                return opening.left().getAsInt();
            }
            all = all.and(opening.asked().map(this::toldIn).orElse(Circumstances.NONE));
        }
        return play.run(FittedRoutine.of(fitting.routine(), library::namedExercise, all), all)
                .code();
    }

    private Circumstances toldIn(Interview talk) {
        return results.of(talk.answers())
                .plan()
                .map(Plan::circumstances)
                .map(Circumstances::anywhere)
                .orElse(Circumstances.NONE);
    }

    /** The exercises of a routine, and those that can take their place. */
    private List<Exercise> exercises(Routine routine) {
        Map<String, Exercise> all = new LinkedHashMap<>();
        Set<String> open = new HashSet<>();
        routine.steps().forEach(step -> open.add(step.exercise()));
        routine.steps().forEach(step -> all.put(step.exercise(), library.namedExercise(step.exercise())));
        List.copyOf(all.values()).stream()
                .flatMap(exercise -> exercise.notFor().stream())
                .flatMap(bar -> Optional.ofNullable(bar.swap()).stream())
                .filter(open::add)
                .forEach(swap -> all.put(swap, library.namedExercise(swap)));
        return List.copyOf(all.values());
    }
}
