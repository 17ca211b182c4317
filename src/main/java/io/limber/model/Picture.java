package io.limber.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an exercise looks like: one to three frames of a body, seen from one place.
 *
 * <p>The near side of the body is its right side; a mirrored picture makes it the left one.
 */
public record Picture(View view, List<Prop> props, List<Frame> frames) {

    private static final int MOST_FRAMES = 3;

    public Picture {
        Ids.some("frames", frames);
        if (frames.size() > MOST_FRAMES) {
            throw new IllegalArgumentException(
                    "`frames` holds 1 to " + MOST_FRAMES + " of them, but here are " + frames.size());
        }
        if (frames.get(0).pose() == null) {
            throw new IllegalArgumentException("the first of the `frames` needs a `pose`");
        }
        props = List.copyOf(props);
        frames = List.copyOf(frames);
    }

    /** All that is to be seen, in words. */
    public String alt() {
        return alt(false);
    }

    /** All that is to be seen, in words; {@code mirrored} for the other side. */
    public String alt(boolean mirrored) {
        return frames.stream().map(frame -> frame.alt(mirrored)).collect(Collectors.joining(" "));
    }

    /**
     * One moment of the movement.
     *
     * @param pose what the body differs from; none goes on from the frame before
     * @param body in what it differs
     * @param arrows where it moves from the frame before, or in the first frame to the next
     * @param alt what is to be seen; {@code {near}} and {@code {far}} stand for "right" and "left"
     */
    public record Frame(@Nullable BasePose pose, List<Change> body, List<Arrow> arrows, String alt) {
        public Frame {
            Ids.prose("alt", alt);
            body = List.copyOf(body);
            arrows = List.copyOf(arrows);
        }

        /** What is to be seen, with the sides named as they are drawn. */
        public String alt(boolean mirrored) {
            return alt.replace("{near}", mirrored ? "left" : "right").replace("{far}", mirrored ? "right" : "left");
        }
    }

    /** Where the picture is seen from. */
    public enum View {
        SIDE(0, 0),
        ABOVE(0, 28),
        CORNER(-35, 26),
        FRONT_CORNER(-58, 14),
        FRONT(-82, 8),
        BACK_CORNER(40, 16);

        private final int yaw;
        private final int pitch;

        View(int yaw, int pitch) {
            this.yaw = yaw;
            this.pitch = pitch;
        }

        /** How far the looker has walked round from the side, in degrees; negative towards the front of who stands. */
        public int yaw() {
            return yaw;
        }

        /** How far the looker looks down, in degrees. */
        public int pitch() {
            return pitch;
        }

        /** The word as packs spell it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
