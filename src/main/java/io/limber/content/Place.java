package io.limber.content;

import java.util.Comparator;

/** A spot in a content file; line and column count from 1, as editors do. */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> IN_ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The beginning of a file, for what is wrong with all of it. */
    static Place top(String file) {
        return new Place(file, 1, 1);
    }

    @Override
    public int compareTo(Place other) {
        return IN_ORDER.compare(this, other);
    }

    /** The {@code file:line:column} form that terminals and editors turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
