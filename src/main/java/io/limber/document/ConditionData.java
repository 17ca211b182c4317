package io.limber.document;

import io.limber.model.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conditions for scripts: in the grammar of the packs, one key each. */
final class ConditionData {

    private ConditionData() {}

    /** A condition as it is written in a pack. */
    static Map<String, Object> of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return Map.of("all", conditions(all.of()));
        }
        if (condition instanceof Condition.Any any) {
            return Map.of("any", conditions(any.of()));
        }
        if (condition instanceof Condition.Count count) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("at-least", count.atLeast());
            data.put("of", conditions(count.of()));
            return Map.of("count", data);
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return Map.of("at-least", Map.of(atLeast.question(), atLeast.value()));
        }
        if (condition instanceof Condition.Is is) {
            return Map.of("is", Map.of(is.question(), is.values()));
        }
        return Map.of("fact", ((Condition.Fact) condition).id());
    }

    private static List<Map<String, Object>> conditions(List<Condition> conditions) {
        return conditions.stream().map(ConditionData::of).toList();
    }
}
