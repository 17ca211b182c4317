package io.limber.picture;

import java.util.List;

/** One frame as it is seen, to be drawn on any canvas. */
public record Drawing(List<Mark> marks, Bounds bounds) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** Draws it, from the back to the front. */
    public void draw(Canvas canvas) {
        marks.forEach(mark -> mark.draw(canvas));
    }
}
