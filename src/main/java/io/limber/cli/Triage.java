package io.limber.cli;

import io.limber.document.Document;
import io.limber.document.Node;
import io.limber.document.Page;
import io.limber.document.TextRenderer;
import io.limber.terminal.Door;
import io.limber.terminal.FullScreenInterview;
import io.limber.terminal.LastWords;
import io.limber.terminal.LineInterview;
import io.limber.terminal.LiveScreen;
import io.limber.triage.Answers;
import io.limber.triage.Interview;
import io.limber.triage.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One triage from its first line to its result, with everything it needs at hand. */
final class Triage {

    private final Results results;
    private final Door door;
    private final Printer printer;
    private final OutputOptions output;
    private final Optional<String> why;
    private Interview interview;
    private @Nullable Interview shown;

    Triage(Results results, Door door, Printer printer, OutputOptions output) {
        this(results, door, printer, output, Optional.empty());
    }

    /**
     * @param why what led here, if it was not somebody's own wish; said first, where it is seen on any screen
     */
    Triage(Results results, Door door, Printer printer, OutputOptions output, Optional<String> why) {
        this.why = why;
        this.results = results;
        this.door = door;
        this.printer = printer;
        this.output = output;
        this.interview = Interview.begin(results.script());
    }

    /** Asks, on the whole screen where that can be, and prints the result. */
    LineInterview.End run() {
        Optional<LiveScreen> screen = canDraw(door, printer) ? door.openScreen() : Optional.empty();
        LineInterview.End end = screen.isPresent() ? askOn(screen.get()) : askLineByLine();
        if (screen.isPresent()
                && end == LineInterview.End.FINISHED
                && interview.verdict().isEmergency()) {
            showEmergency(interview);
        }
        if (end == LineInterview.End.FINISHED) {
            printResult();
        }
        return end;
    }

    /** Asks and prints the result; where there is none, says so, and gives the exit code. */
    OptionalInt ask() {
        return switch (run()) {
            case INPUT_ENDED -> {
                door.err().print(leaving("The input ended before the questions did."));
                yield OptionalInt.of(Exit.INPUT_ENDED);
            }
            case QUIT -> {
                door.err().print(leaving("Stopped."));
                yield OptionalInt.of(Exit.STOPPED);
            }
            case FINISHED -> OptionalInt.empty();
        };
    }

    /** Whether a person can see a whole screen, and wants to. */
    static boolean canDraw(Door door, Printer printer) {
        return door.isTerminal(Door.Stream.IN)
                && door.isTerminal(Door.Stream.OUT)
                && door.size().filter(size -> size.rows() > 0).isPresent()
                && !door.variable("TERM").orElse("dumb").equals("dumb")
                && !printer.isPlain();
    }

    private LineInterview.End askOn(LiveScreen screen) {
        try (screen) {
            FullScreenInterview whole = new FullScreenInterview(
                    screen,
                    printer.screenStyle(),
                    printer.widest(),
                    interview,
                    new FullScreenInterview.Words(
                            results.banner(),
                            welcome(),
                            results.calls().emergency(),
                            now -> page(now).document()));
            LineInterview.End end = whole.run();
            interview = whole.interview();
            return end;
        }
    }

    private LineInterview.End askLineByLine() {
        door.err().print(printer.forReading(welcome()));
        LineInterview line =
                new LineInterview(door, new TextRenderer(printer.messageStyle()), interview, this::showEmergency);
        // After the card of an emergency there is no more to say.
        LastWords words =
                new LastWords(door, () -> line.interview().verdict().isEmergency() ? "\n" : "\n" + leaving("Stopped."));
        try {
            return line.run();
        } finally {
            words.remove();
            interview = line.interview();
        }
    }

    /** What is said to whoever leaves before the end: they may do so because it got worse. */
    private String leaving(String why) {
        String prose = why + " Nothing was decided; this is no all-clear. May it be an emergency? Call "
                + results.calls().emergency() + ".";
        return "\n" + printer.forReading(Document.of("", new Node.Paragraph(prose)));
    }

    Verdict verdict() {
        return interview.verdict();
    }

    Interview interview() {
        return interview;
    }

    Answers answers() {
        return interview.answers();
    }

    private Document welcome() {
        List<Node> nodes = new ArrayList<>();
        why.ifPresent(reason -> nodes.add(new Node.Paragraph("**" + reason + "**")));
        if (!results.pack().shipped()) {
            nodes.add(new Node.Quiet("These questions are not limber's own. They come from the pack \""
                    + results.pack().pack().title() + "\"."));
        }
        nodes.add(new Node.Paragraph(
                "First the danger signs, one question at a time; then a plan. Your answers stay in this"
                        + " computer's memory and are gone when you leave."));
        nodes.add(new Node.Paragraph("Is it an emergency already? Do not wait for the questions. Call "
                + results.calls().emergency() + "."));
        return new Document("", nodes);
    }

    private void showEmergency(Interview now) {
        if (readsOnScreen()) {
            printer.printNow(page(now));
            shown = now;
        } else {
            tellBeside(now);
            if (isCalendar()) {
                shown = now;
            }
        }
    }

    /** A calendar holds nothing of a result but dates, so the result itself is told beside it. */
    private void printResult() {
        if (interview.equals(shown)) {
            return;
        }
        if (isCalendar()) {
            tellBeside(interview);
        } else {
            printer.print(results.page(results.of(interview.answers()), output.format()));
        }
    }

    private boolean isCalendar() {
        return output.format() == Format.ICS;
    }

    private void tellBeside(Interview now) {
        door.err().print("\n" + printer.forReading(page(now).document()));
    }

    /** After a result that was read on a terminal: offers what can come next. */
    Optional<Play.Result> offerNext() {
        return readsOnScreen()
                ? new WhatNext(door, printer, output, results).offer(results.of(interview.answers()))
                : Optional.empty();
    }

    /** Whether the result is text on a terminal, where the person who answers can read it. */
    private boolean readsOnScreen() {
        return door.isTerminal(Door.Stream.OUT) && output.file == null && output.format() == Format.TEXT;
    }

    private Page page(Interview now) {
        return results.page(results.of(now.answers()));
    }
}
