package io.limber.triage;

import io.limber.model.Screen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were written down, held against a script. Nothing is filled in: what is not written has no answer.
 *
 * @param answers those that could be read; rules read all of them, whether the interview would have asked or not
 * @param misfits what was written and is no answer, in the order of the questions; unknown questions come last
 */
public record AnswerSheet(Answers answers, List<Misfit> misfits) {

    /** An explicit no to every line of a checklist. */
    public static final String NONE = "none";

    /** A screen that was left out on purpose, where that is allowed. */
    public static final String SKIPPED = "skipped";

    private static final String NOT_SURE = "not sure";

    public AnswerSheet {
        misfits = List.copyOf(misfits);
    }

    /**
     * Something written that is no answer.
     *
     * @param known the names or words that could stand there
     */
    public record Misfit(String question, Kind kind, List<String> known) {
        public Misfit {
            known = List.copyOf(known);
        }

        /** What is wrong with it. */
        public enum Kind {
            UNKNOWN_QUESTION,
            NO_SUCH_ANSWER,
            CANNOT_BE_SKIPPED
        }
    }

    /**
     * Reads written answers.
     *
     * @param written words by the id of a checklist's item or of a screen; an empty text is no answer
     */
    public static AnswerSheet of(Script script, Map<String, String> written) {
        Map<String, String> left = new LinkedHashMap<>(written);
        left.values().removeIf(String::isEmpty);
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<Misfit> misfits = new ArrayList<>();
        for (Screen screen : script.protocol().screens()) {
            whole(screen, left.remove(screen.id()), answers, misfits);
            if (screen.kind() == Screen.Kind.CHECKLIST) {
                screen.items().forEach(item -> tick(item, left.remove(item.id()), answers, misfits));
            }
        }
        List<String> known = known(script);
        left.keySet().forEach(key -> misfits.add(new Misfit(key, Misfit.Kind.UNKNOWN_QUESTION, known)));
        Answers read = new Answers(answers);
        List<Screen> skipped = script.protocol().screens().stream()
                .filter(screen -> answers.get(screen.id()) == Answer.Whole.SKIPPED)
                .toList();
        Interview unskipped = Interview.of(
                script, read.without(skipped.stream().map(Screen::id).toList()));
        skipped.stream()
                .filter(screen -> !unskipped.maySkip(new Interview.Turn(screen, Optional.empty())))
                .forEach(screen ->
                        misfits.add(new Misfit(screen.id(), Misfit.Kind.CANNOT_BE_SKIPPED, Words.of(screen))));
        return new AnswerSheet(read, misfits);
    }

    /** The questions that the interview would have asked and that have no answer, by screen, in the order of asking. */
    public Map<Screen, List<String>> unanswered(Script script) {
        Map<Screen, List<String>> missing = new LinkedHashMap<>();
        for (Screen screen : Interview.of(script, answers).unanswered()) {
            missing.put(
                    screen,
                    Script.questions(screen).stream()
                            .filter(question -> answers.to(question).isEmpty())
                            .toList());
        }
        return missing;
    }

    /** Whether a screen may be left out with {@code skipped}, as things stand. */
    public boolean maySkip(Script script, Screen screen) {
        return Interview.of(script, answers).maySkip(new Interview.Turn(screen, Optional.empty()));
    }

    private static void whole(Screen screen, @Nullable String word, Map<String, Answer> into, List<Misfit> misfits) {
        if (word == null) {
            return;
        }
        Optional<Answer> answer = word.equals(SKIPPED) ? Optional.of(Answer.Whole.SKIPPED) : Optional.empty();
        if (screen.kind() == Screen.Kind.CHECKLIST && word.equals(NONE)) {
            screen.items().forEach(item -> into.put(item.id(), Answer.Tick.NO));
            return;
        }
        if (answer.isEmpty() && screen.kind() == Screen.Kind.CHOICE) {
            answer = Optional.of(word)
                    .filter(option ->
                            screen.items().stream().anyMatch(item -> item.id().equals(option)))
                    .map(Answer.Chosen::new);
        }
        if (answer.isEmpty() && screen.kind() == Screen.Kind.NUMBER) {
            answer = number(Objects.requireNonNull(screen.range()), word);
        }
        answer.ifPresentOrElse(
                given -> into.put(screen.id(), given),
                () -> misfits.add(new Misfit(screen.id(), Misfit.Kind.NO_SUCH_ANSWER, Words.of(screen))));
    }

    private static Optional<Answer> number(Screen.Range range, String word) {
        if (word.equals(NOT_SURE) && range.notSure()) {
            return Optional.of(Answer.Whole.NOT_SURE);
        }
        return Optional.of(word)
                .filter(digits -> digits.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(value -> value >= range.from() && value <= range.to())
                .map(Answer.Amount::new);
    }

    private static void tick(Screen.Item item, @Nullable String word, Map<String, Answer> into, List<Misfit> misfits) {
        if (word == null) {
            return;
        }
        List<String> words = Words.of(item);
        if (words.contains(word)) {
            into.put(
                    item.id(), Answer.Tick.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_')));
        } else {
            misfits.add(new Misfit(item.id(), Misfit.Kind.NO_SUCH_ANSWER, words));
        }
    }

    private static List<String> known(Script script) {
        List<String> known = new ArrayList<>();
        for (Screen screen : script.protocol().screens()) {
            known.add(screen.id());
            screen.items().stream()
                    .filter(item -> screen.kind() == Screen.Kind.CHECKLIST)
                    .forEach(item -> known.add(item.id()));
        }
        return known;
    }

    /** The words that may be written for an answer. */
    public static final class Words {

        private Words() {}

        /** For a whole screen, by its own id. */
        public static List<String> of(Screen screen) {
            return switch (screen.kind()) {
                case CHECKLIST -> List.of(NONE);
                case CHOICE -> screen.items().stream().map(Screen.Item::id).toList();
                case NUMBER -> {
                    Screen.Range range = Objects.requireNonNull(screen.range());
                    String numbers = range.from() + " to " + range.to();
                    yield range.notSure() ? List.of(numbers, NOT_SURE) : List.of(numbers);
                }
            };
        }

        /** What may stand in place of a number; only a screen for the plan may really be skipped. */
        public static List<String> besidesNumbers(Screen.Range range) {
            return range.notSure() ? List.of(NOT_SURE, SKIPPED) : List.of(SKIPPED);
        }

        /** For one line of a checklist. */
        public static List<String> of(Screen.Item item) {
            return item.mayDecline() ? List.of("yes", "no", NOT_SURE, "declined") : List.of("yes", "no", NOT_SURE);
        }
    }
}
