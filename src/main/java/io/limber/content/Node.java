package io.limber.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML file that remembers where it was written. */
sealed interface Node {

    Place place();

    /** What it is, in the words of a message: "a list". */
    String kind();

    /** A single value. */
    record Scalar(Place place, String text, Type type) implements Node {
        @Override
        public String kind() {
            return type.words;
        }
    }

    /** A list. */
    record Sequence(Place place, List<Node> items) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order they were written; {@code keys} holds the places of the keys. */
    record Mapping(Place place, Map<String, Node> values, Map<String, Place> keys) implements Node {
        Mapping(Place place) {
            this(place, new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        @Override
        public String kind() {
            return "a block of keys";
        }
    }

    /** What a value looks like to a reader of YAML. */
    enum Type {
        TEXT("text"),
        WHOLE_NUMBER("a number"),
        FRACTION("a number with a fraction"),
        YES_NO("true or false"),
        NOTHING("nothing");

        private final String words;

        Type(String words) {
            this.words = words;
        }
    }
}
