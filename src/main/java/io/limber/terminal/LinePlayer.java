package io.limber.terminal;

import io.limber.document.Document;
import io.limber.document.Node;
import io.limber.document.PlayPage;
import io.limber.document.TextRenderer;
import io.limber.model.Pack;
import io.limber.session.Effect;
import io.limber.session.Player;
import io.limber.session.Segment;
import io.limber.session.Stage;
import io.limber.session.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plays a routine for somebody who does not look: few lines one after the other, which a screen reader can follow, bells,
 * and a voice if there is one. Nothing is ever drawn over.
 */
public final class LinePlayer {

    private final LiveKeys keys;
    private final Output out;
    private final Voice voice;
    private final TextRenderer renderer;
    private final Pack.Safety safety;

    public LinePlayer(LiveKeys keys, Output out, Voice voice, TextRenderer renderer, Pack.Safety safety) {
        this.keys = keys;
        this.out = out;
        this.voice = voice;
        this.renderer = renderer;
        this.safety = safety;
    }

    /** Plays until it is over. */
    public PlayedRoutine play(Player player) {
        return new Playing(player, keys, voice, new Face()).run();
    }

    private void print(Document page) {
        out.print("\n" + renderer.render(page));
    }

    private void line(String text) {
        out.print(renderer.render(Document.of("", new Node.Paragraph(text))));
    }

    private final class Face implements PlayFace {

        private @Nullable Stage stage;
        private @Nullable Segment described;
        private String digits = "";
        private final List<String> said = new ArrayList<>();

        @Override
        public boolean isEyesFree() {
            return true;
        }

        @Override
        public Duration still(State state) {
            return Duration.ofSeconds(1);
        }

        @Override
        public void show(State state, Typed typed) {
            if (digits.length() > 0 && typed.digits().isEmpty()) {
                out.print("\n");
                digits = "";
            }
            if (state.stage() != Stage.SOUND_CHECK) {
                said.forEach(LinePlayer.this::line);
            }
            said.clear();
            if (stage == Stage.WAITING_POSITION && state.stage() == Stage.PLAYING) {
                line("It begins in a moment.");
            }
            if (state.segment().kind().isGettingReady()
                    && !state.segment().equals(described)
                    && (state.stage() == Stage.PLAYING || state.stage() == Stage.WAITING_POSITION)) {
                described = state.segment();
                print(PlayPage.exercise(state));
            }
            if (state.stage() != stage) {
                stage = state.stage();
                prompt(state);
            }
            if (!typed.digits().equals(digits)) {
                digits = typed.digits();
                out.print("\r> " + digits + " ");
            }
        }

        private void prompt(State state) {
            switch (state.stage()) {
                case PAIN_BEFORE, PAIN_AFTER -> {
                    print(PlayPage.pain(state.stage() == Stage.PAIN_BEFORE));
                    line("Type a number and press Enter. Enter alone leaves it out.");
                }
                case SOUND_CHECK -> {
                    print(PlayPage.soundCheck());
                    line("Press any key to go on. Press q to stop.");
                }
                case WAITING_POSITION -> line("Press any key when you are there. h how, ? when to stop, q stop.");
                case PAUSED -> line("Press any key to go on.");
                case ASKING -> line("Any key: about the same. w: worse. d: down the leg. q: stop.");
                case WORSE_CHOICE -> {
                    print(PlayPage.worse(state));
                    line("Press 1, 2 or 3.");
                }
                case STOP_LIST -> {
                    print(PlayPage.stopIf(state, safety));
                    line("Press any key to go on, or q to stop.");
                }
                case PLAYING, FINISHED, STOPPED, DOWN_THE_LEG -> {
                    // What is played is told by what is said, and the end by the page that follows.
                }
            }
        }

        /** What is said is printed before what it leads to; but the sound check says more than its one sentence. */
        @Override
        public void happened(Effect effect) {
            if (effect instanceof Effect.Say say) {
                said.add(say.text());
            }
        }

        @Override
        public void cameBack() {
            stage = null;
        }
    }
}
