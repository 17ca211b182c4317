package io.limber.terminal;

import io.limber.document.Document;
import io.limber.document.Ink;
import io.limber.document.Node;
import io.limber.document.QuestionPage;
import io.limber.document.TextRenderer;
import io.limber.document.TextStyle;
import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Interview;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the pages of a talk. */
final class SheetWriter {

    /** Below this, rows are needed more than air between them. */
    private static final int ROOM_FOR_AIR = 14;

    private static final Pattern COLOUR = Pattern.compile("\033\\[[0-9;]*m");
    private static final Node KEYS = new Node.Facts(List.of(
            new Node.Fact("Up, Down", "move; j and k do the same"),
            new Node.Fact("Space, 1 to 9", "tick or pick a line; again takes it off"),
            new Node.Fact("0 or n", "none of these, once you have seen the whole list"),
            new Node.Fact("u", "not sure of this line"),
            new Node.Fact("x", "rather not say, where that is allowed"),
            new Node.Fact("s", "skip, where that is allowed"),
            new Node.Fact("Enter", "go on with what is marked; by itself it answers nothing"),
            new Node.Fact("Esc, b", "one question back; your answers stay"),
            new Node.Fact("q, Ctrl-C", "leave")));

    private final TextStyle style;
    private final boolean airy;
    private final FullScreenInterview.Words words;

    SheetWriter(TextStyle style, int room, FullScreenInterview.Words words) {
        this.style = style;
        this.airy = room >= ROOM_FOR_AIR;
        this.words = words;
    }

    Sheet of(Talk talk) {
        Optional<Interview.Turn> turn = talk.place().turn();
        return switch (talk.over()) {
            case LEAVING -> Sheet.text(text(leave()));
            case HELP -> Sheet.text(text(help(turn)));
            case NOTHING ->
                switch (talk.page()) {
                    case WELCOME -> Sheet.text(welcome());
                    case CARD -> Sheet.text(card(talk.interview()));
                    case REVIEW -> review(talk);
                    case QUESTION -> question(talk, turn.orElseThrow());
                };
        };
    }

    private List<Node> leave() {
        return List.of(
                new Node.Paragraph("**Leave?** Nothing was decided; this is no all-clear. Your answers will be gone."),
                new Node.Paragraph("May it be an emergency? Call " + words.emergency() + "."));
    }

    private List<String> welcome() {
        List<Node> nodes = new ArrayList<>(words.welcome().nodes());
        nodes.add(new Node.Paragraph("The arrow keys move, Space ticks, and Enter goes on. ? tells more."));
        return airy ? new TextRenderer(style).lines(new Document("limber", nodes)) : roomy(text(nodes));
    }

    /** The card; where rows are few, its words alone. */
    private List<String> card(Interview interview) {
        List<String> rows = new TextRenderer(style).lines(words.result().apply(interview));
        return airy
                ? rows
                : rows.stream()
                        .filter(row ->
                                COLOUR.matcher(row).replaceAll("").codePoints().anyMatch(Character::isLetterOrDigit))
                        .toList();
    }

    private static List<Node> help(Optional<Interview.Turn> turn) {
        List<Node> nodes = new ArrayList<>();
        turn.ifPresent(asked -> nodes.addAll(QuestionPage.help(asked).nodes()));
        nodes.add(new Node.Heading(2, "Keys"));
        nodes.add(KEYS);
        return nodes;
    }

    private Sheet question(Talk talk, Interview.Turn turn) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Quiet(QuestionPage.counter(talk.interview(), turn)));
        nodes.addAll(QuestionPage.head(turn));
        List<String> head = new ArrayList<>(text(nodes));
        if (Draft.isNumber(turn)) {
            head.add("");
            head.add(number(talk.draft(), Objects.requireNonNull(turn.screen().range())));
        }
        List<String> upper = roomy(head);
        List<List<String>> blocks = new ArrayList<>();
        List<Draft.Line> lines = Draft.lines(turn);
        for (int line = 0; line < lines.size(); line++) {
            boolean isNone = Draft.isList(turn) && line == lines.size() - 1;
            String number = isNone ? "0" : line < 9 ? String.valueOf(line + 1) : " ";
            String mark = mark(talk.draft().at(line), Draft.isList(turn));
            blocks.add(block(
                    talk.spot().line() == line,
                    number + " " + mark,
                    lines.get(line).text()));
        }
        return new Sheet(upper, blocks);
    }

    private Sheet review(Talk talk) {
        List<String> head = new TextRenderer(style)
                .lines(Document.of(
                        "Your answers",
                        new Node.Paragraph("Is this right? Go to an answer and press Space to change it.")));
        List<List<String>> blocks = new ArrayList<>();
        List<Interview.Turn> asked = talk.interview().asked();
        for (int line = 0; line < asked.size(); line++) {
            boolean here = talk.spot().line() == line;
            String number = (line < 9 ? " " : "") + (line + 1);
            List<String> block = new ArrayList<>(block(false, number, QuestionPage.ask(asked.get(line))));
            String answer =
                    QuestionPage.answer(asked.get(line), talk.interview().answers());
            block.addAll(block(false, "    ", "**" + answer + "**"));
            block.set(0, (here ? ">" : " ") + block.get(0).substring(1));
            blocks.add(block);
        }
        return new Sheet(roomy(head), blocks);
    }

    /** With one empty row below it, or with none at all where rows are few. */
    private List<String> roomy(List<String> head) {
        List<String> rows = new ArrayList<>(head);
        if (airy) {
            rows.add("");
        } else {
            rows.removeIf(String::isEmpty);
        }
        return rows;
    }

    private List<String> block(boolean isHere, String label, String prose) {
        String lead = (isHere ? "> " : "  ") + label + " ";
        TextStyle narrow = style.wide(style.width() - lead.length());
        List<String> block = new ArrayList<>();
        for (String row : new TextRenderer(narrow).lines(Document.of("", new Node.Paragraph(prose)))) {
            String left = block.isEmpty() ? lead : " ".repeat(lead.length());
            block.add(left + (isHere ? style.ink().paint(Ink.Role.STRONG, row) : row));
        }
        return block;
    }

    private static String mark(Optional<Answer.Tick> mark, boolean isList) {
        String sign = mark.map(tick -> switch (tick) {
                    case YES -> "x";
                    case NOT_SURE -> "?";
                    default -> "-";
                })
                .orElse(" ");
        return isList ? "[" + sign + "]" : "(" + sign + ")";
    }

    private static String number(Draft draft, Screen.Range range) {
        String shown = draft.at(0).isPresent() ? "not sure" : draft.digits() + "_";
        return "> " + shown + (range.unit() == null || draft.at(0).isPresent() ? "" : " " + range.unit());
    }

    private List<String> text(List<Node> nodes) {
        return new TextRenderer(style).lines(new Document("", nodes));
    }
}
