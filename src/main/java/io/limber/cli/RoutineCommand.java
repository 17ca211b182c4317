package io.limber.cli;

import io.limber.content.Library;
import io.limber.document.CallList;
import io.limber.document.PackLine;
import io.limber.document.Page;
import io.limber.document.RoutinePage;
import io.limber.document.RoutinesPage;
import io.limber.document.TimelinePage;
import io.limber.model.Circumstances;
import io.limber.model.FittedRoutine;
import io.limber.model.Limit;
import io.limber.model.Routine;
import io.limber.session.Schedule;
import io.limber.terminal.Door;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the routines, or prints one, fitted to the person. */
final class RoutineCommand implements Callable<Integer> {

    private final Door door;
    private @Nullable String id;
    private final FittingOptions fitting = new FittingOptions();
    private boolean largePrint;
    private final PictureOptions drawing = new PictureOptions();
    private final PlayOptions playing = new PlayOptions();
    private final CalendarOptions calendar = new CalendarOptions();
    private final OutputOptions output = new OutputOptions();
    private final ContentOptions content = new ContentOptions();

    RoutineCommand(Door door) {
        this.door = door;
    }

    CommandSpec spec() {
        return Syntax.of("routine", this)
                .says("List the routines, or print one with doses and cautions.")
                .word("ID", String.class, it -> id = it, "Which one, such as unlock. Without it: the list.")
                .with(fitting::addTo)
                .flag("--large-print", it -> largePrint = it, "With --format html: a handout in large letters.")
                .with(drawing::addTo)
                .with(playing::addTo)
                .with(calendar::addTo)
                .with(output::addTo)
                .with(content::addTo)
                .exitCodes(Exit.SAYS_OK, Exit.SAYS_FAULT, Exit.SAYS_USAGE)
                .examples(
                        "limber routine",
                        "limber routine unlock",
                        "limber routine unlock --place bed --limit pregnant-16",
                        "limber routine loosen --format markdown -o loosen.md",
                        "limber routine unlock --large-print -o handout.html",
                        "limber routine unlock --times 08:00,20:00 --days 14 -o limber.ics",
                        "limber routine loosen --format svg -o pictures")
                .spec();
    }

    @Override
    public Integer call() {
        checkAll();
        // Whoever does not look gets all of it in lines, the full questions as well.
        output.plain |= playing.eyesFree;
        if (playing.plays() && id != null) {
            Play.check(door, output, id);
        }
        Library library = content.library(door.environment());
        PackLine pack = ContentOptions.line(library, door);
        List<Limit> known = fitting.limits(library);
        Circumstances circumstances = fitting.circumstances(library, known);
        Printer printer = new Printer(door, output, drawing.pictures, largePrint);
        if (id == null) {
            List<FittedRoutine> all = library.routines().stream()
                    .map(routine -> FittedRoutine.of(routine, library::namedExercise, circumstances))
                    .toList();
            printer.print(RoutinesPage.of(all, pack));
            return Exit.OK;
        }
        Routine routine = routine(id, library);
        if (playing.plays()) {
            return play(routine, circumstances, library, printer);
        }
        FittedRoutine fitted = FittedRoutine.of(routine, library::namedExercise, circumstances);
        if (output.format() == Format.ICS) {
            new Reminders(door, printer, output).send(fitted, calendar, circumstances, pack);
        } else if (output.format() == Format.SVG && output.file != null) {
            RoutinePictures.of(fitted, known, pack).write(output.file, output.force, printer);
        } else {
            printer.print(playing.timeline ? timeline(fitted, known, pack) : RoutinePage.of(fitted, known, pack));
        }
        return Exit.OK;
    }

    /** Refuses what does not go together, before anything is read. */
    private void checkAll() {
        boolean isCalendar = output.format() == Format.ICS;
        String named = id == null ? "unlock" : id;
        if (id == null && isCalendar) {
            throw new UserException("Which routine? Name it, such as:\n" + CalendarOptions.example(named));
        }
        if (id == null) {
            output.check();
        }
        playing.check(id != null);
        if (isCalendar && playing.timeline) {
            throw new UserException("--timeline prints what is done second by second; there is no ics of that.");
        }
        if (playing.timeline || playing.plays()) {
            output.check();
        } else {
            output.check(Format.SVG, Format.ICS);
        }
        RoutinePictures.check(output, named);
        if (largePrint && output.format() != Format.HTML) {
            throw new UserException("--large-print goes with --format html, such as:\n"
                    + "limber routine unlock --large-print -o unlock.html");
        }
        calendar.check(isCalendar, named);
    }

    private int play(Routine routine, Circumstances circumstances, Library library, Printer printer) {
        CallList calls = RegionChoice.callList(content.region, door.environment(), library.regions());
        Results results = new Results(library, calls, door.today(), false, false);
        Play play = new Play(results, door, printer, output, playing);
        return new Start(library, results, door, printer, output, play).run(routine, circumstances);
    }

    private static Page timeline(FittedRoutine fitted, List<Limit> known, PackLine pack) {
        if (fitted.steps().isEmpty()) {
            throw new UserException("Nothing of this routine is left, so there is no time line.\n"
                    + "What was left out and why: limber routine "
                    + fitted.routine().id());
        }
        return TimelinePage.of(Schedule.of(fitted), known, pack);
    }

    private static Routine routine(String id, Library library) {
        return library.routine(id)
                .orElseThrow(() -> new UserException("There is no routine called \"" + id + "\".\n"
                        + Suggestion.of(id, library.pack().filesIn("routines"))));
    }
}
