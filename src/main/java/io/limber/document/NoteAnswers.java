package io.limber.document;

import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.MustAsk;
import java.util.ArrayList;
import java.util.List;

/**
 * All that was told, for a clinician: each sign with its answer, what was asked about it beside it, and what was left
 * out. What was answered with no is only counted.
 */
final class NoteAnswers {

    /** Up to this many letters there is room on one page for a line each. */
    private static final int ROOM_FOR_LINES = 1000;
    /** Up to this many there is room for the usual letters. */
    private static final int ROOM_FOR_LETTERS = 1500;
    /** Above this many, what was left out is only counted. */
    private static final int ROOM_FOR_OPEN = 6;

    /** What somebody takes, or took too much of. */
    private static final List<String> MEDICINES =
            List.of("s5-pills", "s7-steroids", "s7-thinner", "s7-immune", "f5-pills");

    private final VerdictPage.Result result;
    private final List<String> signs = new ArrayList<>();
    private final List<String> medicines = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private int no;

    private NoteAnswers(VerdictPage.Result result) {
        this.result = result;
    }

    static NoteAnswers of(VerdictPage.Result result) {
        NoteAnswers told = new NoteAnswers(result);
        result.script().protocol().screens().forEach(told::collect);
        return told;
    }

    /** Whether there is so much of it that all else on the page has to be short. */
    boolean isLong() {
        return String.join(" ", signs).length() > ROOM_FOR_LETTERS;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        boolean inLines = String.join(" ", signs).length() <= ROOM_FOR_LINES;
        nodes.add(inLines ? Node.Bullets.of(signs) : block(String.join(" ", signs)));
        if (!medicines.isEmpty()) {
            nodes.add(block("**Medicines:** " + String.join(" ", medicines)));
        }
        if (!answers.isEmpty()) {
            nodes.add(block(String.join(" ", answers)));
        }
        nodes.add(new Node.Paragraph(rest()));
        return nodes;
    }

    private Node block(String prose) {
        return isLong() ? new Node.Quiet(prose) : new Node.Paragraph(prose);
    }

    /** A follow-up belongs to its sign; what everybody is asked is an answer of its own. */
    private void collect(Screen screen) {
        result.answers().to(screen.id()).ifPresent(answer -> {
            boolean followsASign = screen.when() != null && !MustAsk.QUESTIONS.contains(screen.id());
            List<String> list = MEDICINES.contains(screen.id()) ? medicines : followsASign ? signs : answers;
            list.add(screen.ask() + " " + strong(whole(screen, answer)));
        });
        for (Screen.Item item : screen.items()) {
            result.answers().to(item.id()).ifPresent(answer -> {
                if (answer == Answer.Tick.NO) {
                    no++;
                } else if (MEDICINES.contains(item.id())) {
                    medicines.add(tick(answer) + " " + item.text());
                } else {
                    signs.add(strong(tick(answer)) + " " + item.text());
                }
            });
        }
    }

    private static String strong(String text) {
        return "**" + text + "**";
    }

    private static String tick(Answer answer) {
        return answer == Answer.Tick.YES ? "Yes:" : answer == Answer.Tick.NOT_SURE ? "Not sure:" : "Not said:";
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

    /** What was answered with no, and what nobody knows. */
    private String rest() {
        List<String> open = result.verdict().open();
        String denied = no == 0 ? "Nothing was answered with no." : "Answered with no: " + no + " other lines.";
        if (open.isEmpty()) {
            return denied + " No question that is always asked was left out.";
        }
        if (open.size() > ROOM_FOR_OPEN) {
            return denied + " **Not asked or not answered: " + open.size()
                    + " of the questions that are always asked.** So what is not named here was not denied.";
        }
        return denied + " **Not answered:** "
                + String.join(" ", open.stream().map(this::question).toList());
    }

    private String question(String id) {
        Screen screen = result.script().screenOf(id);
        return screen.items().stream()
                .filter(item -> item.id().equals(id))
                .map(Screen.Item::text)
                .findFirst()
                .orElse(screen.ask());
    }
}
