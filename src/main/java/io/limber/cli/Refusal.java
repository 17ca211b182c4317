package io.limber.cli;

import io.limber.content.Problem;
import io.limber.document.CheckPage;
import io.limber.document.Safe;
import io.limber.model.Screen;
import io.limber.terminal.Door;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what is wrong with a pack. As text each mistake keeps its line, so that editors can jump to its place.
 *
 * <pre>
 * data/low-back/triage.yaml:1204:9: the rule `nm1-hours` can never fire
 *   hint: no answers fit its `when`; look at what excludes what
 * </pre>
 */
final class Refusal {

    private final Door door;
    private final OutputOptions output;

    Refusal(Door door, OutputOptions output) {
        this.door = door;
        this.output = output;
    }

    /** What the files that were read hold wrong. */
    int problems(List<Problem> problems) {
        if (output.format() == Format.TEXT) {
            lines(problems.stream().flatMap(problem -> problem.toString().lines()));
        } else {
            new Printer(door, output)
                    .print(CheckPage.of(problems.stream().map(Refusal::mistake).toList()));
        }
        return refused(problems);
    }

    /** What a pack promises and does not keep, each with the answers that show it. */
    int faults(List<Fault> faults, List<Screen> screens) {
        List<CheckPage.Broken> broken = faults.stream()
                .map(fault -> new CheckPage.Broken(mistake(fault.problem()), fault.finding()))
                .toList();
        if (output.format() == Format.TEXT) {
            lines(faults.stream()
                    .flatMap(fault -> Stream.concat(
                            fault.problem().toString().lines(),
                            CheckPage.example(fault.finding(), screens).stream().map(line -> "  " + line))));
        } else {
            new Printer(door, output).print(CheckPage.broken(broken, screens));
        }
        return refused(faults.stream().map(Fault::problem).toList());
    }

    private void lines(Stream<String> lines) {
        new Printer(door, output)
                .printAsItIs(lines.map(line -> Safe.line(line) + "\n").collect(Collectors.joining()));
    }

    private int refused(List<Problem> problems) {
        long files = problems.stream()
                .map(problem -> problem.place().file())
                .distinct()
                .count();
        door.err()
                .println(problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in " + files
                        + (files == 1 ? " file." : " files."));
        return Exit.USAGE;
    }

    private static CheckPage.Mistake mistake(Problem problem) {
        return new CheckPage.Mistake(
                problem.place().file(),
                problem.place().line(),
                problem.place().column(),
                problem.message(),
                problem.hint());
    }
}
