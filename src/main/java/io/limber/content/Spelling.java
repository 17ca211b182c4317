package io.limber.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name somebody probably meant. */
public final class Spelling {

    private Spelling() {}

    /** The known name that is nearest, if it is near: one change in three letters, and three at the most. */
    public static Optional<String> closest(String written, Collection<String> known) {
        int farthest = Math.min(3, Math.max(1, written.length() / 3));
        return known.stream()
                .filter(name -> Math.abs(written.length() - name.length()) <= farthest)
                .filter(name -> distance(written, name) <= farthest)
                .min(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A hint with the nearest name, or else with what there is to choose from. */
    public static String hint(String written, Collection<String> known) {
        return closest(written, known)
                .map(name -> "did you mean `" + name + "`?")
                .orElseGet(() -> choice(known));
    }

    private static String choice(Collection<String> known) {
        if (known.isEmpty()) {
            return "there is none to choose from";
        }
        return known.size() <= 40
                ? "choose one of: " + String.join(", ", known)
                : "there are " + known.size() + " to choose from, and none is spelled like it";
    }

    /** Damerau-Levenshtein distance: how many letters to add, drop, change or swap to turn {@code a} into {@code b}. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int[] next = new int[b.length() + 1];
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = row[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(change, Math.min(row[j], next[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            before = row;
            row = next;
        }
        return row[b.length()];
    }
}
