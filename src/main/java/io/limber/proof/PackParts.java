package io.limber.proof;

import io.limber.model.Exercise;
import io.limber.model.Limit;
import io.limber.model.Pack;
import io.limber.model.Pattern;
import io.limber.model.RedFlag;
import io.limber.model.Region;
import io.limber.model.Routine;
import io.limber.triage.Script;
import java.util.List;

/** What of a pack goes into a result. */
public record PackParts(
        Script script,
        Pack pack,
        List<Region> regions,
        List<RedFlag> flags,
        List<Exercise> exercises,
        List<Routine> routines,
        List<Limit> limits,
        List<Pattern> patterns) {
    public PackParts {
        regions = List.copyOf(regions);
        flags = List.copyOf(flags);
        exercises = List.copyOf(exercises);
        routines = List.copyOf(routines);
        limits = List.copyOf(limits);
        patterns = List.copyOf(patterns);
    }
}
