package io.limber.content;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Says in plain words where a file stops being YAML, and why. */
final class Malformed {

    private static final String INDENT = "indent it like the lines it belongs to; quotes around a text hold all of it";

    /** What the parser takes a text for that begins with {@code *}, {@code &}, {@code !}, {@code |} or {@code >}. */
    private static final List<String> MARKS = List.of("an alias", "an anchor", "a tag", "a block scalar");

    private Malformed() {}

    /** The problem; {@code last} is the last place that could be read. */
    static Problem problem(String file, Place last, JacksonException refusal) {
        if (refusal.getCause() instanceof MarkedYamlEngineException cause) {
            return problem(file, last, cause);
        }
        boolean oddKey = String.valueOf(refusal.getMessage()).contains("Expected a property name");
        return oddKey
                ? new Problem(
                        last, "a key in this block is not plain text", "write `key: value`, with a word for a key")
                : new Problem(
                        last,
                        "from here on this is not well-formed YAML",
                        "look at the indentation, the colons and the quotes");
    }

    private static Problem problem(String file, Place last, MarkedYamlEngineException cause) {
        String what = String.valueOf(cause.getProblem());
        String during = String.valueOf(cause.getContext());
        Place place = place(file, cause.getProblemMark()).orElse(last);
        Place begun = place(file, cause.getContextMark()).orElse(place);
        if (what.contains("TAB")) {
            return new Problem(place, "a tab stands where spaces are needed", "indent with spaces");
        }
        if (what.startsWith("found character") || MARKS.stream().anyMatch(during::contains)) {
            return new Problem(begun, "a text cannot begin with this character", "put the text in quotes");
        }
        if (during.contains("quoted scalar") && what.startsWith("found unexpected")) {
            return new Problem(
                    begun, "the quotes that open here are never closed", "close them at the end of the text");
        }
        if (what.startsWith("unknown escape")) {
            return new Problem(
                    place, "this backslash means nothing in double quotes", "write two, or use single quotes");
        }
        if (what.startsWith("could not find expected ':'")) {
            return new Problem(begun, "this line has no colon", "write `key: value`, or indent what goes on");
        }
        if (during.contains("flow")) {
            return new Problem(
                    place,
                    "a comma or a closing bracket is missing before this, for the bracket in line " + begun.line(),
                    "close the bracket; text with brackets, commas or colons goes in quotes");
        }
        if (what.startsWith("mapping values")) {
            return new Problem(
                    place,
                    "a colon with a space after it cannot stand here",
                    "put text with a colon in it in quotes; indent a key like the keys beside it");
        }
        return what.startsWith("sequence entries")
                ? new Problem(place, "a list entry cannot begin here", "begin it on a line of its own")
                : new Problem(place, "this does not go on from the lines above it", INDENT);
    }

    private static Optional<Place> place(String file, Optional<Mark> mark) {
        return mark.map(spot -> new Place(file, spot.getLine() + 1, spot.getColumn() + 1));
    }
}
