package io.limber.document;

import io.limber.model.Condition;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON Schemas of limber's own values, as {@link PlainData} writes them. A record is described once, under {@code $defs},
 * and from then on by its name there.
 */
final class RecordSchema {

    private static final String CONDITION = "condition";
    private static final String TIME = "^[0-9]+ (s|min|h|days|weeks)$";

    private final Map<String, Object> described = new TreeMap<>();

    /** What was described so far, by name. */
    Map<String, Object> described() {
        return described;
    }

    /** The schema of a value of this type. */
    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType list) {
            return Shape.listOf(of(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Condition.class) {
            return condition();
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isSealed()) {
            return Shape.of(
                    "anyOf",
                    Arrays.stream(plain.getPermittedSubclasses()).map(this::of).toList());
        }
        return simple(plain);
    }

    private static Map<String, Object> simple(Class<?> type) {
        if (type.isEnum()) {
            return Shape.oneOf(
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        if (type == Duration.class) {
            return Shape.text("pattern", TIME);
        }
        if (type == LocalDate.class) {
            return Shape.text("format", "date");
        }
        if (type == String.class) {
            return Shape.TEXT;
        }
        if (type == boolean.class) {
            return Shape.YES_NO;
        }
        if (type == int.class || type == Integer.class) {
            return Shape.WHOLE_NUMBER;
        }
        throw new IllegalArgumentException("nobody has said how a " + type.getName() + " is described");
    }

    private Map<String, Object> record(Class<?> type) {
        String name = name(type);
        if (described.putIfAbsent(name, Map.of()) == null) {
            Shape shape = new Shape();
            for (RecordComponent component : type.getRecordComponents()) {
                shape.put(
                        PlainData.hyphened(component.getName()),
                        of(component.getGenericType()),
                        !component.getAnnotatedType().isAnnotationPresent(Nullable.class));
            }
            described.put(name, shape.schema());
        }
        return Shape.named(name);
    }

    /** The grammar of {@link ConditionData}. */
    private Map<String, Object> condition() {
        Map<String, Object> self = Shape.named(CONDITION);
        if (described.putIfAbsent(CONDITION, Map.of()) == null) {
            List<Map<String, Object>> kinds = new ArrayList<>();
            kinds.add(only("all", Shape.listOf(self)));
            kinds.add(only("any", Shape.listOf(self)));
            kinds.add(only(
                    "count",
                    new Shape()
                            .must("at-least", Shape.WHOLE_NUMBER)
                            .must("of", Shape.listOf(self))
                            .schema()));
            kinds.add(only("at-least", byQuestion(Shape.TEXT)));
            kinds.add(only("is", byQuestion(Shape.listOf(Shape.TEXT))));
            kinds.add(only("fact", Shape.TEXT));
            described.put(CONDITION, Shape.of("oneOf", kinds));
        }
        return self;
    }

    private static Map<String, Object> only(String key, Map<String, Object> value) {
        return new Shape().must(key, value).schema();
    }

    private static Map<String, Object> byQuestion(Map<String, Object> value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("minProperties", 1);
        schema.put("maxProperties", 1);
        schema.put("additionalProperties", value);
        return schema;
    }

    /** {@code RedFlag.Change} is called "red-flag-change". */
    private static String name(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        String own = PlainData.hyphened(type.getSimpleName());
        return around == null ? own : name(around) + "-" + own;
    }
}
