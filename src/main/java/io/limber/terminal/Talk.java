package io.limber.terminal;

import io.limber.triage.Answer;
import io.limber.triage.Interview;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a full-screen interview stands, and what each key makes of it. No clock, no terminal.
 *
 * <p>Keys that were pressed before a page had been drawn are <em>held</em>: they answer nothing there and move nothing.
 * The person is told, looks, and may have them used with Tab; any other key drops them and does nothing else. Only what
 * cannot answer goes through at once: help, back, quit. The card of an emergency holds those as well, so that nobody takes it back unseen.
 *
 * @param begun whether the first page, which asks nothing, is behind us
 * @param over what lies over the page
 * @param draft the answer in the making; on the review, the digits typed
 * @param notice what limber says to the last key; may be empty
 * @param held keys that came before the page could be seen
 * @param left marks that somebody went away from without entering them; such a question is asked again on the way forth
 * @param end how it ended, once it has
 * @param before the talk as it was before the last answer, which can be taken back from the card of an emergency
 */
record Talk(
        Interview interview,
        boolean begun,
        Over over,
        Draft draft,
        Spot spot,
        String notice,
        List<Key> held,
        Map<Interview.Turn, Draft> left,
        Optional<LineInterview.End> end,
        @Nullable Talk before) {

    private static final int MOST_HELD = 60;
    private static final String NOT_ENTERED =
            "You changed something here, and it was not entered. Enter takes what is marked now.";

    /** What lies over a page. */
    enum Over {
        NOTHING,
        HELP,
        /** "Leave?" */
        LEAVING
    }

    /** What is asked or shown. */
    enum Page {
        WELCOME,
        QUESTION,
        REVIEW,
        /** The card of an emergency. */
        CARD
    }

    /** Which page this is; two talks at the same place show the same page. */
    record Place(Page page, Over over, Optional<Interview.Turn> turn) {}

    Talk {
        held = List.copyOf(held);
        left = Map.copyOf(left);
    }

    static Talk begin(Interview interview) {
        return new Talk(
                interview, false, Over.NOTHING, Draft.EMPTY, Spot.TOP, "", List.of(), Map.of(), Optional.empty(), null);
    }

    Page page() {
        if (!begun) {
            return Page.WELCOME;
        }
        if (interview.next().isPresent()) {
            return Page.QUESTION;
        }
        return interview.verdict().isEmergency() ? Page.CARD : Page.REVIEW;
    }

    Place place() {
        return new Place(page(), over, begun ? interview.next() : Optional.empty());
    }

    /** This talk after its page was drawn. */
    Talk drawn(Window window) {
        return with(spot.drawn(window));
    }

    /** This talk after a key was pressed at the page that it shows. */
    Talk press(Key key) {
        switch (key.name()) {
            case INTERRUPT, ENDED -> {
                LineInterview.End stopped =
                        key.name() == Key.Name.INTERRUPT ? LineInterview.End.QUIT : LineInterview.End.INPUT_ENDED;
                // An emergency has been decided: it is the result, however its card is left.
                return ended(page() == Page.CARD ? LineInterview.End.FINISHED : stopped);
            }
            case NONE, RESIZED, SUSPEND, CONTINUED, OTHER -> {
                return this;
            }
            default -> {
                if (spot.window().tooSmall()) {
                    return this;
                }
                return held.isEmpty() ? act(key) : key.name() == Key.Name.TAB ? useHeld() : holding(List.of());
            }
        }
    }

    /** This talk after a key that was pressed before its page could be seen. */
    Talk hold(Key key) {
        boolean control = switch (key.name()) {
            case INTERRUPT, ENDED, NONE, RESIZED, SUSPEND, CONTINUED, OTHER -> true;
            default -> false;
        };
        boolean answersNothing = held.isEmpty()
                && over == Over.NOTHING
                && page() != Page.CARD
                && (key.is('?') || key.is('q') || isBack(key));
        if (control || answersNothing) {
            return press(key);
        }
        List<Key> more = new ArrayList<>(held);
        more.add(key);
        return more.size() > MOST_HELD ? this : holding(more);
    }

    /** The held keys, as if they were pressed now; those for a page further on stay held until that one is seen. */
    private Talk useHeld() {
        Talk now = holding(List.of());
        for (int used = 0; used < held.size(); used++) {
            now = now.act(held.get(used));
            if (!now.place().equals(place()) || now.end.isPresent()) {
                return now.holding(held.subList(used + 1, held.size()));
            }
        }
        return now;
    }

    private Talk act(Key key) {
        if (over == Over.LEAVING) {
            return key.is('y') ? ended(LineInterview.End.QUIT) : over(Over.NOTHING);
        }
        if (over == Over.HELP) {
            boolean closes = isBack(key) || key.is('?') || key.name() == Key.Name.ENTER;
            return closes ? over(Over.NOTHING) : key.is('q') ? over(Over.LEAVING) : with(spot.readOn(key));
        }
        if (page() == Page.CARD) {
            return Ending.card(this, key);
        }
        if (key.is('?')) {
            return over(Over.HELP);
        }
        if (key.is('q')) {
            return over(Over.LEAVING);
        }
        return switch (page()) {
            case WELCOME -> key.name() == Key.Name.ENTER ? at(interview, "") : with(spot.readOn(key));
            case REVIEW -> Ending.review(this, key);
            default -> Asking.press(this, interview.next().orElseThrow(), key);
        };
    }

    static boolean isBack(Key key) {
        return key.name() == Key.Name.ESCAPE || key.name() == Key.Name.BACKSPACE || key.is('b');
    }

    /** At the page where an interview stands. */
    Talk at(Interview now, String notice) {
        Optional<Interview.Turn> turn = now.next();
        Draft marks = turn.map(asked -> left.getOrDefault(asked, Draft.of(asked, now)))
                .orElse(Draft.EMPTY);
        boolean isLeft = turn.filter(left::containsKey).isPresent();
        boolean wasSeen =
                turn.filter(asked -> !Draft.of(asked, now).equals(Draft.EMPTY)).isPresent();
        Spot start = (wasSeen ? Spot.allSeen(Draft.lines(turn.orElseThrow()).size()) : Spot.TOP).on(marks.firstLine());
        return new Talk(
                now,
                true,
                Over.NOTHING,
                marks,
                start.lookingThrough(spot.window()),
                isLeft ? NOT_ENTERED : notice,
                held,
                left,
                end,
                before);
    }

    /** After an answer to the question that is asked; first comes what was left with marks that were not entered. */
    Talk answered(Interview.Turn turn, Map<String, ? extends Answer> given) {
        Map<Interview.Turn, Draft> rest = new HashMap<>(left);
        rest.keySet().removeIf(other -> other.screen().equals(turn.screen()));
        Interview now = interview.answer(turn, given);
        Optional<Interview.Turn> open = now.verdict().isEmergency()
                ? Optional.empty()
                : now.asked().stream().filter(rest::containsKey).findFirst();
        Talk next = leaving(rest).at(open.map(now::reopen).orElse(now), "");
        // The review goes on at an answer that was changed from there.
        int line = interview.reopened().isPresent() && next.page() == Page.REVIEW
                ? now.asked().indexOf(turn)
                : next.spot.line();
        return new Talk(
                next.interview,
                true,
                next.over,
                next.draft,
                next.spot.on(Math.max(0, line)),
                next.notice,
                next.held,
                rest,
                next.end,
                holding(List.of()));
    }

    /** The marks that this question had when it was shown. */
    Draft shown(Interview.Turn turn) {
        return left.getOrDefault(turn, Draft.of(turn, interview));
    }

    /** With the marks of this question kept, where they were not entered. */
    private Talk leavingMarks() {
        Optional<Interview.Turn> turn = interview.next();
        if (turn.isEmpty() || draft.equals(Draft.of(turn.get(), interview))) {
            return this;
        }
        Map<Interview.Turn, Draft> more = new HashMap<>(left);
        more.put(turn.get(), draft);
        return leaving(more);
    }

    /** One question back, if there is one. From the card of an emergency, the last answer is taken back. */
    Talk back() {
        if (page() == Page.CARD && before != null) {
            return before.leavingMarks();
        }
        Interview earlier = interview.back();
        return earlier.equals(interview)
                ? saying("This is the first question.")
                : leavingMarks().at(earlier, "");
    }

    Talk saying(String words) {
        return new Talk(interview, begun, over, draft, spot, words, held, left, end, before);
    }

    Talk with(Draft other) {
        return new Talk(interview, begun, over, other, spot, "", held, left, end, before);
    }

    Talk with(Spot other) {
        return new Talk(interview, begun, over, draft, other, notice, held, left, end, before);
    }

    Talk ended(LineInterview.End how) {
        return new Talk(interview, begun, over, draft, spot, notice, held, left, Optional.of(how), before);
    }

    private Talk over(Over other) {
        return new Talk(interview, begun, other, draft, spot.unrolled(), "", held, left, end, before);
    }

    private Talk leaving(Map<Interview.Turn, Draft> marks) {
        return new Talk(interview, begun, over, draft, spot, notice, held, marks, end, before);
    }

    private Talk holding(List<Key> keys) {
        return new Talk(interview, begun, over, draft, spot, notice, keys, left, end, before);
    }
}
