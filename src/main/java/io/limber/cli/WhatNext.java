package io.limber.cli;

import io.limber.document.Document;
import io.limber.document.Node;
import io.limber.document.Safe;
import io.limber.document.VerdictPage;
import io.limber.terminal.Door;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody can do with a result that they have just read. */
final class WhatNext {

    private static final String USUAL_NAME = "limber-guide.html";

    private final Door door;
    private final Printer printer;
    private final OutputOptions output;
    private final Results results;

    WhatNext(Door door, Printer printer, OutputOptions output, Results results) {
        this.door = door;
        this.printer = printer;
        this.output = output;
        this.results = results;
    }

    private enum Choice {
        PLAY("Play it now, on the screen"),
        LISTEN("Play it now, eyes-free: bells and a few lines"),
        SHOW("See how each move is done"),
        SAVE("Save the handout, to print"),
        REMIND("Save reminders to look again, for your calendar"),
        NOTHING("Nothing more");

        private final String words;

        Choice(String words) {
            this.words = words;
        }
    }

    /**
     * Offers until somebody has enough; nothing at all in an emergency, where other things come first. Gives a play
     * that led back to the danger signs: what came of it is the later word.
     */
    Optional<Play.Result> offer(VerdictPage.Result result) {
        if (result.verdict().isEmergency()) {
            return Optional.empty();
        }
        List<Choice> choices = choices(result);
        for (Choice choice = choose(choices, result); choice != Choice.NOTHING; choice = choose(choices, result)) {
            switch (choice) {
                case SHOW -> result.routine().ifPresent(routine -> printer.print(results.page(routine)));
                case SAVE -> save(result);
                case REMIND ->
                    new RemindersFile(door, new Reminders(door, printer, output), results, this).save(result);
                default -> {
                    Play.Result played = play(result, choice == Choice.LISTEN);
                    if (played.isSuperseded()) {
                        return Optional.of(played);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Choice> choices(VerdictPage.Result result) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.values()));
        if (result.routine().filter(routine -> !routine.steps().isEmpty()).isEmpty()) {
            choices.removeAll(List.of(Choice.PLAY, Choice.LISTEN, Choice.SHOW));
        } else if (!door.isTerminal(Door.Stream.IN) || !door.isTerminal(Door.Stream.OUT)) {
            choices.removeAll(List.of(Choice.PLAY, Choice.LISTEN));
        } else if (!Triage.canDraw(door, printer)) {
            choices.remove(Choice.PLAY);
        }
        if (!RemindersFile.suits(result)) {
            choices.remove(Choice.REMIND);
        }
        return choices;
    }

    /** Plays the routine of a result: the triage that allowed it has just ended, so no gate comes first. */
    private Play.Result play(VerdictPage.Result result, boolean eyesFree) {
        PlayOptions wanted = new PlayOptions();
        wanted.eyesFree = eyesFree;
        return new Play(results, door, printer, output, wanted)
                .run(result.routine().orElseThrow(), result.plan().orElseThrow().circumstances());
    }

    private Choice choose(List<Choice> choices, VerdictPage.Result result) {
        say(
                new Node.Paragraph("**What next?** Type a number, or press Enter to leave."),
                Node.Numbered.of(
                        choices.stream().map(choice -> words(choice, result)).toList()));
        while (true) {
            String typed = ask().orElse("");
            if (typed.isEmpty()) {
                return Choice.NOTHING;
            }
            for (int i = 0; i < choices.size(); i++) {
                if (typed.equals(String.valueOf(i + 1))) {
                    return choices.get(i);
                }
            }
            say(new Node.Paragraph("Type a number from 1 to " + choices.size() + ", or press Enter to leave."));
        }
    }

    /** Where movement has to wait, there is a note for whoever sees the person, and no handout. */
    private static String words(Choice choice, VerdictPage.Result result) {
        return choice == Choice.SAVE && !result.verdict().allowsExercise()
                ? "Save a note to take with you, to print"
                : choice.words;
    }

    private void save(VerdictPage.Result result) {
        say(new Node.Paragraph("It holds what you answered. Only you can read the file. Which name? Enter for `"
                + USUAL_NAME + "`, a page to print. A name that ends in .md saves plain text."));
        Optional<String> typed = ask();
        if (typed.isEmpty()) {
            return;
        }
        try {
            Path file = Path.of(typed.get().isEmpty() ? USUAL_NAME : typed.get());
            if (mayWrite(file)) {
                ResultFile.write(file, text(result, file), false);
                door.err().println("\n" + Safe.line("It is saved as " + file + "."));
            } else {
                say(new Node.Paragraph("Nothing was saved."));
            }
        } catch (InvalidPathException e) {
            say(new Node.Paragraph("That cannot be the name of a file. Nothing was saved."));
        } catch (UserException e) {
            door.err().println(String.valueOf(e.getMessage()));
        }
    }

    /** A page to print for a name that asks for one, else the result as it was read. */
    private String text(VerdictPage.Result result, Path file) {
        Format format = Format.of(file).filter(Format.HTML::equals).orElse(Format.MARKDOWN);
        return printer.forKeeping(results.page(result, format), format);
    }

    /** A file that is there is replaced only after a yes. What is no plain file is left for the writer to refuse. */
    boolean mayWrite(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        say(new Node.Paragraph("There is such a file. Shall it be replaced? Type yes, or press Enter to keep it."));
        return ask().filter(WhatNext::isYes).isPresent();
    }

    static boolean isYes(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        return word.equals("yes") || word.equals("y");
    }

    Optional<String> ask() {
        door.err().print("> ");
        return door.readLine().map(String::strip);
    }

    void say(Node... nodes) {
        door.err().print("\n" + printer.forReading(Document.of("", nodes)));
    }
}
