package io.limber.document;

import io.limber.model.RedFlag;
import io.limber.triage.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a guide rests on: the sources of its reasons, its pattern, its moves and its advice. */
final class GuideSources {

    private GuideSources() {}

    /** The ids, each once, in the order of the guide. */
    static List<String> of(VerdictPage.Result result, Plan plan) {
        List<String> ids = new ArrayList<>();
        VerdictPage.deciding(result).stream().map(RedFlag::sources).forEach(ids::addAll);
        plan.likely().ifPresent(likely -> ids.addAll(likely.main().sources()));
        result.routine().ifPresent(routine -> {
            ids.addAll(routine.routine().sources());
            routine.steps().forEach(step -> ids.addAll(step.exercise().sources()));
        });
        Set<String> shown = plan.parts().stream().map(Plan.Part::id).collect(Collectors.toSet());
        result.script().protocol().advice().stream()
                .filter(part -> shown.contains(part.id()))
                .forEach(part -> ids.addAll(part.sources()));
        return ids.stream().distinct().toList();
    }
}
