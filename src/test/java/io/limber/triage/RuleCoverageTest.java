package io.limber.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.Cases;
import io.limber.model.Rule;
import io.limber.model.Screen;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every row of the source texts has its rules and screens, or a reason why not; and no rule comes from nowhere. */
class RuleCoverageTest {

    private static final List<Map<?, ?>> ROWS = Cases.rows("triage/rows.yaml");

    @Test
    void everyRowHasRulesOrAReason() {
        assertThat(ROWS)
                .hasSizeGreaterThan(60)
                .allMatch(row -> row.get("left-out") == null
                        ? !names(row, "rules").isEmpty()
                                && !names(row, "screens").isEmpty()
                        : names(row, "rules").isEmpty());
    }

    @Test
    void noRowStandsTwice() {
        assertThat(ROWS).extracting(row -> row.get("row")).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleOfARowIsThere() {
        assertThat(ROWS.stream().flatMap(row -> names(row, "rules").stream())).isSubsetOf(rules());
    }

    @Test
    void everyRuleBelongsToARow() {
        List<String> listed =
                ROWS.stream().flatMap(row -> names(row, "rules").stream()).toList();
        assertThat(rules()).isSubsetOf(listed);
    }

    @Test
    void everyScreenOfARowFeedsOneOfItsRules() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(names(row, "screens"))
                        .allMatch(screen -> readers(screen).anyMatch(names(row, "rules")::contains)));
    }

    @Test
    void everyRuleIsFedByAScreenOfItsRow() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(names(row, "rules"))
                        .allMatch(rule -> names(row, "screens").stream()
                                .anyMatch(screen -> readers(screen).anyMatch(rule::equals))));
    }

    @Test
    void everyDangerSignHasARow() {
        assertThat(Cases.SCRIPT.protocol().rules())
                .extracting(Rule::flag)
                .allMatch(flag -> ROWS.stream().anyMatch(row -> flag.equalsIgnoreCase(String.valueOf(row.get("row")))));
    }

    private static List<String> rules() {
        return Cases.SCRIPT.protocol().rules().stream().map(Rule::id).toList();
    }

    private static Stream<String> readers(String id) {
        Screen screen = Cases.SCRIPT.protocol().screens().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no screen " + id));
        return Cases.SCRIPT.readersOf(screen).stream().map(Rule::id);
    }

    private static List<String> names(Map<?, ?> row, String key) {
        return row.get(key) instanceof List<?> names
                ? names.stream().map(Object::toString).toList()
                : List.of();
    }
}
