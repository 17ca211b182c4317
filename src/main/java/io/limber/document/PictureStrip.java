package io.limber.document;

import io.limber.model.Picture;
import io.limber.picture.TextPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The frames of a picture as lines of a page: side by side where the width allows, else one below the other. */
final class PictureStrip {

    /** Below this many columns nothing can be made out. */
    private static final int NARROWEST = 24;

    private final TextStyle style;
    private final DrawnText drawn;

    PictureStrip(TextStyle style) {
        this.style = style;
        this.drawn = new DrawnText(style);
    }

    /** The rows; none where only words are wanted, or where there is no room. */
    List<String> lines(Node.Picture picture) {
        if (picture.drawn() == null || style.pictures() == Pictures.WORDS || style.width() < NARROWEST) {
            return List.of();
        }
        Strip strip = strip(picture.drawn(), picture.size());
        return strip.beside() ? beside(strip.frames()) : below(strip.frames());
    }

    private Strip strip(Picture picture, Node.Picture.Size size) {
        Optional<Strip> ahead =
                style.pictures() == Pictures.BRAILLE ? DrawnAhead.find(picture, size, style.width()) : Optional.empty();
        return ahead.orElseGet(() -> Strip.of(picture, size, style.pictures(), style.width()));
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
        int columns = frames.stream().mapToInt(TextPicture::columns).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < frames.get(0).rows().size(); row++) {
            lines.add(row(frames, row, columns + Strip.BETWEEN));
        }
        return lines;
    }

    /** One row of all frames, each beginning so many columns after the one before. */
    private String row(List<TextPicture> frames, int row, int apart) {
        StringBuilder line = new StringBuilder();
        int filled = 0;
        for (int frame = 0; frame < frames.size(); frame++) {
            List<TextPicture.Run> runs = frames.get(frame).rows().get(row);
            int letters = TextPicture.columns(runs);
            if (letters > 0) {
                line.append(" ".repeat(frame * apart - filled)).append(drawn.painted(runs));
                filled = frame * apart + letters;
            }
        }
        return line.toString();
    }
}
