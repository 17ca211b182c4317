package io.limber.terminal;

import io.limber.triage.Interview;
import java.util.List;

/** What keys do where nothing is asked any more: at the review of all answers, and at the card of an emergency. */
final class Ending {

    private Ending() {}

    static Talk card(Talk talk, Key key) {
        if (Talk.isBack(key)) {
            return talk.back();
        }
        boolean leaves = key.name() == Key.Name.ENTER || key.is('q');
        return leaves
                ? talk.ended(LineInterview.End.FINISHED)
                : talk.with(talk.spot().readOn(key));
    }

    static Talk review(Talk talk, Key key) {
        List<Interview.Turn> asked = talk.interview().asked();
        if (Talk.isBack(key)) {
            return talk.back();
        }
        if (key.name() == Key.Name.ENTER) {
            return talk.spot().hasSeenAll(asked.size())
                    ? talk.ended(LineInterview.End.FINISHED)
                    : talk.with(onward(talk.spot(), asked.size()));
        }
        if (Spot.isMove(key)) {
            return talk.with(Draft.EMPTY).with(talk.spot().move(key, asked.size()));
        }
        if (key.is(' ')) {
            Interview.Turn turn = asked.get(talk.spot().line());
            return talk.at(talk.interview().reopen(turn), "Change it and press Enter. Enter alone keeps it.");
        }
        return key.digit() < 0 ? talk : number(talk, asked.size(), key.digit());
    }

    /** One page on; from the last page, to what was passed over. */
    private static Spot onward(Spot spot, int lines) {
        return spot.window().hasMoreBelow()
                ? spot.move(Key.of(Key.Name.PAGE_DOWN), lines)
                : spot.on(spot.firstUnseen());
    }

    /** The digits of a number, one after the other: 1, then 12. */
    private static Talk number(Talk talk, int lines, int digit) {
        String longer = talk.draft().digits() + digit;
        String typed = longer.length() <= 2 && Integer.parseInt(longer) <= lines ? longer : String.valueOf(digit);
        int line = Integer.parseInt(typed);
        return line < 1 || line > lines
                ? talk.saying("There is no answer " + typed + ".")
                : talk.with(Draft.EMPTY.typing(typed)).with(talk.spot().on(line - 1));
    }
}
