package io.limber.terminal;

import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Interview;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What keys do at a question. Nothing is an answer but what was marked, and then only with Enter. */
final class Asking {

    static final String UNSEEN = "Not yet: there are lines you have not seen. Go down to the last one first.";
    private static final String NOT_TAKEN =
            "You changed something here. Enter takes it as your answer. Esc again goes back; you are asked this again.";
    private static final int MOST_DIGITS = 3;

    private Asking() {}

    static Talk press(Talk talk, Interview.Turn turn, Key key) {
        int lines = Draft.lines(turn).size();
        if (key.name() == Key.Name.ENTER) {
            return enter(talk, turn);
        }
        if (key.name() == Key.Name.BACKSPACE && !talk.draft().digits().isEmpty()) {
            String digits = talk.draft().digits();
            return talk.with(talk.draft().typing(digits.substring(0, digits.length() - 1)));
        }
        if (Talk.isBack(key)) {
            return back(talk, turn);
        }
        if (Spot.isMove(key)) {
            return talk.saying("").with(talk.spot().move(key, lines));
        }
        if (key.digit() >= 0) {
            return digit(talk, turn, key.digit());
        }
        int line = talk.spot().line();
        return switch (key.letter()) {
            case ' ' -> Draft.isNumber(turn) ? talk : mark(talk, turn, line);
            case 'n' -> turn.again().isPresent() ? mark(talk, turn, 1) : none(talk, turn);
            case 'y' -> turn.again().isPresent() ? mark(talk, turn, 0) : talk;
            case 'u' -> notSure(talk, turn);
            case 'x' -> notSaid(talk, turn);
            case 's' -> skip(talk, turn);
            default -> talk;
        };
    }

    private static Talk enter(Talk talk, Interview.Turn turn) {
        Optional<Map<String, Answer>> answers = talk.draft().answers(turn);
        if (answers.isEmpty()) {
            return Draft.isList(turn) && !hasSeenAll(talk, turn)
                    ? talk.with(talk.spot().on(talk.spot().firstUnseen())).saying(UNSEEN)
                    : talk.saying(wanted(turn));
        }
        if (Draft.isList(turn) && !hasSeenAll(talk, turn)) {
            // Help does not wait for the rest of the list; what was not seen is left unanswered.
            Map<String, Answer> marked = talk.draft().marked(turn);
            return talk.interview().answer(turn, marked).verdict().isEmergency()
                    ? talk.answered(turn, marked)
                    : talk.with(talk.spot().on(talk.spot().firstUnseen())).saying(UNSEEN);
        }
        return talk.answered(turn, answers.get());
    }

    private static String wanted(Interview.Turn turn) {
        if (Draft.isNumber(turn)) {
            Screen.Range range = Objects.requireNonNull(turn.screen().range());
            return "Type a number from " + range.from() + " to " + range.to()
                    + (range.notSure() ? ", or u if you are not sure." : ".");
        }
        return Draft.isList(turn)
                ? "Nothing is ticked. Tick what fits with its number or Space. If none fits, press 0."
                : "Nothing is picked. Pick one line with its number or Space.";
    }

    private static Talk back(Talk talk, Interview.Turn turn) {
        boolean isChanged = !talk.draft().equals(talk.shown(turn));
        return isChanged && !talk.notice().equals(NOT_TAKEN) ? talk.saying(NOT_TAKEN) : talk.back();
    }

    private static Talk digit(Talk talk, Interview.Turn turn, int digit) {
        if (Draft.isNumber(turn)) {
            boolean isEarlier = talk.draft().equals(talk.shown(turn));
            String digits = (isEarlier ? "" : talk.draft().digits()) + digit;
            return digits.length() > MOST_DIGITS ? talk : talk.with(talk.draft().typing(digits));
        }
        if (digit == 0) {
            return none(talk, turn);
        }
        int choosable = Draft.lines(turn).size() - (Draft.isList(turn) ? 1 : 0);
        return digit > choosable
                ? talk.saying("There is no line " + digit + " here.")
                : mark(talk.with(talk.spot().on(digit - 1)), turn, digit - 1);
    }

    private static Talk mark(Talk talk, Interview.Turn turn, int line) {
        if (!Draft.isList(turn)) {
            return talk.with(talk.spot().on(line)).with(talk.draft().only(line));
        }
        int none = turn.screen().items().size();
        if (line == none) {
            return none(talk, turn);
        }
        return talk.with(talk.draft().without(none).toggled(line, Answer.Tick.YES));
    }

    private static Talk none(Talk talk, Interview.Turn turn) {
        if (!Draft.isList(turn)) {
            return talk.saying(wanted(turn));
        }
        int none = turn.screen().items().size();
        if (talk.draft().at(none).isPresent()) {
            return talk.with(talk.draft().without(none));
        }
        if (!talk.draft().marks().isEmpty()) {
            return talk.saying("You marked a line above. Enter goes on with it. If it does not fit, unmark it first.");
        }
        if (!hasSeenAll(talk, turn)) {
            return talk.with(talk.spot().on(talk.spot().firstUnseen())).saying(UNSEEN);
        }
        return talk.with(talk.spot().on(none)).with(talk.draft().only(none));
    }

    /** Whether "not sure" can be said here. */
    static boolean maybeNotSure(Interview.Turn turn) {
        if (Draft.isNumber(turn)) {
            return Objects.requireNonNull(turn.screen().range()).notSure();
        }
        return Draft.isList(turn)
                || turn.again().isPresent()
                || notSureOption(turn).isPresent();
    }

    private static Optional<Screen.Item> notSureOption(Interview.Turn turn) {
        return turn.screen().items().stream()
                .filter(item -> item.id().endsWith("-unsure"))
                .findFirst();
    }

    private static Talk notSure(Talk talk, Interview.Turn turn) {
        if (Draft.isNumber(turn)) {
            return maybeNotSure(turn) ? talk.with(talk.draft().notSureOfNumber()) : talk.saying(wanted(turn));
        }
        if (turn.again().isPresent()) {
            return mark(talk, turn, 2);
        }
        List<Screen.Item> items = turn.screen().items();
        int line = talk.spot().line();
        if (!Draft.isList(turn)) {
            return notSureOption(turn)
                    .map(item -> mark(talk, turn, items.indexOf(item)))
                    .orElseGet(() -> talk.saying("Pick the line that is nearest."));
        }
        return line >= items.size()
                ? talk.saying("Go to the line you are not sure of, then press u.")
                : talk.with(talk.draft().without(items.size()).toggled(line, Answer.Tick.NOT_SURE));
    }

    private static Talk notSaid(Talk talk, Interview.Turn turn) {
        int line = talk.spot().line();
        if (!Draft.isList(turn) || !Draft.lines(turn).get(line).mayDecline()) {
            return talk.saying("This needs an answer: it could be about your safety.");
        }
        return talk.with(talk.draft().without(turn.screen().items().size()).toggled(line, Answer.Tick.DECLINED));
    }

    private static Talk skip(Talk talk, Interview.Turn turn) {
        return talk.interview().maySkip(turn)
                ? talk.answered(turn, Map.of(turn.screen().id(), Answer.Whole.SKIPPED))
                : talk.saying("This question cannot be skipped: it could be about your safety.");
    }

    private static boolean hasSeenAll(Talk talk, Interview.Turn turn) {
        return talk.spot().hasSeenAll(turn.screen().items().size());
    }
}
