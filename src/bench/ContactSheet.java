import io.limber.content.Library;
import io.limber.model.Exercise;
import io.limber.model.Picture;
import io.limber.picture.AsciiArt;
import io.limber.picture.Braille;
import io.limber.picture.Drawing;
import io.limber.picture.Fault;
import io.limber.picture.Film;
import io.limber.picture.Lint;
import io.limber.picture.Role;
import io.limber.picture.Svg;
import io.limber.picture.TextPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes every picture of a pack on one page: as SVG, in Braille at 60 and 40 columns, and in ASCII. */
final class ContactSheet {

    private static final int TALLEST = 22;

    private static final String HEAD =
            """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>The pictures of limber</title>
            <style>
            body { font: 14px/1.4 sans-serif; margin: 1em; }
            section { border-top: 1px solid #ccc; padding: 0.5em 0 1em; }
            svg { max-width: 100%; height: auto; display: block; }
            .text { display: flex; gap: 2em; align-items: flex-start; flex-wrap: wrap; }
            pre { font: 11px/1.17 "DejaVu Sans Mono", monospace; background: #14181c; color: #f2f2f2; padding: 0.6em; }
            .fault { color: #c0392b; font-weight: bold; }
            .far { color: #5fb6c9; } .prop { color: #8d8d8d; } .arrow { color: #ffb454; }
            </style>
            <h1>The pictures of limber</h1>
            <p>Written by src/bench/pictures.sh; every picture here is made from the pack.</p>
            """;

    private ContactSheet() {}

    /** Takes the directory of the pack, the file to write, and the ids of exercises; all of them if none is named. */
    public static void main(String[] arguments) throws IOException {
        List<String> wanted = List.of(arguments).subList(2, arguments.length);
        StringBuilder page = new StringBuilder(HEAD);
        for (Exercise exercise : Library.in(Path.of(arguments[0])).exercises()) {
            Picture picture = exercise.picture();
            if (picture != null && (wanted.isEmpty() || wanted.contains(exercise.id()))) {
                page.append(section(exercise, Film.of(picture)));
                Lint.of(picture).forEach(fault -> page.append(warning(exercise, fault)));
            }
        }
        Files.writeString(Path.of(arguments[1]), page.append("</html>\n"));
    }

    private static String section(Exercise exercise, Film film) {
        return "<section id=\"" + exercise.id() + "\">\n<h2>" + escaped(exercise.name()) + "</h2>\n"
                + Svg.strip(film, exercise.name())
                + "<p>" + escaped(film.alt()) + "</p>\n<div class=\"text\">\n"
                + texts(film, drawing -> Braille.draw(drawing, 60, TALLEST))
                + texts(film, drawing -> Braille.draw(drawing, 40, TALLEST))
                + texts(film, drawing -> AsciiArt.draw(drawing, 60, TALLEST))
                + "</div>\n</section>\n";
    }

    private static String warning(Exercise exercise, Fault fault) {
        return "<p class=\"fault\">" + exercise.id() + ", frame " + fault.frame() + ": " + escaped(fault.message()) + "</p>\n";
    }

    private static String texts(Film film, Function<Drawing, TextPicture> draw) {
        StringBuilder column = new StringBuilder("<div>\n");
        for (int frame = 0; frame < film.frames(); frame++) {
            column.append("<pre aria-hidden=\"true\">");
            draw.apply(film.frame(frame)).rows().forEach(row -> {
                row.forEach(run -> column.append(run.role().map(ContactSheet::opened).orElse("<span>"))
                        .append(escaped(run.text()))
                        .append("</span>"));
                column.append('\n');
            });
            column.append("</pre>\n");
        }
        return column.append("</div>\n").toString();
    }

    private static String opened(Role role) {
        return "<span class=\"" + role.name().toLowerCase(Locale.ROOT) + "\">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
