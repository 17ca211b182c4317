package io.limber.cli;

import io.limber.content.Library;
import io.limber.model.Circumstances;
import io.limber.model.Exercise;
import io.limber.model.Limit;
import io.limber.model.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** For whom and for where a routine is fitted. */
final class FittingOptions {

    private @Nullable Location place;
    private List<String> without = List.of();
    private List<String> limits = List.of();

    void addTo(Syntax syntax) {
        syntax.option(
                        "--place=PLACE",
                        Location.class,
                        it -> place = it,
                        "Only what can be done there: ${COMPLETION-CANDIDATES}.")
                .list("--without=THING", String.class, it -> without = it, "Leave out what needs this, such as wall.")
                .list(
                        "--limit=LIMIT",
                        String.class,
                        it -> limits = it,
                        "Swap or leave out what does not suit, such as thin-bones. limber explain lists them.");
    }

    /** The limits that the pack knows; none are read if none was named. */
    List<Limit> limits(Library library) {
        return limits.isEmpty() ? List.of() : library.limits();
    }

    /** What a routine is to be fitted to; refuses a limit or a thing that the pack does not know. */
    Circumstances circumstances(Library library, List<Limit> known) {
        Set<String> ids = new TreeSet<>();
        for (String limit : limits) {
            if (known.stream().noneMatch(one -> one.id().equals(limit))) {
                throw new UserException("There is no limit called \"" + limit + "\".\n"
                        + Suggestion.of(limit, known.stream().map(Limit::id).toList()));
            }
            ids.add(limit);
        }
        if (!without.isEmpty()) {
            Set<String> things = new TreeSet<>();
            library.exercises().stream().map(Exercise::equipment).forEach(things::addAll);
            for (String thing : without) {
                if (!things.contains(thing)) {
                    throw new UserException(
                            "No exercise needs \"" + thing + "\".\n" + Suggestion.of(thing, List.copyOf(things)));
                }
            }
        }
        boolean onlyGentlest =
                known.stream().filter(limit -> ids.contains(limit.id())).anyMatch(Limit::onlyGentlest);
        return new Circumstances(ids, onlyGentlest, Optional.ofNullable(place), Set.copyOf(without));
    }
}
