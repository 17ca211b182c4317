package io.limber.document;

import io.limber.model.Picture;
import io.limber.picture.Film;
import io.limber.picture.Svg;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A picture on an HTML page: its frames, each with its words, side by side where there is room and else below each other,
 * and all the words under them.
 */
final class HtmlPicture {

    /** Frames that are so much wider than high lie well above each other. */
    private static final double LYING = 1.4;

    private HtmlPicture() {}

    /** The figure; {@code name} is what the picture shows, as a heading would say it. */
    static String of(Node.Picture picture, Picture drawn, String name) {
        Film film = Film.of(drawn);
        int count = film.frames();
        boolean lying =
                film.frame(0).bounds().width() > LYING * film.frame(0).bounds().height();
        String frames = IntStream.range(0, count)
                .mapToObj(frame -> Svg.draw(
                        film.frame(frame),
                        Prose.line(name) + (count == 1 ? "" : " (picture " + (frame + 1) + " of " + count + ")"),
                        Prose.line(film.alt(frame))))
                .collect(Collectors.joining());
        return "<figure class=\"" + (picture.size() == Node.Picture.Size.LARGE ? "large " : "")
                + (lying ? "lying" : "upright") + " of-" + count + "\">\n<div class=\"frames\">\n" + frames
                + "</div>\n<figcaption>"
                + HtmlWords.letters(picture.alt()) + "</figcaption>\n</figure>\n";
    }
}
