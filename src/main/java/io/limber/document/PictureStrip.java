package io.limber.document;

import io.limber.picture.Bounds;
import io.limber.picture.Film;
import io.limber.picture.TextPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The frames of a picture in letters, all of one size: side by side where the width allows, else one below the other.
 *
 * <p>People are drawn to one scale, so that somebody who lies looks as tall as somebody who stands, until the width or
 * the height runs out.
 */
final class PictureStrip {

    /** Below this many columns nothing can be made out. */
    private static final int NARROWEST = 24;

    private static final String BETWEEN = "   ";
    /** Frames are drawn this much smaller, if that lets them stand side by side. */
    private static final double SMALLER = 0.8;

    private final TextStyle style;
    private final DrawnText drawn;

    PictureStrip(TextStyle style) {
        this.style = style;
        this.drawn = new DrawnText(style);
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

    /** The rows; none where only words are wanted, or where there is no room. */
    List<String> lines(Node.Picture picture) {
        if (picture.drawn() == null || style.pictures() == Pictures.WORDS || style.width() < NARROWEST) {
            return List.of();
        }
        Film film = Film.of(picture.drawn());
        Most most = Most.of(picture.size());
        int count = film.frames();
        int wanted = most.columns(film.frame(0).bounds());
        int room = (style.width() - BETWEEN.length() * (count - 1)) / count;
        boolean beside = room >= wanted * SMALLER;
        int columns = Math.min(wanted, beside ? room : style.width());
        List<TextPicture> frames = IntStream.range(0, count)
                .mapToObj(frame -> drawn.draw(film.frame(frame), columns, most.rows()))
                .toList();
        return beside ? beside(frames) : below(frames);
    }

    private List<String> below(List<TextPicture> frames) {
        Lines lines = new Lines();
        frames.forEach(frame ->
                lines.apart(cropped(frame.rows().stream().map(drawn::painted).toList())));
        return lines.asList();
    }

    /** Frames that do not stand beside each other need no rows to keep them at one height. */
    private static List<String> cropped(List<String> rows) {
        int top = 0;
        int bottom = rows.size();
        while (top < bottom && rows.get(top).isEmpty()) {
            top++;
        }
        while (bottom > top && rows.get(bottom - 1).isEmpty()) {
            bottom--;
        }
        return rows.subList(top, bottom);
    }

    private List<String> beside(List<TextPicture> frames) {
        int columns = frames.stream()
                .flatMap(frame -> frame.lines().stream())
                .mapToInt(Columns::of)
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < frames.get(0).rows().size(); row++) {
            lines.add(row(frames, row, columns + BETWEEN.length()));
        }
        return lines;
    }

    /** One row of all frames, each beginning so many columns after the one before. */
    private String row(List<TextPicture> frames, int row, int apart) {
        StringBuilder line = new StringBuilder();
        int filled = 0;
        for (int frame = 0; frame < frames.size(); frame++) {
            int letters = Columns.of(frames.get(frame).lines().get(row));
            if (letters > 0) {
                line.append(" ".repeat(frame * apart - filled))
                        .append(drawn.painted(frames.get(frame).rows().get(row)));
                filled = frame * apart + letters;
            }
        }
        return line.toString();
    }
}
