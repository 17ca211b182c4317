package io.limber.cli;

import io.limber.content.Spelling;
import java.util.List;

/** A way out for a name that is not known. */
final class Suggestion {

    private Suggestion() {}

    /** "Did you mean `unlock`?", or all there is; the paths of content files count as their names. */
    static String of(String written, List<String> known) {
        List<String> names = known.stream()
                .map(name -> name.substring(name.indexOf('/') + 1).replace(".yaml", ""))
                .toList();
        return Spelling.closest(written, names)
                .map(name -> "Did you mean \"" + name + "\"?")
                .orElse("There is: " + String.join(", ", names) + ".");
    }
}
