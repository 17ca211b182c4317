package io.limber.document;

import io.limber.model.Condition;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes maps, lists, text, numbers, yes and no out of limber's own values, spelled as packs spell them. */
final class PlainData {

    private static final int REPLACEMENT = 0xfffd;
    private static final List<Unit> UNITS = List.of(
            new Unit("weeks", Duration.ofDays(7), 2),
            new Unit("days", Duration.ofDays(1), 3),
            new Unit("h", Duration.ofHours(1), 1),
            new Unit("min", Duration.ofMinutes(1), 1),
            new Unit("s", Duration.ofSeconds(1), 0));

    private PlainData() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return ofMap(map);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>(list.size());
            list.forEach(one -> plain.add(of(one)));
            return plain;
        }
        if (value instanceof Condition condition) {
            return of(ConditionData.of(condition));
        }
        if (value instanceof Record made) {
            return ofRecord(made);
        }
        if (value instanceof Duration duration) {
            return spell(duration);
        }
        if (value instanceof Enum<?> || value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof String text) {
            return whole(text);
        }
        if (value == null || value instanceof Boolean || isFinite(value)) {
            return value;
        }
        throw new IllegalArgumentException("a " + value.getClass().getName() + " has no place in JSON or YAML");
    }

    /** A length of time as a pack writes it, in the largest unit that needs no fraction: 90 s, 24 h, 3 days, 2 weeks. */
    static String spell(Duration duration) {
        return UNITS.stream()
                .filter(unit -> unit.divides(duration))
                .findFirst()
                .map(unit -> duration.dividedBy(unit.length()) + " " + unit.name())
                .orElseThrow(() -> new IllegalArgumentException(
                        "a time must be 0 s or more in whole seconds, but is " + duration));
    }

    /** Half a character, which neither format can hold, becomes the replacement character. */
    private static String whole(String text) {
        return text.codePoints()
                .map(letter -> Character.getType(letter) == Character.SURROGATE ? REPLACEMENT : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<String, @Nullable Object> ofMap(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String || key instanceof Enum<?>)) {
                throw new IllegalArgumentException("a key must be text, but is " + key);
            }
            plain.put(whole(key.toString()), of(value));
        });
        return plain;
    }

    private static Map<String, @Nullable Object> ofRecord(Record made) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        for (RecordComponent component : made.getClass().getRecordComponents()) {
            Object value = of(read(component, made));
            if (value != null) {
                plain.put(hyphened(component.getName()), value);
            }
        }
        return plain;
    }

    private static @Nullable Object read(RecordComponent component, Record made) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(made);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /** {@code alsoCalled} as packs spell it: {@code also-called}. */
    static String hyphened(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Whether JSON and YAML can both hold this number. */
    private static boolean isFinite(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }

    /** A unit of time, and from how many of it on it is used. */
    private record Unit(String name, Duration length, int least) {
        boolean divides(Duration duration) {
            long times = duration.dividedBy(length);
            return times >= least && length.multipliedBy(times).equals(duration);
        }
    }
}
