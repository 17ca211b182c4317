package io.limber.document;

import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Interview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question of the interview, its help, and the review of all answers.
 *
 * <pre>
 * Question 2, of about 14
 *
 * Is any of this new or worse since your back pain began?
 *
 * 1. The skin between your legs feels numb or odd ...
 * 2. It is hard to start to pee ...
 * </pre>
 */
public final class QuestionPage {

    private QuestionPage() {}

    /** One question, without what to type. */
    public static Document question(Interview interview, Interview.Turn turn) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Quiet(counter(interview, turn)));
        nodes.addAll(head(turn));
        if (turn.again().isEmpty() && !turn.screen().items().isEmpty()) {
            nodes.add(Node.Numbered.of(
                    turn.screen().items().stream().map(Screen.Item::text).toList()));
        }
        return new Document("", nodes);
    }

    /** What is asked, without its lines to choose from. */
    public static List<Node> head(Interview.Turn turn) {
        Optional<Screen.Item> again = turn.again();
        if (again.isPresent()) {
            return List.of(
                    new Node.Paragraph(
                            "You were not sure about this: **" + again.get().text() + "**"),
                    new Node.Paragraph(String.valueOf(again.get().check())),
                    new Node.Paragraph("So, is that true of you?"));
        }
        Screen screen = turn.screen();
        Node ask = new Node.Paragraph("**" + screen.ask() + "**");
        return screen.lead() == null ? List.of(ask) : List.of(ask, new Node.Paragraph(screen.lead()));
    }

    /** One line of a list, asked on its own. */
    public static Document item(Screen.Item item) {
        return Document.of("", new Node.Paragraph("**" + item.text() + "**"));
    }

    /** Why it is asked, and what its words mean. */
    public static Document help(Interview.Turn turn) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Paragraph("Why limber asks: " + turn.screen().why()));
        List<Node.Item> meanings = new ArrayList<>();
        for (Screen.Item item : turn.screen().items()) {
            if (item.help() != null) {
                meanings.add(Node.Item.of("*" + item.text() + "* " + item.help()));
            }
        }
        if (!meanings.isEmpty()) {
            nodes.add(new Node.Bullets(meanings));
        }
        return new Document("", nodes);
    }

    /** All answers so far, numbered as {@link Interview#asked}. */
    public static Document review(Interview interview) {
        List<Node.Item> items = interview.asked().stream()
                .map(turn -> Node.Item.of(ask(turn) + " **" + answer(turn, interview.answers()) + "**"))
                .toList();
        return Document.of("Your answers", new Node.Numbered(items));
    }

    /** What was answered to a question, in a few words. */
    public static String answer(Interview.Turn turn, Answers answers) {
        Screen screen = turn.screen();
        Optional<Answer> whole = answers.to(screen.id());
        if (turn.again().isEmpty() && whole.isPresent()) {
            return whole(screen, whole.get());
        }
        List<String> ticked = new ArrayList<>();
        for (Screen.Item item : screen.items()) {
            answers.to(item.id())
                    .filter(answer -> answer != Answer.Tick.NO)
                    .filter(answer -> turn.questions().contains(item.id()))
                    .ifPresent(answer -> ticked.add(item.text() + mark(answer)));
        }
        return ticked.isEmpty() ? turn.again().isPresent() ? "No." : "None of these." : String.join(" ", ticked);
    }

    private static String whole(Screen screen, Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return screen.items().stream()
                    .filter(item -> item.id().equals(chosen.option()))
                    .map(Screen.Item::text)
                    .findFirst()
                    .orElse(chosen.option());
        }
        if (answer instanceof Answer.Amount amount) {
            return amount.value() + ".";
        }
        return answer == Answer.Whole.SKIPPED ? "Skipped." : "Not sure.";
    }

    private static String mark(Answer answer) {
        return answer == Answer.Tick.NOT_SURE ? " (not sure)" : answer == Answer.Tick.DECLINED ? " (not said)" : "";
    }

    /** What was asked, in one sentence. */
    public static String ask(Interview.Turn turn) {
        return turn.again()
                .map(item -> "Asked once more: " + item.text())
                .orElseGet(() -> turn.screen().ask());
    }

    /** How far the interview has come. */
    public static String counter(Interview interview, Interview.Turn turn) {
        if (turn.again().isPresent()) {
            return "Once more";
        }
        List<Screen> onEveryPath = interview.script().onEveryPath();
        int place = onEveryPath.indexOf(turn.screen());
        return place < 0 ? "A follow-up" : "Question " + (place + 1) + ", of at most " + onEveryPath.size();
    }
}
