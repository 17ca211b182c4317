package io.limber.terminal;

import io.limber.document.Document;
import io.limber.document.TextRenderer;
import io.limber.document.TextStyle;
import io.limber.triage.Interview;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The interview on a whole screen, over the same engine as {@link LineInterview}.
 *
 * <p>When a page has been drawn for the first time, keys that come within a blink of it were pressed before anybody could
 * read it. They are held; the row with the keys appears when that is over.
 */
public final class FullScreenInterview {

    private static final long BLINK = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LONGEST_BLINK = TimeUnit.SECONDS.toNanos(2);
    private static final long LONG = TimeUnit.HOURS.toNanos(1);

    private final LiveScreen screen;
    private final TalkDrawing drawing;
    private final Function<Interview, String> result;
    private Talk talk;

    /**
     * What the pages say that the interview itself does not know.
     *
     * @param banner what stands above every page
     * @param emergency whom to call in an emergency
     * @param result the result of an interview, for the card of an emergency
     */
    public record Words(
            Optional<String> banner, Document welcome, String emergency, Function<Interview, Document> result) {}

    /**
     * @param widest columns that a line of text takes at most
     */
    public FullScreenInterview(LiveScreen screen, TextStyle style, int widest, Interview interview, Words words) {
        this.screen = screen;
        this.drawing = new TalkDrawing(style, widest, words);
        this.result = now -> new TextRenderer(style).render(words.result().apply(now));
        this.talk = Talk.begin(interview);
    }

    /** Asks until there is a result, or until it is stopped. */
    public LineInterview.End run() {
        Optional<Talk.Place> known = Optional.empty();
        while (talk.end().isEmpty()) {
            Talk.Place here = talk.place();
            if (known.equals(Optional.of(here))) {
                draw(true);
                talk = pressed(screen.await(LONG), false);
            } else {
                settle(here);
                known = Optional.of(here);
            }
        }
        return talk.end().get();
    }

    /** The interview as it stands. */
    public Interview interview() {
        return talk.interview();
    }

    private void settle(Talk.Place here) {
        // Whoever closes the window or ends limber in front of a card keeps the card.
        screen.leaveBehind(talk.page() == Talk.Page.CARD ? result.apply(talk.interview()) : "");
        draw(false);
        long start = screen.nanos();
        while (talk.end().isEmpty() && talk.place().equals(here)) {
            long gone = screen.nanos() - start;
            // What waits already was pressed too early, even if limber comes to read it late.
            Key key = screen.await(Math.max(1, BLINK - gone));
            if (key.equals(Key.NONE)) {
                return;
            }
            talk = pressed(key, gone < LONGEST_BLINK);
            draw(false);
        }
    }

    private Talk pressed(Key key, boolean tooEarly) {
        if (key.name() == Key.Name.SUSPEND) {
            screen.suspend();
        }
        return tooEarly ? talk.hold(key) : talk.press(key);
    }

    private void draw(boolean live) {
        TalkDrawing.Picture picture = drawing.draw(talk, screen.size(), live);
        screen.paint(picture.rows());
        talk = talk.drawn(picture.window());
    }
}
