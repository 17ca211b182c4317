package io.limber.cli;

import io.limber.content.BrokenContentException;
import io.limber.content.Library;
import io.limber.content.Problem;
import io.limber.proof.PackParts;
import io.limber.proof.PackProof;
import io.limber.triage.Script;
import java.util.List;
import java.util.stream.Collectors;

/** Holds a pack to what every triage promises. */
final class Promises {

    private Promises() {}

    /** All that can be shown of a pack, talks included. */
    static PackProof of(Library library) {
        return PackProof.of(parts(library));
    }

    /** Refuses a pack that is not limber's own and whose structure breaks a promise; this takes well under a second. */
    static void keptBy(Library library) {
        if (library.isShipped()) {
            return;
        }
        List<Problem> problems = library.problems();
        if (!problems.isEmpty()) {
            throw new BrokenContentException(problems);
        }
        refuse(PackProof.ofStructure(parts(library)), "used for a triage", library);
    }

    /** Refuses a pack that is not limber's own and has any mistake that a content check finds; this takes some seconds. */
    static void allKeptBy(Library library) {
        if (library.isShipped()) {
            return;
        }
        List<Problem> problems = library.problems();
        if (!problems.isEmpty()) {
            throw new BrokenContentException(problems);
        }
        refuse(of(library), "exported", library);
    }

    private static void refuse(PackProof proof, String what, Library library) {
        if (!proof.findings().isEmpty()) {
            throw new UserException("This content pack cannot be " + what + ":\n"
                    + Fault.of(proof.findings(), library).stream()
                            .map(Fault::problem)
                            .map(problem -> "  " + problem.place() + ": " + problem.message())
                            .collect(Collectors.joining("\n"))
                    + "\nTo see more: limber content check DIR. To use limber's own content, leave --content out.");
        }
    }

    private static PackParts parts(Library library) {
        return new PackParts(
                new Script(library.protocol()),
                library.pack(),
                library.regions(),
                library.redFlags(),
                library.exercises(),
                library.routines(),
                library.limits(),
                library.patterns());
    }
}
