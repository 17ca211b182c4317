package io.limber.cli;

import io.limber.document.Calendar;
import io.limber.document.Document;
import io.limber.document.FollowUpDates;
import io.limber.document.Node;
import io.limber.document.PackLine;
import io.limber.document.RoutineDates;
import io.limber.document.Safe;
import io.limber.document.VerdictPage;
import io.limber.model.Circumstances;
import io.limber.model.FittedRoutine;
import io.limber.terminal.Door;
import java.time.LocalDate;
import java.util.List;

/** Sends dates to a calendar, and tells beside them what a calendar that says nothing cannot tell. */
final class Reminders {

    private final Door door;
    private final Printer printer;
    private final OutputOptions output;

    Reminders(Door door, Printer printer, OutputOptions output) {
        this.door = door;
        this.printer = printer;
        this.output = output;
    }

    /** Sends the dates of a routine. */
    void send(FittedRoutine fitted, CalendarOptions wanted, Circumstances circumstances, PackLine pack) {
        RoutineDates.Rhythm rhythm = wanted.rhythm(door.today());
        if (fitted.steps().isEmpty()) {
            throw new UserException("Nothing of this routine is left, so there is nothing to be reminded of.\n"
                    + "What was left out and why: limber routine "
                    + fitted.routine().id());
        }
        send(
                wanted.detailed
                        ? RoutineDates.detailed(fitted, rhythm, circumstances, pack)
                        : RoutineDates.of(fitted, rhythm),
                wanted.detailed);
        if (!pack.shipped()) {
            say("This routine is not limber's own. It comes from the pack \""
                    + pack.pack().title() + "\".");
        }
    }

    /** Sends the days to look again; says so and gives false where there are none. */
    boolean send(VerdictPage.Result result, Results results, boolean detailed) {
        Calendar dates =
                detailed ? FollowUpDates.detailed(result, results.calls(), results.pack()) : FollowUpDates.of(result);
        if (dates.events().isEmpty()) {
            say("No calendar was made. " + whyNone(result, results));
            if (output.file != null) {
                door.err().println(Safe.line("Nothing was written to " + output.file + "."));
            }
        } else {
            send(dates, detailed);
        }
        tooSoon(result);
        return !dates.events().isEmpty();
    }

    /** Says what is due within hours, which no calendar holds: limber knows the day, and not the hour. */
    void tooSoon(VerdictPage.Result result) {
        List<String> soon = FollowUpDates.tooSoon(result);
        if (!soon.isEmpty()) {
            say("Not in the calendar: look again after " + String.join(", and after ", soon)
                    + ". limber does not know what time it is. Set a timer.");
        }
    }

    private static String whyNone(VerdictPage.Result result, Results results) {
        if (result.verdict().isEmergency()) {
            return "This cannot wait for a date. Call now: " + results.calls().emergency() + ".";
        }
        return result.verdict().isUrgent()
                ? "This cannot wait for a date. Do today what the result says."
                : "This result has no day on which to look again.";
    }

    private void send(Calendar dates, boolean detailed) {
        printer.printAsItIs(dates.text());
        if (output.file != null && door.isTerminal(Door.Stream.ERR)) {
            say(told(dates)
                    + (detailed ? "" : " They only say \"limber\"; with `--detailed` they say what it is about.")
                    + " Give them a calendar of their own: then you can remove all of them at once.");
        }
    }

    private static String told(Calendar dates) {
        List<LocalDate> days = dates.events().stream()
                .map(event -> event.start().toLocalDate())
                .sorted()
                .toList();
        return days.size() == 1
                ? "It holds one reminder, on " + days.get(0) + "."
                : "It holds " + days.size() + " reminders, from " + days.get(0) + " to " + days.get(days.size() - 1)
                        + ".";
    }

    private void say(String prose) {
        door.err().print("\n" + printer.forReading(Document.of("", new Node.Paragraph(prose))));
    }
}
