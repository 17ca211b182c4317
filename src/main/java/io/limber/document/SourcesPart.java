package io.limber.document;

import io.limber.model.Source;
import java.util.List;

/** The list of sources at the end of a page. */
final class SourcesPart {

    private SourcesPart() {}

    static List<Node> nodes(List<String> ids, List<Source> all) {
        List<Source> cited = data(ids, all);
        return cited.isEmpty()
                ? List.of()
                : List.of(
                        new Node.Heading(2, "Sources"),
                        Node.Bullets.of(cited.stream().map(SourcesPart::line).toList()));
    }

    /** The sources of these ids, in the order they are cited. */
    static List<Source> data(List<String> ids, List<Source> all) {
        return ids.stream()
                .distinct()
                .flatMap(id -> all.stream().filter(source -> source.id().equals(id)))
                .toList();
    }

    /** "NICE: Low back pain ... (2016). NG59. [ng59]" */
    static String line(Source source) {
        return source.by() + ": *" + source.title() + "* (" + source.year() + "). " + reference(source.reference())
                + " " + Words.capital(seen(source.seen())) + " `" + source.id() + "`";
    }

    /** A sentence; the address of a web page keeps its small letters. */
    private static String reference(String reference) {
        boolean isAddress = reference.split("[ ,]", 2)[0].contains(".");
        return isAddress ? Words.stopped(reference) : Words.sentence(reference);
    }

    static String seen(Source.Seen seen) {
        return switch (seen) {
            case WHOLE -> "read in full.";
            case EXCERPT -> "read in part.";
            case ABSTRACT -> "its summary was read.";
            case SUMMARY -> "known as others report it.";
            case NOT_READ -> "cited by name; not read.";
        };
    }
}
