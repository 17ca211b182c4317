package io.limber.proof;

import io.limber.model.Condition;
import io.limber.model.Screen;
import io.limber.triage.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The answers to one question that can make a difference to some conditions, the least worrying first.
 *
 * @param rises whether each answer is more worrying than the one before; if not, only "not sure" stands above the others
 */
record Scale(String question, List<Answer> answers, boolean rises) {

    Scale {
        answers = List.copyOf(answers);
    }

    /** The scale of a question for the comparisons that read it. Numbers stand at each threshold and right below. */
    static Scale of(String question, Screen screen, Collection<Condition> comparisons) {
        return switch (screen.kind()) {
            case CHECKLIST -> new Scale(question, ticks(question, screen), true);
            case CHOICE -> new Scale(question, options(screen), screen.ordered());
            case NUMBER -> numbers(question, screen, comparisons);
        };
    }

    /** The places of the next more worrying answers. */
    List<Integer> above(int place) {
        int last = answers.size() - 1;
        if (place < last && rises) {
            return List.of(place + 1);
        }
        return place < last && answers.get(last) == Answer.Whole.NOT_SURE ? List.of(last) : List.of();
    }

    private static List<Answer> ticks(String item, Screen screen) {
        boolean mayDecline = screen.items().stream().anyMatch(one -> one.id().equals(item) && one.mayDecline());
        return Stream.of(Answer.Tick.values())
                .filter(tick -> tick != Answer.Tick.DECLINED || mayDecline)
                .<Answer>map(tick -> tick)
                .toList();
    }

    /** The most worrying option stands first on a screen, and last on a scale. */
    private static List<Answer> options(Screen screen) {
        List<Answer> options = new ArrayList<>();
        screen.items().forEach(item -> options.add(new Answer.Chosen(item.id())));
        if (screen.ordered()) {
            Collections.reverse(options);
        }
        return options;
    }

    private static Scale numbers(String question, Screen screen, Collection<Condition> comparisons) {
        Screen.Range range = Objects.requireNonNull(screen.range());
        TreeSet<Integer> numbers = new TreeSet<>(List.of(range.from()));
        boolean rises = true;
        for (Condition comparison : comparisons) {
            if (comparison instanceof Condition.AtLeast atLeast) {
                numbers.addAll(beside(Integer.parseInt(atLeast.value())));
            } else if (comparison instanceof Condition.Is is) {
                rises = false;
                is.values().forEach(span -> numbers.addAll(beside(span)));
            }
        }
        numbers.removeIf(number -> number < range.from() || number > range.to());
        List<Answer> answers = new ArrayList<>();
        numbers.forEach(number -> answers.add(new Answer.Amount(number)));
        if (range.notSure()) {
            answers.add(Answer.Whole.NOT_SURE);
        }
        return new Scale(question, answers, rises);
    }

    private static List<Integer> beside(int threshold) {
        return List.of(threshold - 1, threshold);
    }

    /** The ends of a range such as {@code 16-17}, and what lies right outside. */
    private static List<Integer> beside(String span) {
        int[] ends = Stream.of(span.split("-", -1)).mapToInt(Integer::parseInt).toArray();
        int last = ends[ends.length - 1];
        return IntStream.of(ends[0] - 1, ends[0], last, last + 1).boxed().toList();
    }
}
