package io.limber.terminal;

import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Interview;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * An answer in the making: what is marked on which line, or the digits of a number. Nothing is marked until somebody
 * marks it, and where nothing is marked there is no answer.
 *
 * @param marks by line, the first line is 0
 * @param digits of a number
 */
record Draft(SortedMap<Integer, Answer.Tick> marks, String digits) {

    static final Draft EMPTY = new Draft(new TreeMap<>(), "");

    private static final List<Answer.Tick> ONCE_MORE = List.of(Answer.Tick.YES, Answer.Tick.NO, Answer.Tick.NOT_SURE);

    /** One line to choose. */
    record Line(String text, boolean mayDecline) {}

    /** The lines of a question, in order; a list has "none of these" as its last, a number has none. */
    static List<Line> lines(Interview.Turn turn) {
        if (turn.again().isPresent()) {
            return List.of(
                    new Line("Yes, this is so: " + turn.again().get().text(), false),
                    new Line("No, this is not so.", false),
                    new Line("I am still not sure.", false));
        }
        List<Line> lines = new ArrayList<>();
        turn.screen().items().forEach(item -> lines.add(new Line(item.text(), item.mayDecline())));
        if (isList(turn)) {
            lines.add(new Line("None of these.", false));
        }
        return lines;
    }

    /** Whether any number of lines can be marked. */
    static boolean isList(Interview.Turn turn) {
        return turn.again().isEmpty() && turn.screen().kind() == Screen.Kind.CHECKLIST;
    }

    static boolean isNumber(Interview.Turn turn) {
        return turn.again().isEmpty() && turn.screen().kind() == Screen.Kind.NUMBER;
    }

    /** The answer that was given to this turn before, to be changed; empty for one that is put for the first time. */
    static Draft of(Interview.Turn turn, Interview interview) {
        return interview.asked().contains(turn) ? of(turn, interview.answers()) : EMPTY;
    }

    private static Draft of(Interview.Turn turn, Answers answers) {
        if (turn.again().isPresent()) {
            return answers.to(turn.again().get().id())
                    .map(ONCE_MORE::indexOf)
                    .filter(line -> line >= 0)
                    .map(EMPTY::only)
                    .orElse(EMPTY);
        }
        return switch (turn.screen().kind()) {
            case CHECKLIST -> ofList(turn.screen(), answers);
            case CHOICE -> ofChoice(turn.screen(), answers);
            case NUMBER -> ofNumber(turn.screen(), answers);
        };
    }

    private static Draft ofList(Screen screen, Answers answers) {
        List<Optional<Answer>> given =
                screen.items().stream().map(item -> answers.to(item.id())).toList();
        if (given.stream().allMatch(answer -> answer.equals(Optional.of(Answer.Tick.NO)))) {
            return EMPTY.only(given.size());
        }
        Draft draft = EMPTY;
        for (int line = 0; line < given.size(); line++) {
            Answer answer = given.get(line).orElse(Answer.Tick.NO);
            if (answer instanceof Answer.Tick tick && tick != Answer.Tick.NO) {
                draft = draft.with(line, tick);
            }
        }
        return draft;
    }

    private static Draft ofChoice(Screen screen, Answers answers) {
        return answers.to(screen.id())
                .flatMap(answer -> IntStream.range(0, screen.items().size())
                        .filter(line -> answer.equals(
                                new Answer.Chosen(screen.items().get(line).id())))
                        .boxed()
                        .findFirst())
                .map(EMPTY::only)
                .orElse(EMPTY);
    }

    private static Draft ofNumber(Screen screen, Answers answers) {
        Optional<Answer> answer = answers.to(screen.id());
        return answer.isPresent() && answer.get() instanceof Answer.Amount amount
                ? EMPTY.typing(String.valueOf(amount.value()))
                : answer.equals(Optional.of(Answer.Whole.NOT_SURE)) ? EMPTY.notSureOfNumber() : EMPTY;
    }

    Optional<Answer.Tick> at(int line) {
        return Optional.ofNullable(marks.get(line));
    }

    /** The first line that is marked, else the first of all. */
    int firstLine() {
        return marks.isEmpty() ? 0 : marks.firstKey();
    }

    /** This line and no other. */
    Draft only(int line) {
        return EMPTY.with(line, Answer.Tick.YES);
    }

    /** With a mark set on a line, or taken off where it is set already. */
    Draft toggled(int line, Answer.Tick mark) {
        return at(line).equals(Optional.of(mark)) ? without(line) : with(line, mark);
    }

    Draft without(int line) {
        SortedMap<Integer, Answer.Tick> fewer = new TreeMap<>(marks);
        fewer.remove(line);
        return new Draft(fewer, digits);
    }

    Draft typing(String number) {
        return new Draft(new TreeMap<>(), number);
    }

    /** "Not sure" of a number stands as a mark on its only line. */
    Draft notSureOfNumber() {
        return EMPTY.with(0, Answer.Tick.NOT_SURE);
    }

    private Draft with(int line, Answer.Tick mark) {
        SortedMap<Integer, Answer.Tick> more = new TreeMap<>(marks);
        more.put(line, mark);
        return new Draft(more, digits);
    }

    /** What this answers; empty where nothing is marked, or where a number is out of range. */
    Optional<Map<String, Answer>> answers(Interview.Turn turn) {
        if (isNumber(turn)) {
            return number(turn.screen()).map(answer -> Map.of(turn.screen().id(), answer));
        }
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        int first = marks.firstKey();
        if (turn.again().isPresent()) {
            return Optional.of(Map.of(turn.again().get().id(), ONCE_MORE.get(first)));
        }
        List<Screen.Item> items = turn.screen().items();
        if (!isList(turn)) {
            return Optional.of(Map.of(
                    turn.screen().id(), new Answer.Chosen(items.get(first).id())));
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int line = 0; line < items.size(); line++) {
            answers.put(items.get(line).id(), at(line).orElse(Answer.Tick.NO));
        }
        return Optional.of(answers);
    }

    /** What is marked of a list, and nothing about its other lines. */
    Map<String, Answer> marked(Interview.Turn turn) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<Screen.Item> items = turn.screen().items();
        for (int line = 0; line < items.size(); line++) {
            String item = items.get(line).id();
            at(line).ifPresent(mark -> answers.put(item, mark));
        }
        return answers;
    }

    private Optional<Answer> number(Screen screen) {
        Screen.Range range = Objects.requireNonNull(screen.range());
        if (range.notSure() && at(0).isPresent()) {
            return Optional.of(Answer.Whole.NOT_SURE);
        }
        return Optional.of(digits)
                .filter(typed -> !typed.isEmpty())
                .map(Integer::parseInt)
                .filter(value -> value >= range.from() && value <= range.to())
                .map(Answer.Amount::new);
    }
}
