package io.limber.cli;

import io.limber.document.Document;
import io.limber.document.Node;
import io.limber.document.Page;
import io.limber.document.PlayedPage;
import io.limber.document.TextRenderer;
import io.limber.model.Circumstances;
import io.limber.model.FittedRoutine;
import io.limber.session.Player;
import io.limber.session.Schedule;
import io.limber.session.Stage;
import io.limber.session.Waiting;
import io.limber.terminal.Door;
import io.limber.terminal.FullScreenPlayer;
import io.limber.terminal.LineInterview;
import io.limber.terminal.LinePlayer;
import io.limber.terminal.LiveKeys;
import io.limber.terminal.LiveScreen;
import io.limber.terminal.PlayedRoutine;
import io.limber.terminal.Voice;
import io.limber.triage.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Plays a routine to somebody who may start it, and says what comes after it. Who may is decided before: see {@link Start}. */
final class Play {

    private final Results results;
    private final Door door;
    private final Printer printer;
    private final OutputOptions output;
    private final PlayOptions wanted;

    Play(Results results, Door door, Printer printer, OutputOptions output, PlayOptions wanted) {
        this.results = results;
        this.door = door;
        this.printer = printer;
        this.output = output;
        this.wanted = wanted;
    }

    /**
     * How a play ended.
     *
     * @param isSuperseded whether it led back to the danger signs, so that what was decided before does not count any more
     * @param later what they came to, if they came to something
     */
    record Result(int code, boolean isSuperseded, Optional<Verdict> later) {
        static Result of(int code) {
            return new Result(code, false, Optional.empty());
        }
    }

    /** Refuses where there is nobody to play it to. */
    static void check(Door door, OutputOptions output, String id) {
        boolean people = door.isTerminal(Door.Stream.IN) && door.isTerminal(Door.Stream.OUT);
        if (people && output.file == null && output.format() == Format.TEXT) {
            return;
        }
        throw new UserException((people
                        ? "A routine is played on the terminal; it has no --format and goes to no file.\n"
                        : "A routine is played to somebody at a terminal, and there is none here.\n")
                + "To see when what is done: limber routine " + id + " --timeline.\n"
                + "To print it with doses and cautions: limber routine " + id + ".");
    }

    /** Plays it, prints how it went, and asks the danger signs again if it went down the leg. */
    Result run(FittedRoutine fitted, Circumstances circumstances) {
        if (fitted.steps().isEmpty()) {
            boolean elsewhere = fitted.changes().stream()
                    .allMatch(change -> change.because().kind() == Circumstances.Misfit.Kind.LOCATION);
            say(
                    elsewhere
                            ? "Nothing of this routine can be done there. Leave --place out, or choose another place."
                            : "Nothing of this routine is left for you. Ask a physiotherapist which moves suit you.");
            return Result.of(Exit.OK);
        }
        results.changes(fitted).ifPresent(page -> door.err().print("\n" + printer.forReading(page)));
        PlayedRoutine played = play(Schedule.of(fitted));
        Document page = PlayedPage.of(played.end(), results.ease(circumstances), results.calls(), results.pack());
        printer.printNow(new Page(page, null));
        if (played.end().stage() == Stage.DOWN_THE_LEG) {
            Triage triage = new Triage(
                    results,
                    door,
                    printer,
                    output,
                    Optional.of(
                            "The moves stop here, because you said that it goes into the leg. Tell that below, too."));
            OptionalInt left = triage.ask();
            Optional<Verdict> later = left.isPresent() ? Optional.empty() : Optional.of(triage.verdict());
            return new Result(left.orElse(Exit.OK), true, later);
        }
        return Result.of(played.end().stage() == Stage.STOPPED ? Exit.STOPPED : Exit.OK);
    }

    private PlayedRoutine play(Schedule schedule) {
        boolean lines = wanted.eyesFree || printer.isPlain() || !Triage.canDraw(door, printer);
        List<String> complaints = new ArrayList<>();
        String voiceName = Optional.ofNullable(wanted.voice).orElse(wanted.eyesFree ? "auto" : "none");
        try (Voice voice = Voice.of(voiceName, door, lines ? door.err()::println : complaints::add)) {
            return lines ? playLines(schedule, voice) : playOnScreen(schedule, voice);
        } finally {
            complaints.forEach(door.err()::println);
        }
    }

    private PlayedRoutine playOnScreen(Schedule schedule, Voice voice) {
        try (LiveScreen screen = door.openScreen().orElseThrow(Play::noKeys)) {
            return new FullScreenPlayer(
                            screen,
                            voice,
                            printer.screenStyle(),
                            results.banner(),
                            results.pack().pack().safety())
                    .play(Player.of(schedule, Waiting.BY_CLOCK));
        }
    }

    private PlayedRoutine playLines(Schedule schedule, Voice voice) {
        results.banner().ifPresent(this::say);
        try (LiveKeys keys = door.openKeys().orElseThrow(Play::noKeys)) {
            return new LinePlayer(
                            keys,
                            door.out(),
                            voice,
                            new TextRenderer(printer.screenStyle()),
                            results.pack().pack().safety())
                    .play(Player.of(schedule, wanted.wait == PlayOptions.Wait.no ? Waiting.NEVER : Waiting.FOR_KEY));
        }
    }

    private static UserException noKeys() {
        return new UserException("This terminal does not pass single keys on, so nothing can be played here.\n"
                + "To see when what is done, use --timeline.");
    }

    void say(String prose) {
        door.err().print("\n" + printer.forReading(Document.of("", new Node.Paragraph(prose))));
    }

    /** What is said when somebody leaves before anything is played; nothing is decided by that. */
    int left(LineInterview.End end) {
        say((end == LineInterview.End.QUIT ? "Stopped." : "The input ended before the questions did.")
                + " Nothing was played; this is no all-clear. May it be an emergency? Call "
                + results.calls().emergency() + ".");
        return end == LineInterview.End.QUIT ? Exit.STOPPED : Exit.INPUT_ENDED;
    }
}
