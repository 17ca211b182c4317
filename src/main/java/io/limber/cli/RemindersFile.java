package io.limber.cli;

import io.limber.document.Calendar;
import io.limber.document.FollowUpDates;
import io.limber.document.Node;
import io.limber.document.Safe;
import io.limber.document.VerdictPage;
import io.limber.terminal.Door;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Offers the days to look again as a file for a calendar, to somebody who has just read a result. */
final class RemindersFile {

    private static final String USUAL_NAME = "limber-dates.ics";

    private final Door door;
    private final Reminders reminders;
    private final Results results;
    private final WhatNext talk;

    RemindersFile(Door door, Reminders reminders, Results results, WhatNext talk) {
        this.door = door;
        this.reminders = reminders;
        this.results = results;
        this.talk = talk;
    }

    /** Whether a result has such days. */
    static boolean suits(VerdictPage.Result result) {
        return !FollowUpDates.of(result).events().isEmpty();
    }

    void save(VerdictPage.Result result) {
        talk.say(
                new Node.Paragraph("A calendar may be seen by others. Shall the reminders say what to look at, and what"
                        + " to do then? Type yes, or press Enter: then they only say \"limber\"."));
        Optional<String> detailed = talk.ask();
        if (detailed.isEmpty()) {
            return;
        }
        talk.say(new Node.Paragraph("Only you can read the file; import it into your calendar. Which name? Enter for `"
                + USUAL_NAME + "`."));
        talk.ask()
                .ifPresent(name -> write(
                        WhatNext.isYes(detailed.get())
                                ? FollowUpDates.detailed(result, results.calls(), results.pack())
                                : FollowUpDates.of(result),
                        name.isEmpty() ? USUAL_NAME : name,
                        result));
    }

    private void write(Calendar dates, String name, VerdictPage.Result result) {
        try {
            Path file = Path.of(name);
            if (!talk.mayWrite(file)) {
                talk.say(new Node.Paragraph("Nothing was saved."));
                return;
            }
            ResultFile.write(file, dates.text(), false);
            door.err().println("\n" + Safe.line("It is saved as " + file + "."));
            reminders.tooSoon(result);
        } catch (InvalidPathException e) {
            talk.say(new Node.Paragraph("That cannot be the name of a file. Nothing was saved."));
        } catch (UserException e) {
            String.valueOf(e.getMessage()).lines().map(Safe::line).forEach(door.err()::println);
        }
    }
}
