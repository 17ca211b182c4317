package io.limber.document;

import io.limber.model.Screen;
import io.limber.triage.AnswerSheet;
import io.limber.triage.Script;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The JSON Schema (2020-12) of a file of answers, made from the questions of a pack. */
public final class AnswerSchema {

    private AnswerSchema() {}

    /** The schema as data. */
    public static Map<String, Object> of(Script script, String version) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("schema", Map.of("const", version));
        Map<String, Object> day = new LinkedHashMap<>();
        day.put("type", "string");
        day.put("format", "date");
        properties.put("answered-on", day);
        properties.put("id", Map.of("type", List.of("string", "integer")));
        script.protocol().screens().forEach(screen -> add(screen, properties));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", version);
        schema.put(
                "description",
                "Answers to a triage, by question. What is not written has no answer; it is never a no.");
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static void add(Screen screen, Map<String, Object> into) {
        switch (screen.kind()) {
            case CHECKLIST -> {
                into.put(screen.id(), oneOf(screen.ask(), List.of(AnswerSheet.NONE, AnswerSheet.SKIPPED)));
                screen.items().forEach(item -> into.put(item.id(), oneOf(item.text(), AnswerSheet.Words.of(item))));
            }
            case CHOICE ->
                into.put(
                        screen.id(),
                        oneOf(
                                screen.ask(),
                                screen.items().stream().map(Screen.Item::id).toList()));
            case NUMBER -> into.put(screen.id(), number(screen));
        }
    }

    private static Map<String, Object> oneOf(String what, List<String> words) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", what);
        schema.put("enum", words);
        return schema;
    }

    private static Map<String, Object> number(Screen screen) {
        Screen.Range range = Objects.requireNonNull(screen.range());
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("type", "integer");
        whole.put("minimum", range.from());
        whole.put("maximum", range.to());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", screen.ask());
        schema.put("anyOf", List.of(whole, Map.of("enum", AnswerSheet.Words.besidesNumbers(range))));
        return schema;
    }
}
