package io.limber.cli;

import io.limber.content.BrokenContentException;
import io.limber.content.Library;
import io.limber.content.Problem;
import io.limber.content.Vignettes;
import io.limber.document.CheckPage;
import io.limber.document.PackLine;
import io.limber.document.ScoreCardPage;
import io.limber.model.Vignette;
import io.limber.proof.PackProof;
import io.limber.proof.ScoreCard;
import io.limber.terminal.Door;
import io.limber.triage.Script;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Reads a whole pack and says what is wrong with it, or how much there is in it. With vignettes, holds its triage against
 * them.
 */
final class ContentCheckCommand implements Callable<Integer> {

    private final Door door;
    private @Nullable Path directory;
    private @Nullable Path vignettes;
    private final OutputOptions output = new OutputOptions();
    private final ContentOptions content = new ContentOptions();

    ContentCheckCommand(Door door) {
        this.door = door;
    }

    CommandSpec spec() {
        return Syntax.of("check", this)
                .says(
                        "Read a whole content pack and print every mistake with its place, or the counts.",
                        "With --vignettes, tell the cases of a file to its triage and print a score card. The exit code is 2 if a case"
                                + " was sent too low, or was shown exercise that it may not see.")
                .word("DIR", Path.class, it -> directory = it, "The pack's directory. Default: limber's own pack.")
                .option(
                        "--vignettes=FILE",
                        Path.class,
                        it -> vignettes = it,
                        "Made-up cases with the right answer: print how the pack's triage does on them.")
                .with(output::addTo)
                .with(content::addTo)
                .exitCodes(Exit.SAYS_OK, Exit.SAYS_FAULT, Exit.SAYS_CHECK_FAILED)
                .examples(
                        "limber content check",
                        "limber content check data/low-back",
                        "limber content check --vignettes cases.yaml")
                .spec();
    }

    @Override
    public Integer call() {
        output.check();
        Library library = directory == null ? content.library(door.environment()) : ContentOptions.in(directory);
        List<Problem> problems = library.problems();
        Printer printer = new Printer(door, output);
        if (!problems.isEmpty()) {
            return new Refusal(door, output).problems(problems);
        }
        PackLine pack = ContentOptions.line(library, door);
        if (vignettes != null) {
            return score(library, vignettes, pack, printer);
        }
        PackProof proof = Promises.of(library);
        if (!proof.findings().isEmpty()) {
            return new Refusal(door, output)
                    .faults(
                            Fault.of(proof.findings(), library),
                            library.protocol().screens());
        }
        printer.print(CheckPage.of(counts(library), proof.shown(), pack));
        return Exit.OK;
    }

    private int score(Library library, Path file, PackLine pack, Printer printer) {
        List<Vignette> cases;
        try {
            cases = Vignettes.in(file);
        } catch (BrokenContentException e) {
            return new Refusal(door, output).problems(e.problems());
        }
        ScoreCard card = ScoreCard.of(
                new ScoreCard.Parts(new Script(library.protocol()), library.limits(), library.patterns()), cases);
        printer.print(ScoreCardPage.of(card, pack));
        return card.isSafe() ? Exit.OK : Exit.USAGE;
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
