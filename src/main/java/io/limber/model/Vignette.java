package io.limber.model;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A made-up case, and the answer it should get. */
public record Vignette(String id, String title, Facts facts, Gold gold) {
    public Vignette {
        Ids.prose("id", id);
        Ids.prose("title", title);
    }

    /**
     * What is known of the person.
     *
     * @param byKey the words of each fact, by a key such as {@code pain.location}; none where the fact says nothing
     */
    public record Facts(Map<String, List<String>> byKey) {
        public Facts {
            Map<String, List<String>> copy = new TreeMap<>();
            byKey.forEach((key, words) -> copy.put(key, List.copyOf(words)));
            byKey = Map.copyOf(copy);
        }

        /** All that is said under a key. */
        public List<String> words(String key) {
            return byKey.getOrDefault(key, List.of());
        }

        /** Whether a fact is one of these words. */
        public boolean is(String key, String... words) {
            return words(key).stream().anyMatch(List.of(words)::contains);
        }

        /** A fact that is a number. */
        public OptionalInt number(String key) {
            return words(key).stream()
                    .mapToInt(word -> (int) Double.parseDouble(word))
                    .findFirst();
        }
    }

    /**
     * The right answer.
     *
     * @param acceptable levels that are not wrong either
     * @param leastUrgent anything below this is too little
     * @param limits what the moves have to respect, in the words of the case
     * @param pattern the comfort pattern, in the words of the case; {@link #NO_PATTERN} where none may be shown
     */
    public record Gold(
            Urgency disposition,
            List<Urgency> acceptable,
            Urgency leastUrgent,
            Movement movement,
            List<String> limits,
            String pattern) {

        public static final String NO_PATTERN = "none_red_flag_first";

        public Gold {
            acceptable = List.copyOf(acceptable);
            limits = List.copyOf(limits);
        }
    }
}
