package io.limber.model;

/** Which part moves, and which way. */
public record Arrow(BodyPart part, Side side, Direction direction) {

    /** The words as packs spell them. */
    @Override
    public String toString() {
        return (part.isSided() ? side + "-" : "") + part + " " + direction;
    }
}
