package io.limber.picture;

import java.util.List;
import java.util.stream.IntStream;

/** One frame as it is seen, to be drawn on any canvas. */
public record Drawing(List<Mark> marks, Bounds bounds) {

    public Drawing {
        marks = seen(marks);
    }

    /** Without what lies exactly behind something else, as a far leg does behind the near one. */
    private static List<Mark> seen(List<Mark> marks) {
        return IntStream.range(0, marks.size())
                .filter(i -> marks.subList(i + 1, marks.size()).stream().noneMatch(later -> later.hides(marks.get(i))))
                .mapToObj(marks::get)
                .toList();
    }

    /** Draws it, from the back to the front. */
    public void draw(Canvas canvas) {
        marks.forEach(mark -> mark.draw(canvas));
    }
}
