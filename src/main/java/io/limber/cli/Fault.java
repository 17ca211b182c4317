package io.limber.cli;

import io.limber.content.Library;
import io.limber.content.Places;
import io.limber.content.Problem;
import io.limber.proof.Finding;
import java.util.Comparator;
import java.util.List;

/** Something that a pack does not keep, and where it is written. */
record Fault(Problem problem, Finding finding) {

    /** What was found, in the order of the files. */
    static List<Fault> of(List<Finding> findings, Library library) {
        Places places = library.places();
        return findings.stream()
                .map(found -> new Fault(new Problem(places.of(found.where()), found.message(), found.hint()), found))
                .sorted(Comparator.comparing(Fault::problem))
                .toList();
    }
}
