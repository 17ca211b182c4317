package io.limber.document;

import io.limber.model.Picture;
import io.limber.picture.Bounds;
import io.limber.picture.Film;
import io.limber.picture.TextPicture;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The frames of a picture in letters, all of one size.
 *
 * <p>People are drawn to one scale, so that somebody who lies looks as tall as somebody who stands, until the width or
 * the height runs out.
 *
 * @param beside whether they have room beside each other
 */
record Strip(boolean beside, List<TextPicture> frames) {

    /** What is left free between frames beside each other, in columns. */
    static final int BETWEEN = 3;

    /** Frames are drawn this much smaller, if that lets them stand side by side. */
    private static final double SMALLER = 0.8;

    Strip {
        frames = List.copyOf(frames);
    }

    /** The most room that one frame takes. */
    private record Most(int columns, int rows, double dotsPerCm) {

        static Most of(Node.Picture.Size size) {
            return switch (size) {
                case USUAL -> new Most(64, 20, 0.6);
                case LARGE -> new Most(96, 22, 1);
            };
        }

        /** The columns that a drawing then takes. */
        int columns(Bounds bounds) {
            double scale = Math.min(dotsPerCm, (rows * 4 - 1) / bounds.height());
            return Math.min(columns, (int) Math.ceil((bounds.width() * scale + 1) / 2));
        }
    }

    /** A picture for a page of so many columns. */
    static Strip of(Picture picture, Node.Picture.Size size, Pictures kind, int width) {
        Film film = Film.of(picture);
        Most most = Most.of(size);
        int count = film.frames();
        int wanted = most.columns(film.frame(0).bounds());
        int room = (width - BETWEEN * (count - 1)) / count;
        boolean beside = room >= wanted * SMALLER;
        int columns = Math.min(wanted, beside ? room : width);
        return new Strip(
                beside,
                IntStream.range(0, count)
                        .mapToObj(frame -> DrawnText.draw(film.frame(frame), kind, columns, most.rows()))
                        .toList());
    }
}
