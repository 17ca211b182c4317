package io.limber.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A thing in a picture.
 *
 * @param ahead how far in front of the body it begins, in cm; behind it if negative; none for its usual place
 */
public record Prop(Kind kind, @Nullable Integer ahead) {

    private static final int FARTHEST = 200;

    public Prop {
        if (ahead != null && Math.abs(ahead) > FARTHEST) {
            throw new IllegalArgumentException(
                    "a prop stands within " + FARTHEST + " cm, but this is " + Math.abs(ahead) + " cm away");
        }
    }

    /** The things that can be drawn. */
    public enum Kind {
        FLOOR,
        MAT,
        BED,
        CHAIR,
        TABLE,
        STEP,
        WALL,
        SIDE_WALL,
        BALL,
        FOAM_ROLLER,
        TENNIS_BALL,
        WATER,
        HEAD_PILLOW,
        BELLY_PILLOW,
        KNEE_PILLOW;

        /** The word as packs spell it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
