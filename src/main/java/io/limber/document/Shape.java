package io.limber.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of one kind of object: its keys, which of them it must have, and no others. */
final class Shape {

    static final Map<String, Object> TEXT = Map.of("type", "string");
    static final Map<String, Object> WHOLE_NUMBER = Map.of("type", "integer");
    static final Map<String, Object> YES_NO = Map.of("type", "boolean");
    static final Map<String, Object> TEXTS = listOf(TEXT);

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    /** A key that is always there. */
    Shape must(String key, Map<String, Object> value) {
        return put(key, value, true);
    }

    /** A key that may be left out. */
    Shape may(String key, Map<String, Object> value) {
        return put(key, value, false);
    }

    Shape put(String key, Map<String, Object> value, boolean isAlwaysThere) {
        properties.put(key, value);
        if (isAlwaysThere) {
            required.add(key);
        }
        return this;
    }

    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("required", List.copyOf(required));
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    static Map<String, Object> of(String key, Object value) {
        return Map.of(key, value);
    }

    static Map<String, Object> named(String name) {
        return of("$ref", "#/$defs/" + name);
    }

    static Map<String, Object> oneOf(List<String> words) {
        return of("enum", words);
    }

    /** Text of a kind that a keyword describes. */
    static Map<String, Object> text(String keyword, String value) {
        Map<String, Object> text = new LinkedHashMap<>(TEXT);
        text.put(keyword, value);
        return text;
    }

    static Map<String, Object> listOf(Map<String, Object> items) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", items);
        return list;
    }

    /** A list that holds something. */
    static Map<String, Object> someOf(Map<String, Object> items) {
        Map<String, Object> list = listOf(items);
        list.put("minItems", 1);
        return list;
    }

    static Map<String, Object> constant(String value) {
        return of("const", value);
    }

    /** The same, with a sentence about it. */
    static Map<String, Object> saying(String description, Map<String, Object> schema) {
        Map<String, Object> with = new LinkedHashMap<>();
        with.put("description", description);
        with.putAll(schema);
        return with;
    }
}
