package io.limber.cli;

import io.limber.content.BrokenContentException;
import io.limber.content.Library;
import io.limber.content.Problem;
import io.limber.document.CallList;
import io.limber.document.Document;
import io.limber.document.Node;
import io.limber.document.PackLine;
import io.limber.document.Page;
import io.limber.document.RoutinePage;
import io.limber.document.TextRenderer;
import io.limber.document.VerdictPage;
import io.limber.model.FittedRoutine;
import io.limber.terminal.Door;
import io.limber.terminal.LineInterview;
import io.limber.triage.Interview;
import io.limber.triage.MustAsk;
import io.limber.triage.Plan;
import io.limber.triage.Script;
import io.limber.triage.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One triage from its first line to its result, with everything it needs at hand. */
final class Triage {

    private final Library library;
    private final Door door;
    private final Printer printer;
    private final OutputOptions output;
    private final CallList calls;
    private final PackLine pack;
    private final Script script;
    private Interview interview;
    private @Nullable Interview shown;

    Triage(Library library, Door door, Printer printer, OutputOptions output, @Nullable String region) {
        this.library = library;
        this.door = door;
        this.printer = printer;
        this.output = output;
        keepsItsPromises(library);
        this.calls = RegionChoice.callList(region, door.environment(), library.regions());
        this.pack = new PackLine(library.pack(), library.isShipped(), door.today());
        this.script = new Script(library.protocol());
        this.interview = Interview.begin(script);
    }

    /** Asks, and prints the result. */
    LineInterview.End run() {
        door.err().print(printer.forReading(welcome()));
        LineInterview line =
                new LineInterview(door, new TextRenderer(printer.messageStyle()), interview, this::showEmergency);
        LineInterview.End end = line.run();
        interview = line.interview();
        if (end == LineInterview.End.FINISHED) {
            printResult();
        }
        return end;
    }

    Verdict verdict() {
        return interview.verdict();
    }

    /** A pack that is not limber's own may not leave a danger question out. */
    private static void keepsItsPromises(Library library) {
        if (library.isShipped()) {
            return;
        }
        List<Problem> problems = library.problems();
        if (!problems.isEmpty()) {
            throw new BrokenContentException(problems);
        }
        List<String> missing = MustAsk.missingFrom(library.protocol());
        if (!missing.isEmpty()) {
            throw new UserException("This content pack cannot be used for a triage: it does not ask everybody about "
                    + String.join(", ", missing) + ".\nTo use limber's own content, leave --content out.");
        }
    }

    private Document welcome() {
        List<Node> nodes = new java.util.ArrayList<>();
        if (!pack.shipped()) {
            nodes.add(new Node.Quiet("These questions are not limber's own. They come from the pack \""
                    + pack.pack().title() + "\"."));
        }
        nodes.add(new Node.Paragraph(
                "First the danger signs, one question at a time; then a plan. Your answers stay in this"
                        + " computer's memory and are gone when you leave."));
        nodes.add(new Node.Paragraph(
                "Is it an emergency already? Do not wait for the questions. Call " + calls.emergency() + "."));
        return new Document("", nodes);
    }

    private void showEmergency(Interview now) {
        if (readsOnScreen()) {
            printer.printNow(page(now));
            shown = now;
        } else {
            door.err().print("\n" + printer.forReading(page(now).document()));
        }
    }

    private void printResult() {
        if (!interview.equals(shown)) {
            printer.print(page(interview));
        }
        result(interview).routine().filter(routine -> readsOnScreen()).ifPresent(this::offer);
    }

    /** Whether the result is text on a terminal, where the person who answers can read it. */
    private boolean readsOnScreen() {
        return door.isTerminal(Door.Stream.OUT) && output.file == null && output.format() == Format.TEXT;
    }

    private void offer(FittedRoutine routine) {
        Node offer = new Node.Paragraph("Shall limber show how each move is done? Type yes, or press Enter to leave.");
        door.err().print("\n" + printer.forReading(Document.of("", offer)) + "> ");
        Optional<String> typed = door.readLine().map(line -> line.strip().toLowerCase(Locale.ROOT));
        if (typed.filter(word -> word.equals("yes") || word.equals("y")).isPresent()) {
            printer.print(RoutinePage.of(routine, library.limits(), pack));
        }
    }

    private Page page(Interview now) {
        return VerdictPage.of(result(now), calls, pack);
    }

    private VerdictPage.Result result(Interview now) {
        Verdict verdict = now.verdict();
        Optional<Plan> plan = verdict.isUrgent()
                ? Optional.empty()
                : Plan.of(script, now.answers(), verdict, library.limits(), door.today());
        Optional<FittedRoutine> routine = plan.flatMap(ready -> ready.routine()
                .flatMap(library::routine)
                .map(found -> FittedRoutine.of(found, library::namedExercise, ready.circumstances())));
        return new VerdictPage.Result(
                now,
                verdict,
                plan,
                routine,
                library.redFlags(),
                plan.map(Plan::limits).orElse(List.of()),
                output.format() == Format.JSON || output.format() == Format.YAML ? library.hash() : "",
                door.today());
    }
}
