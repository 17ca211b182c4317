package io.limber.document;

import io.limber.model.Unseen;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Values for scripts, as JSON or YAML: the same values give the same letters, every time.
 *
 * <p>Takes maps (their order is kept), lists, text, numbers, booleans, null, enums, lengths of time, dates and records.
 * A record becomes a map of its components, spelled with hyphens; those that are null are left out.
 *
 * <p>Where any text holds an unseen character, all that is not ASCII is escaped; it reads back the same.
 */
public final class Data {

    private Data() {}

    /** JSON for people and scripts: two spaces a level, a line feed at the end. */
    public static String json(@Nullable Object value) {
        return written(value, DataFormat::prettyJson) + "\n";
    }

    /** JSON in one line, without a line feed at its end. */
    public static String jsonLine(@Nullable Object value) {
        return written(value, DataFormat::jsonLine);
    }

    /** YAML in block style; text that could be taken for something else is quoted. */
    public static String yaml(@Nullable Object value) {
        return written(value, DataFormat::blockYaml);
    }

    private static String written(@Nullable Object value, DataFormat format) {
        Object plain = PlainData.of(value);
        StringWriter writer = new StringWriter();
        try (JsonGenerator generator = format.on(writer, holdsUnseen(plain))) {
            write(plain, generator);
        }
        return writer.toString();
    }

    private static void write(@Nullable Object plain, JsonGenerator generator) {
        if (plain instanceof Map<?, ?> map) {
            generator.writeStartObject();
            map.forEach((key, value) -> {
                generator.writeName(key.toString());
                write(value, generator);
            });
            generator.writeEndObject();
        } else if (plain instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(one -> write(one, generator));
            generator.writeEndArray();
        } else if (plain instanceof Number number) {
            generator.writeNumber(number.toString());
        } else if (plain instanceof Boolean yes) {
            generator.writeBoolean(yes);
        } else if (plain == null) {
            generator.writeNull();
        } else {
            generator.writeString(plain.toString());
        }
    }

    private static boolean holdsUnseen(@Nullable Object plain) {
        if (plain instanceof Map<?, ?> map) {
            return holdsUnseen(List.copyOf(map.keySet()))
                    || map.values().stream().anyMatch(Data::holdsUnseen);
        }
        if (plain instanceof List<?> list) {
            return list.stream().anyMatch(Data::holdsUnseen);
        }
        return plain instanceof String text && text.codePoints().anyMatch(Unseen::is);
    }
}
