package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CirclesTest {

    @Test
    void areNoneInAChain() {
        assertThat(Circles.in(Map.of("a", Set.of("b"), "b", Set.of("c")))).isEmpty();
    }

    @Test
    void areNoneWhereTwoWaysMeet() {
        assertThat(Circles.in(Map.of("a", Set.of("b", "c"), "b", Set.of("d"), "c", Set.of("d"), "d", Set.of())))
                .isEmpty();
    }

    @Test
    void mayHaveOneMember() {
        assertThat(Circles.in(Map.of("a", Set.of("a")))).isEqualTo(Map.of("a", "a"));
    }

    @Test
    void theLongestWayCounts() {
        Map<String, Set<String>> leadsTo =
                Map.of("a", Set.of("b", "d"), "b", Set.of("c"), "c", Set.of("d"), "d", Set.of());

        assertThat(Circles.atSteps(4, leadsTo)).containsExactly("a");
        assertThat(Circles.atSteps(5, leadsTo)).isEmpty();
    }

    @Test
    void areToldByTheMemberThatClosesThem() {
        Map<String, Set<String>> leadsTo = new TreeMap<>();
        leadsTo.put("a", Set.of("b"));
        leadsTo.put("b", Set.of("c"));
        leadsTo.put("c", Set.of("a"));
        leadsTo.put("d", Set.of("a"));
        assertThat(Circles.in(leadsTo)).isEqualTo(Map.of("a", "c"));
    }

    @Test
    void areAllFound() {
        Map<String, Set<String>> leadsTo = new TreeMap<>();
        leadsTo.put("a", new TreeSet<>(Set.of("b", "x")));
        leadsTo.put("b", Set.of("a"));
        leadsTo.put("x", Set.of("y"));
        leadsTo.put("y", Set.of("x"));
        assertThat(Circles.in(leadsTo)).isEqualTo(Map.of("a", "b", "x", "y"));
    }

    @Test
    void areFoundInAChainThatIsVeryLong() {
        Map<String, Set<String>> leadsTo = new LinkedHashMap<>();
        IntStream.range(0, 100_000).forEach(i -> leadsTo.put("n" + i, Set.of("n" + (i + 1))));
        assertThat(Circles.in(leadsTo)).isEmpty();
        leadsTo.put("n100000", Set.of("n0"));
        assertThat(Circles.in(leadsTo)).isEqualTo(Map.of("n0", "n100000"));
    }
}
