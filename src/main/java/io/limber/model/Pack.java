package io.limber.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The title page of a content pack: what it is, how far it can be trusted, what is said every time, and which files it
 * is made of.
 *
 * @param reviewBy the day from which on every result says that the content is overdue for review
 * @param files paths below the pack's folder, with {@code /} between folders
 */
public record Pack(
        String id,
        String title,
        String language,
        String version,
        LocalDate reviewBy,
        Safety safety,
        List<String> files) {
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

    /**
     * What stands on every result and before every exercise.
     *
     * @param gate the short gate: any yes, or not sure, leads to the triage
     * @param notStart who must not start without the triage
     * @param printed what is said in print, where nobody can be stopped
     * @param stopNow when to stop an exercise
     * @param carryOn how much pain is all right
     * @param doLess when to do less next time
     * @param goNowIf what cannot wait until morning; every result repeats it
     * @param todayIf what can wait for the day, and no longer; it stands under the other; may be empty
     * @param standingLine the line on self-harm and violence that stands on every result without an emergency
     */
    public record Safety(
            List<String> gate,
            String notStart,
            String printed,
            List<String> stopNow,
            String carryOn,
            String doLess,
            List<String> goNowIf,
            List<String> todayIf,
            String standingLine) {
        public Safety {
            Ids.some("gate", gate);
            Ids.prose("not-start", notStart);
            Ids.prose("printed", printed);
            Ids.some("stop-now", stopNow);
            Ids.prose("carry-on", carryOn);
            Ids.prose("do-less", doLess);
            Ids.some("go-now-if", goNowIf);
            Ids.prose("standing-line", standingLine);
            gate = List.copyOf(gate);
            stopNow = List.copyOf(stopNow);
            goNowIf = List.copyOf(goNowIf);
            todayIf = List.copyOf(todayIf);
        }
    }
}
