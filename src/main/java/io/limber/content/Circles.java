package io.limber.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Finds what leads back to itself. */
final class Circles {

    private final Map<String, Set<String>> leadsTo;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> onPath = new HashSet<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<Iterator<String>> ways = new ArrayDeque<>();
    private final Map<String, String> found = new LinkedHashMap<>();

    private Circles(Map<String, Set<String>> leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** One member of each circle, with the member that leads back to it. */
    static Map<String, String> in(Map<String, Set<String>> leadsTo) {
        Circles circles = new Circles(leadsTo);
        leadsTo.keySet().forEach(circles::follow);
        return circles.found;
    }

    /** Follows every way from a start; without recursion, for a pack may hold thousands of facts in a row. */
    private void follow(String start) {
        enter(start);
        while (!path.isEmpty()) {
            if (ways.getLast().hasNext()) {
                enter(ways.getLast().next());
            } else {
                ways.removeLast();
                onPath.remove(path.removeLast());
            }
        }
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
