package io.limber.cli;

import io.limber.document.Document;
import io.limber.document.PackLine;
import io.limber.document.PicturesPage;
import io.limber.model.FittedRoutine;
import io.limber.model.Limit;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pictures of a routine, a file each, in a folder that somebody names. A picture cannot ask anything first: the
 * questions lie beside it, and are written before it. They are named after the routine, so that the pictures of more
 * than one can share a folder.
 */
record RoutinePictures(String id, Document beforeYouStart, Map<String, String> drawings) {

    /** Refuses pictures that are to go to no folder. */
    static void check(OutputOptions output, String id) {
        if (output.format() == Format.SVG && (output.file == null || output.format == null)) {
            throw new UserException("The pictures of a routine go to a folder, a file each. Name it, such as:\n"
                    + "limber routine " + id + " --format svg -o pictures");
        }
    }

    static RoutinePictures of(FittedRoutine fitted, List<Limit> known, PackLine pack) {
        String id = fitted.routine().id();
        Map<String, String> drawings = PicturesPage.drawings(fitted);
        if (drawings.isEmpty()) {
            throw new UserException(
                    fitted.steps().isEmpty()
                            ? "Nothing of this routine is left, so there are no pictures.\n"
                                    + "What was left out and why: limber routine " + id
                            : "Nobody has drawn the exercises of this routine yet.\nIn words: limber routine " + id);
        }
        return new RoutinePictures(id, PicturesPage.beforeYouStart(fitted, known, pack), drawings);
    }

    void write(Path folder, boolean force, Printer printer) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("before-you-start-" + id + ".txt", printer.forFile(beforeYouStart));
        drawings.forEach((exercise, svg) -> files.put(exercise + ".svg", svg));
        new ResultFolder(folder, force).write(files);
        printer.sayWritten(folder);
    }
}
