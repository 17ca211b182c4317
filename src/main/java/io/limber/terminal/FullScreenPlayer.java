package io.limber.terminal;

import io.limber.document.TextStyle;
import io.limber.model.Pack;
import io.limber.session.Effect;
import io.limber.session.Player;
import io.limber.session.State;
import java.time.Duration;
import java.util.Optional;

/** Plays a routine on the whole screen, for eyes that can look now and then, from where somebody lies. */
public final class FullScreenPlayer {

    private final LiveScreen screen;
    private final Voice voice;
    private final PlayPicture pictures;
    private final PlayDrawing drawing;

    /**
     * @param banner what stands above every page
     */
    public FullScreenPlayer(
            LiveScreen screen, Voice voice, TextStyle style, Optional<String> banner, Pack.Safety safety) {
        this.screen = screen;
        this.voice = voice;
        this.pictures = new PlayPicture(style.pictures());
        this.drawing = new PlayDrawing(style, banner, safety, this.pictures);
    }

    /** Plays until it is over. */
    public PlayedRoutine play(Player player) {
        return new Playing(player, screen, voice, new Face()).run();
    }

    private final class Face implements PlayFace {
        @Override
        public boolean isEyesFree() {
            return false;
        }

        @Override
        public Duration still(State state) {
            return pictures.moves(state) ? PlayPicture.FRAME : Duration.ofSeconds(1);
        }

        @Override
        public void show(State state, Typed typed) {
            if (!state.stage().isOver()) {
                screen.paint(drawing.draw(state, typed, screen.size()));
            }
        }

        @Override
        public void cameBack() {}

        @Override
        public void happened(Effect effect) {}
    }
}
