package io.limber.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what leads back to itself, and what leads very far. */
final class Circles {

    private final Map<String, Set<String>> leadsTo;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> onPath = new HashSet<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<Iterator<String>> ways = new ArrayDeque<>();
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Map<String, Integer> steps = new LinkedHashMap<>();

    private Circles(Map<String, Set<String>> leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** One member of each circle, with the member that leads back to it. */
    static Map<String, String> in(Map<String, Set<String>> leadsTo) {
        Circles circles = new Circles(leadsTo);
        leadsTo.keySet().forEach(circles::follow);
        return circles.found;
    }

    /** From where there are so many steps, and no more, to the end of the longest way; for what is in no circle. */
    static List<String> atSteps(int many, Map<String, Set<String>> leadsTo) {
        Circles circles = new Circles(leadsTo);
        leadsTo.keySet().forEach(circles::follow);
        return leadsTo.keySet().stream()
                .filter(start -> circles.steps.getOrDefault(start, 0) == many)
                .toList();
    }

    /** Follows every way from a start; without recursion, for a pack may hold thousands of facts in a row. */
    private void follow(String start) {
        enter(start);
        while (!path.isEmpty()) {
            if (ways.getLast().hasNext()) {
                enter(ways.getLast().next());
            } else {
                ways.removeLast();
                leave(path.removeLast());
            }
        }
    }

    private void leave(String step) {
        onPath.remove(step);
        steps.put(
                step,
                1
                        + leadsTo.getOrDefault(step, Set.of()).stream()
                                .mapToInt(next -> steps.getOrDefault(next, 0))
                                .max()
                                .orElse(0));
    }

    private void enter(String step) {
        if (onPath.contains(step)) {
            found.putIfAbsent(step, path.getLast());
        } else if (seen.add(step)) {
            onPath.add(step);
            path.addLast(step);
            ways.addLast(leadsTo.getOrDefault(step, Set.of()).iterator());
        }
    }
}
