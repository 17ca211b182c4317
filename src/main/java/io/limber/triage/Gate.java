package io.limber.triage;

import io.limber.model.Pack;
import io.limber.model.Screen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The short questions before a routine is played: a few danger signs on one list, then who must not start. Immutable:
 * answering or going back gives another gate.
 *
 * <p>It opens only to somebody who has said no to every line. Any other answer to the list goes on in the triage at
 * once, without the rest of the gate.
 *
 * <p>No answer is given over to the triage. A line of the gate stands for several of its questions: a yes does not say
 * which of them is meant, and would have to be invented for one; a no to a short line is less than a no to each of the
 * full ones, with their help. So the triage is asked from its beginning, in its own order, and what was told here is
 * kept beside it: see {@link GoOn}.
 *
 * @param given answers so far, by line
 */
public record Gate(Pack.Safety safety, Map<String, Answer.Tick> given) {

    private static final String NOT_START = "gate-not-start";

    public Gate {
        if (!lines(safety).keySet().containsAll(given.keySet())) {
            throw new IllegalArgumentException("these are not all lines of the gate: " + given.keySet());
        }
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    /** A gate before its first question. */
    public static Gate of(Pack.Safety safety) {
        return new Gate(safety, Map.of());
    }

    /** What somebody's answers to the gate lead to. There is no third way. */
    public sealed interface Outcome permits Passed, GoOn {}

    /** Every line was asked, and every answer was no. */
    public record Passed() implements Outcome {}

    /**
     * The triage comes first.
     *
     * @param lines what is still to be settled: the lines that were not answered no, and those that were not asked
     */
    public record GoOn(List<Line> lines) implements Outcome {
        public GoOn {
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("nothing leads on to the triage");
            }
            lines = List.copyOf(lines);
        }

        /** Whether a triage has been asked to its end, and what it found allows exercise. */
        public boolean isAllowedBy(Interview talk) {
            return talk.next().isEmpty() && talk.verdict().allowsExercise();
        }

        /**
         * Whether the routine may be played after all. The triage does not ask about everything that a line can mean: a
         * fall after the back had locked, or somebody who was told to wait. So each line is put once more.
         *
         * @param more for each of the lines, whether there is anything in it that was not told in the triage
         */
        public boolean mayPlay(Interview talk, List<Answer.Tick> more) {
            return isAllowedBy(talk)
                    && more.size() == lines.size()
                    && more.stream().allMatch(Answer.Tick.NO::equals);
        }
    }

    /**
     * One line of the gate.
     *
     * @param answer empty if it was not asked
     */
    public record Line(String text, Optional<Answer.Tick> answer) {

        /** This line put on its own. */
        public Interview.Turn asked() {
            Screen.Item item = item("gate-line", text);
            return new Interview.Turn(
                    screen(
                            "gate-more",
                            "Is there anything in this that limber does not know yet?",
                            "The full questions do not ask about everything. What they leave out counts as well.",
                            List.of(item)),
                    Optional.of(item));
        }
    }

    /** The next question; empty as soon as it is clear what follows. */
    public Optional<Interview.Turn> next() {
        if (outcome().isPresent()) {
            return Optional.empty();
        }
        Interview.Turn list = list();
        return Optional.of(given.keySet().containsAll(list.questions()) ? notStart() : list);
    }

    /** This gate with an answer to every line of a turn. */
    public Gate answer(Interview.Turn turn, Map<String, ? extends Answer> answers) {
        Map<String, Answer.Tick> all = new LinkedHashMap<>(given);
        for (String line : turn.questions()) {
            if (!(answers.get(line) instanceof Answer.Tick tick)) {
                throw new IllegalArgumentException("`" + line + "` needs yes, no or not sure");
            }
            all.put(line, tick);
        }
        return new Gate(safety, all);
    }

    /** This gate at its first question. */
    public Gate back() {
        return of(safety);
    }

    /** What the answers lead to; empty while there is something to ask. */
    public Optional<Outcome> outcome() {
        List<Line> lines = new ArrayList<>();
        lines(safety).forEach((id, text) -> lines.add(new Line(text, Optional.ofNullable(given.get(id)))));
        List<Line> unsettled = lines.stream()
                .filter(line -> !line.answer().equals(Optional.of(Answer.Tick.NO)))
                .toList();
        if (unsettled.isEmpty()) {
            return Optional.of(new Passed());
        }
        return unsettled.stream().allMatch(line -> line.answer().isEmpty())
                ? Optional.empty()
                : Optional.of(new GoOn(unsettled));
    }

    /** The danger signs, on one list. */
    private Interview.Turn list() {
        Map<String, String> lines = lines(safety);
        lines.remove(NOT_START);
        List<Screen.Item> items = new ArrayList<>();
        lines.forEach((id, text) -> items.add(item(id, text)));
        return Interview.Turn.first(screen(
                "gate",
                "Is any of this so?",
                "With one of these, moves have to wait until the full questions are answered.",
                items));
    }

    /** Who must not start. */
    private Interview.Turn notStart() {
        Screen.Item item = item(NOT_START, safety.notStart());
        return new Interview.Turn(
                screen(
                        "gate-who",
                        "Is any of this so?",
                        "Some people need other moves, or have to wait. The full questions find out.",
                        List.of(item)),
                Optional.of(item));
    }

    /** All lines by id, in the order they are asked. */
    private static Map<String, String> lines(Pack.Safety safety) {
        Map<String, String> lines = new LinkedHashMap<>();
        safety.gate().forEach(text -> lines.put("gate-" + (lines.size() + 1), text));
        lines.put(NOT_START, safety.notStart());
        return lines;
    }

    private static Screen screen(String id, String ask, String why, List<Screen.Item> items) {
        return new Screen(id, Screen.Kind.CHECKLIST, null, null, false, ask, null, why, items, null);
    }

    private static Screen.Item item(String id, String text) {
        return new Screen.Item(id, text, null, null, false);
    }
}
