package io.limber.picture;

import io.limber.content.Library;
import io.limber.model.Exercise;
import io.limber.model.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every picture of a pack on one page: as SVG, in Braille at 60 and 40 columns, and in ASCII. */
final class ContactSheet {

    private static final int TALLEST = 22;

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>The pictures of limber</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 16px/1.4 sans-serif; margin: 1em; background: Canvas; color: CanvasText; }
            nav ul { columns: 16em; padding-left: 1.2em; }
            section { border-top: 1px solid #888; padding: .5em 0 1em; }
            svg { max-width: 100%; height: auto; display: block; }
            .text { display: flex; gap: 0 1em; align-items: flex-start; flex-wrap: wrap; }
            .text div { max-width: 100%; }
            pre { font: 11px/1.17 "DejaVu Sans Mono", monospace; background: #14181c; color: #f2f2f2;
              padding: .6em; overflow-x: auto; }
            pre i { font-style: normal; }
            .f { color: #5fb6c9; } .p { color: #8d8d8d; } .a { color: #ffb454; }
            .fault { color: #c0392b; font-weight: bold; }
            </style>
            </head>
            <body>
            <h1>The pictures of limber</h1>
            <p>Each exercise that has a picture: as it is on paper and on a web page, with its words below, and as it is on a
            terminal, in Braille dots 60 and 40 columns wide and in plain letters. They show the right side; the left one is
            the same, mirrored. All of it is made from a few lines in the pack, by <code>src/bench/pictures.sh</code>.</p>
            """;

    private ContactSheet() {}

    /** Takes the directory of the pack, the file to write, and the ids of exercises; all of them if none is named. */
    public static void main(String[] arguments) throws IOException {
        List<String> wanted = List.of(arguments).subList(2, arguments.length);
        String page = page(drawn(Library.in(Path.of(arguments[0]))).stream()
                .filter(exercise -> wanted.isEmpty() || wanted.contains(exercise.id()))
                .toList());
        Files.writeString(Path.of(arguments[1]), page);
    }

    /** The exercises of a pack that have a picture. */
    static List<Exercise> drawn(Library pack) {
        return pack.exercises().stream()
                .filter(exercise -> exercise.picture() != null)
                .toList();
    }

    static String page(List<Exercise> exercises) {
        String links = exercises.stream()
                .map(exercise -> "<li><a href=\"#" + exercise.id() + "\">" + escaped(exercise.name()) + "</a>\n")
                .collect(Collectors.joining());
        String sections = exercises.stream().map(ContactSheet::section).collect(Collectors.joining());
        return HEAD + "<nav>\n<ul>\n" + links + "</ul>\n</nav>\n" + sections + "</body>\n</html>\n";
    }

    private static String section(Exercise exercise) {
        Picture picture = Objects.requireNonNull(exercise.picture());
        Film film = Film.of(picture);
        String faults = Lint.of(picture).stream()
                .map(fault -> "<p class=\"fault\">" + fault.frame() + ": " + escaped(fault.message()) + "</p>\n")
                .collect(Collectors.joining());
        return "<section id=\"" + exercise.id() + "\">\n<h2>" + escaped(exercise.name()) + "</h2>\n"
                + Svg.strip(film, exercise.name())
                + "<p>" + escaped(film.alt()) + "</p>\n" + faults + "<div class=\"text\">\n"
                + texts(film, drawing -> Braille.draw(drawing, 60, TALLEST))
                + texts(film, drawing -> Braille.draw(drawing, 40, TALLEST))
                + texts(film, drawing -> AsciiArt.draw(drawing, 60, TALLEST))
                + "</div>\n</section>\n";
    }

    private static String texts(Film film, Function<Drawing, TextPicture> draw) {
        StringBuilder column = new StringBuilder("<div>\n");
        for (int frame = 0; frame < film.frames(); frame++) {
            column.append("<pre aria-hidden=\"true\">\n")
                    .append(coloured(draw.apply(film.frame(frame))))
                    .append("</pre>\n");
        }
        return column.append("</div>\n").toString();
    }

    /** Blanks and line ends have no colour, so that one goes on over them. */
    private static String coloured(TextPicture picture) {
        List<TextPicture.Run> runs = new ArrayList<>();
        for (List<TextPicture.Run> row : picture.rows()) {
            runs.addAll(row);
            runs.add(new TextPicture.Run("\n", Optional.empty()));
        }
        StringBuilder text = new StringBuilder();
        Role colour = Role.NEAR;
        for (TextPicture.Run run : runs) {
            Role next = run.role().orElse(colour);
            if (next != colour) {
                text.append(closed(colour)).append(opened(next));
                colour = next;
            }
            text.append(escaped(run.text()));
        }
        return text.append(closed(colour)).toString();
    }

    private static String opened(Role role) {
        return switch (role) {
            case NEAR -> "";
            case FAR -> "<i class=f>";
            case PROP -> "<i class=p>";
            case ARROW -> "<i class=a>";
        };
    }

    private static String closed(Role role) {
        return role == Role.NEAR ? "" : "</i>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
