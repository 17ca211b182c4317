package io.limber.cli;

import io.limber.content.Library;
import io.limber.content.Problem;
import io.limber.document.CheckPage;
import io.limber.document.PackLine;
import io.limber.document.Safe;
import io.limber.terminal.Door;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads a whole pack and says what is wrong with it, or how much there is in it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Read a whole content pack and print every mistake with its place, or the counts.",
        footer = {"%nExamples:", "  limber content check", "  limber content check data/low-back"})
final class ContentCheckCommand implements Callable<Integer> {

    private final Door door;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The pack's directory. Default: limber's own pack.")
    private @Nullable Path directory;

    @Mixin
    private OutputOptions output;

    @Mixin
    private ContentOptions content;

    ContentCheckCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        Library library = directory == null ? content.library(door.environment()) : ContentOptions.in(directory);
        List<Problem> problems = library.problems();
        if (!problems.isEmpty()) {
            problems.forEach(problem -> print(problem));
            long files = problems.stream()
                    .map(problem -> problem.place().file())
                    .distinct()
                    .count();
            door.err()
                    .println(problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in " + files
                            + (files == 1 ? " file." : " files."));
            return Exit.USAGE;
        }
        PackLine pack = new PackLine(library.pack(), library.isShipped(), door.today());
        new Printer(door, output).print(CheckPage.of(counts(library), pack));
        return Exit.OK;
    }

    private void print(Problem problem) {
        problem.toString().lines().forEach(line -> door.out().println(Safe.line(line)));
    }

    private static Map<String, Integer> counts(Library library) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("files", library.pack().files().size() + 1);
        counts.put("exercises", library.exercises().size());
        counts.put("routines", library.routines().size());
        counts.put("topics", library.topics().size());
        counts.put("remedies", library.remedies().size());
        counts.put("danger signs", library.redFlags().size());
        counts.put("triage screens", library.protocol().screens().size());
        counts.put("triage rules", library.protocol().rules().size());
        counts.put("limits", library.limits().size());
        counts.put("patterns", library.patterns().size());
        counts.put("regions", library.regions().size());
        counts.put("sources", library.sources().size());
        counts.put("claims placed", library.claims().size());
        return counts;
    }
}
