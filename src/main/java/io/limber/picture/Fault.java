package io.limber.picture;

/**
 * Something in a picture that cannot be, or cannot be understood.
 *
 * @param frame which frame, from 1 on
 */
public record Fault(int frame, Kind kind, String message) {

    /** What is wrong with it. */
    public enum Kind {
        BELOW_FLOOR,
        THROUGH_PROP,
        MISSES,
        BEYOND_HUMAN,
        LIMB_LENGTH,
        SAME_FRAME,
        ARROW,
        ALT
    }
}
