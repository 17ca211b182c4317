package io.limber.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The title page of a content pack: what it is, how far it can be trusted, and which files it is made of.
 *
 * @param reviewBy the day from which on every result says that the content is overdue for review
 * @param files paths below the pack's folder, with {@code /} between folders
 */
public record Pack(String id, String title, String language, String version, LocalDate reviewBy, List<String> files) {
    public Pack {
        Ids.check(id);
        Ids.prose("title", title);
        Ids.prose("language", language);
        Ids.prose("version", version);
        Ids.some("files", files);
        files = List.copyOf(files);
    }

    /** The files of one kind, such as {@code exercises}, in the order they are listed. */
    public List<String> filesIn(String folder) {
        return files.stream().filter(file -> file.startsWith(folder + "/")).toList();
    }
}
