package io.limber.terminal;

import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Interview;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed at a question, and what it means there. Nothing is guessed: what is unclear is asked again. */
sealed interface TypedLine {

    /** Answers to the question. */
    record Given(Map<String, Answer> answers) implements TypedLine {}

    /** Not an answer; {@code why} says what would be one. */
    record Unclear(String why) implements TypedLine {}

    /** Something other than an answer. */
    enum Wish implements TypedLine {
        HELP,
        BACK,
        QUIT,
        /** Not sure about a list: it is gone through line by line. */
        ONE_BY_ONE
    }

    int LONGEST_QUOTE = 20;
    Pattern TICK = Pattern.compile("(\\d{1,2})([?x]?)");
    Pattern WORDS = Pattern.compile("[ ,;]+");
    Set<String> NONE = Set.of("none", "no", "n", "0", "none of these");
    Set<String> NOT_SURE = Set.of("not sure", "unsure", "notsure", "dont know", "don't know");

    /** Reads a line typed at a question. */
    static TypedLine read(String typed, Interview.Turn turn, boolean maySkip) {
        String line = typed.strip().toLowerCase(Locale.ROOT);
        switch (line) {
            case "?", "h", "help" -> {
                return Wish.HELP;
            }
            case "b", "back" -> {
                return Wish.BACK;
            }
            case "q", "quit", "stop" -> {
                return Wish.QUIT;
            }
            case "" -> {
                return new Unclear("An empty line is no answer. " + wanted(turn));
            }
            case "skip" -> {
                return maySkip
                        ? new Given(Map.of(turn.screen().id(), Answer.Whole.SKIPPED))
                        : new Unclear(
                                "This question cannot be skipped: it could be about your safety. " + wanted(turn));
            }
            default -> {
                return answer(line, turn);
            }
        }
    }

    /** What may be typed at a question, in a sentence. */
    static String wanted(Interview.Turn turn) {
        if (turn.again().isPresent()) {
            return "Type yes, no or not sure.";
        }
        Screen screen = turn.screen();
        return switch (screen.kind()) {
            case CHECKLIST ->
                "Type the numbers that fit, such as 2 or 1 3, or none."
                        + " Not sure of one? Type its number and a question mark, such as 2?";
            case CHOICE -> "Type one number.";
            case NUMBER -> {
                Screen.Range range = Objects.requireNonNull(screen.range());
                yield "Type a number from " + range.from() + " to " + range.to()
                        + (range.notSure() ? ", or not sure." : ".");
            }
        };
    }

    private static TypedLine answer(String line, Interview.Turn turn) {
        if (turn.again().isPresent()) {
            return yesNo(line, turn.again().get().id(), turn);
        }
        return switch (turn.screen().kind()) {
            case CHECKLIST -> ticks(line, turn);
            case CHOICE -> choice(line, turn);
            case NUMBER -> number(line, turn);
        };
    }

    private static TypedLine yesNo(String line, String item, Interview.Turn turn) {
        if (NOT_SURE.contains(line)) {
            return new Given(Map.of(item, Answer.Tick.NOT_SURE));
        }
        return switch (line) {
            case "yes", "y" -> new Given(Map.of(item, Answer.Tick.YES));
            case "no", "n" -> new Given(Map.of(item, Answer.Tick.NO));
            default -> new Unclear(wanted(turn));
        };
    }

    private static TypedLine ticks(String line, Interview.Turn turn) {
        List<Screen.Item> items = turn.screen().items();
        Map<String, Answer.Tick> answers = new LinkedHashMap<>();
        items.forEach(item -> answers.put(item.id(), Answer.Tick.NO));
        if (NONE.contains(line)) {
            return new Given(new LinkedHashMap<>(answers));
        }
        if (items.size() == 1 && !Character.isDigit(line.charAt(0))) {
            return yesNo(line, items.get(0).id(), turn);
        }
        if (NOT_SURE.contains(line)) {
            return Wish.ONE_BY_ONE;
        }
        List<String> words =
                WORDS.splitAsStream(line).filter(word -> !word.isEmpty()).toList();
        for (String word : words) {
            Matcher tick = TICK.matcher(word);
            int number = tick.matches() ? Integer.parseInt(tick.group(1)) : 0;
            if (number < 1 || number > items.size()) {
                return new Unclear(quoted(word) + " is not a line of this list. " + wanted(turn));
            }
            Screen.Item item = items.get(number - 1);
            if (tick.group(2).equals("x") && !item.mayDecline()) {
                return new Unclear("Line " + number + " needs an answer. " + wanted(turn));
            }
            answers.merge(item.id(), tick(tick.group(2)), BinaryOperator.maxBy(Comparator.naturalOrder()));
        }
        return words.isEmpty() ? new Unclear(wanted(turn)) : new Given(new LinkedHashMap<>(answers));
    }

    /** What was typed, where it is short enough to be worth saying again. */
    private static String quoted(String word) {
        return word.length() > LONGEST_QUOTE ? "That" : "`" + word + "`";
    }

    private static Answer.Tick tick(String mark) {
        return switch (mark) {
            case "?" -> Answer.Tick.NOT_SURE;
            case "x" -> Answer.Tick.DECLINED;
            default -> Answer.Tick.YES;
        };
    }

    private static TypedLine choice(String line, Interview.Turn turn) {
        List<Screen.Item> items = turn.screen().items();
        if (NOT_SURE.contains(line)) {
            return items.stream()
                    .filter(item -> item.id().endsWith("-unsure"))
                    .findFirst()
                    .<TypedLine>map(item -> chosen(turn, item))
                    .orElseGet(() -> new Unclear("Pick the line that is nearest. " + wanted(turn)));
        }
        Matcher tick = TICK.matcher(line);
        int number = tick.matches() && tick.group(2).isEmpty() ? Integer.parseInt(tick.group(1)) : 0;
        return number < 1 || number > items.size()
                ? new Unclear("Type one number from 1 to " + items.size() + ".")
                : chosen(turn, items.get(number - 1));
    }

    private static Given chosen(Interview.Turn turn, Screen.Item item) {
        return new Given(Map.of(turn.screen().id(), new Answer.Chosen(item.id())));
    }

    private static TypedLine number(String line, Interview.Turn turn) {
        Screen.Range range = Objects.requireNonNull(turn.screen().range());
        if (range.notSure() && NOT_SURE.contains(line)) {
            return new Given(Map.of(turn.screen().id(), Answer.Whole.NOT_SURE));
        }
        boolean digits = line.matches("\\d{1,3}");
        int value = digits ? Integer.parseInt(line) : -1;
        return digits && value >= range.from() && value <= range.to()
                ? new Given(Map.of(turn.screen().id(), new Answer.Amount(value)))
                : new Unclear(wanted(turn));
    }
}
