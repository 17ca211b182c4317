package io.limber.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link PackCompiler} has written: the records of one file of the shipped pack, without any YAML. Each value
 * begins with a {@link Kind}; a type is named the first time, and after that goes by its number.
 */
final class Compiled {

    /** What comes next. The order is part of the form, and so is every record's: both sides are of one build. */
    enum Kind {
        NOTHING,
        /** Its letters are all of Latin-1, a byte each: to be copied as it is. */
        TEXT,
        /** With other letters as well, two bytes each. */
        WIDE_TEXT,
        NUMBER,
        YES,
        NO,
        LIST,
        CHOICE,
        RECORD,
        SECONDS,
        DAY
    }

    /** Where the types live whose names are written. */
    static final String TYPES = "io.limber.model.";

    static final List<Kind> KINDS = List.of(Kind.values());

    private final byte[] bytes;
    private int at;
    private final List<Type> types = new ArrayList<>();

    private Compiled(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A record to be made, or a choice to be taken. */
    private record Type(@Nullable Constructor<?> made, int parts, List<?> choices) {
        static Type of(Class<?> type) throws NoSuchMethodException {
            if (type.isEnum()) {
                return new Type(null, 0, List.of(type.getEnumConstants()));
            }
            Class<?>[] parts = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return new Type(type.getDeclaredConstructor(parts), parts.length, List.of());
        }
    }

    /** The name that goes with a file of a pack: {@code red-flags.bin} for {@code red-flags.yaml}. */
    static String nameOf(String file) {
        return file.substring(0, file.length() - ".yaml".length()) + ".bin";
    }

    /** The things that a file holds; null if it was never compiled. */
    static @Nullable List<Object> read(Folder.Shipped folder, String file) {
        try (InputStream bytes = Compiled.class.getResourceAsStream("/" + folder.nameOf(nameOf(file)))) {
            if (bytes == null) {
                return null;
            }
            return new Compiled(bytes.readAllBytes()).list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not of this build: " + file, e);
        }
    }

    private @Nullable Object value() throws ReflectiveOperationException {
        return switch (KINDS.get(next())) {
            case NOTHING -> null;
            case TEXT -> text(StandardCharsets.ISO_8859_1);
            case WIDE_TEXT -> text(StandardCharsets.UTF_16BE);
            case NUMBER -> number();
            case YES -> true;
            case NO -> false;
            case LIST -> list();
            case CHOICE -> type().choices().get(next());
            case RECORD -> record(type());
            case SECONDS -> Duration.ofSeconds(number());
            case DAY -> LocalDate.ofEpochDay(number());
        };
    }

    private int next() {
        return bytes[at++] & 0xff;
    }

    private int twoBytes() {
        return next() << 8 | next();
    }

    private int number() {
        return twoBytes() << 16 | twoBytes();
    }

    private String text(Charset charset) {
        int length = twoBytes();
        at += length;
        return new String(bytes, at - length, length, charset);
    }

    private List<Object> list() throws ReflectiveOperationException {
        Object[] items = new Object[twoBytes()];
        for (int i = 0; i < items.length; i++) {
            items[i] = Objects.requireNonNull(value());
        }
        return Collections.unmodifiableList(Arrays.asList(items));
    }

    private Object record(Type type) throws ReflectiveOperationException {
        @Nullable Object[] parts = new Object[type.parts()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = value();
        }
        return Objects.requireNonNull(type.made(), "a choice has no parts").newInstance(parts);
    }

    private Type type() throws ReflectiveOperationException {
        int number = next();
        if (number == types.size()) {
            types.add(Type.of(Class.forName(TYPES + text(StandardCharsets.ISO_8859_1))));
        }
        return types.get(number);
    }
}
