package io.limber.picture;

/** Something to draw on; what is drawn later covers what was drawn before. */
public interface Canvas {

    /** Clears a shape and a thin rim around it, so that what is drawn there next stays apart from what is behind. */
    void clear(Capsule shape);

    /** Fills a shape. */
    void fill(Capsule shape, Role role);

    /** Draws a straight line; {@code width} is in cm. */
    void line(Spot from, Spot to, double width, Role role);
}
