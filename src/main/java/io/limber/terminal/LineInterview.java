package io.limber.terminal;

import io.limber.document.Document;
import io.limber.document.Node;
import io.limber.document.QuestionPage;
import io.limber.document.TextRenderer;
import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Interview;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The interview line by line: the way for pipes, plain terminals and screen readers. No answer is ever taken from an
 * empty line or from the end of the input.
 */
public final class LineInterview {

    /** How an interview came to its end. */
    public enum End {
        FINISHED,
        /** There was no more input. Nothing has been decided. */
        INPUT_ENDED,
        /** The person stopped it. */
        QUIT
    }

    private static final String MORE = "Also: ? for help, back, quit.";

    private final Door door;
    private final TextRenderer renderer;
    private final Consumer<Interview> emergency;
    private Interview interview;

    /**
     * @param emergency shows the card of an emergency, before it can be taken back
     */
    public LineInterview(Door door, TextRenderer renderer, Interview interview, Consumer<Interview> emergency) {
        this.door = door;
        this.renderer = renderer;
        this.interview = interview;
        this.emergency = emergency;
    }

    /** Asks until there is a result, or until the input ends. */
    public End run() {
        while (true) {
            Optional<Interview.Turn> turn = interview.next();
            Optional<End> end = turn.isPresent() ? ask(turn.get()) : conclude();
            if (end.isPresent()) {
                return end.get();
            }
        }
    }

    /** The interview as it stands. */
    public Interview interview() {
        return interview;
    }

    private Optional<End> ask(Interview.Turn turn) {
        boolean maySkip = interview.maySkip(turn);
        show(QuestionPage.question(interview, turn));
        String hint = TypedLine.wanted(turn)
                + (maySkip ? " You may skip this: type skip." : "")
                + (mayDecline(turn) ? " Rather not say? Type its number and x." : "");
        say(hint + " " + MORE);
        while (true) {
            Optional<String> typed = read();
            if (typed.isEmpty()) {
                return Optional.of(End.INPUT_ENDED);
            }
            TypedLine line = TypedLine.read(typed.get(), turn, maySkip);
            if (line instanceof TypedLine.Given given) {
                interview = interview.answer(turn, given.answers());
                return Optional.empty();
            }
            if (line instanceof TypedLine.Unclear unclear) {
                say(unclear.why());
            } else if (line == TypedLine.Wish.HELP) {
                show(QuestionPage.help(turn));
                say(hint);
            } else if (line == TypedLine.Wish.BACK) {
                return back();
            } else {
                return line == TypedLine.Wish.QUIT ? Optional.of(End.QUIT) : oneByOne(turn);
            }
        }
    }

    private Optional<End> back() {
        if (interview.back().equals(interview)) {
            say("This is the first question.");
        }
        interview = interview.back();
        return Optional.empty();
    }

    /** Goes through a list line by line, for somebody who is not sure of it as a whole. */
    private Optional<End> oneByOne(Interview.Turn turn) {
        say("Then let us go one by one.");
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Screen.Item item : turn.screen().items()) {
            Interview.Turn single = new Interview.Turn(turn.screen(), Optional.of(item));
            show(QuestionPage.item(item));
            say(TypedLine.wanted(single));
            while (!answers.containsKey(item.id())) {
                Optional<String> typed = read();
                if (typed.isEmpty()) {
                    return Optional.of(End.INPUT_ENDED);
                }
                TypedLine line = TypedLine.read(typed.get(), single, false);
                if (line instanceof TypedLine.Given given) {
                    answers.putAll(given.answers());
                } else if (line == TypedLine.Wish.QUIT) {
                    return Optional.of(End.QUIT);
                } else if (line == TypedLine.Wish.BACK) {
                    return Optional.empty();
                } else if (line == TypedLine.Wish.HELP) {
                    show(QuestionPage.help(turn));
                } else {
                    say(TypedLine.wanted(single));
                }
            }
        }
        interview = interview.answer(turn, answers);
        return Optional.empty();
    }

    private Optional<End> conclude() {
        if (!interview.verdict().isEmergency()) {
            return review();
        }
        emergency.accept(interview);
        say("Did you mistype? Type back to change your last answer. Else press Enter.");
        Optional<String> typed = read();
        boolean takenBack = typed.map(line -> line.strip().toLowerCase(Locale.ROOT))
                .filter(line -> line.equals("back") || line.equals("b"))
                .isPresent();
        return takenBack ? back() : Optional.of(End.FINISHED);
    }

    private Optional<End> review() {
        show(QuestionPage.review(interview));
        say("Is that right? Type done for the result, or the number of an answer to change it. Also: back, quit.");
        while (true) {
            Optional<String> typed = read();
            if (typed.isEmpty()) {
                return Optional.of(End.INPUT_ENDED);
            }
            String line = typed.get().strip().toLowerCase(Locale.ROOT);
            switch (line) {
                case "done", "d", "yes" -> {
                    return Optional.of(End.FINISHED);
                }
                case "b", "back" -> {
                    return back();
                }
                case "q", "quit", "stop" -> {
                    return Optional.of(End.QUIT);
                }
                default -> {
                    int number = line.matches("\\d{1,2}") ? Integer.parseInt(line) : 0;
                    if (number >= 1 && number <= interview.asked().size()) {
                        interview = interview.reopen(interview.asked().get(number - 1));
                        return Optional.empty();
                    }
                    say("Type done, or a number from 1 to " + interview.asked().size() + ".");
                }
            }
        }
    }

    private static boolean mayDecline(Interview.Turn turn) {
        return turn.again().isEmpty() && turn.screen().items().stream().anyMatch(Screen.Item::mayDecline);
    }

    private void show(Document page) {
        door.err().print("\n" + renderer.render(page));
    }

    private void say(String prose) {
        door.err().print("\n" + renderer.render(Document.of("", new Node.Paragraph(prose))));
    }

    private Optional<String> read() {
        door.err().print("> ");
        return door.readLine();
    }
}
