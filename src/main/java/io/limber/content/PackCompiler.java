package io.limber.content;

import io.limber.content.Compiled.Kind;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the shipped pack down in a form that loads at once, while limber is built. The YAML stays the one source: what
 * is written is what {@link Library} has read from it.
 */
public final class PackCompiler {

    /** What two bytes can count. */
    private static final int LONGEST = 0xffff;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final List<Class<?>> types = new ArrayList<>();

    private PackCompiler() {}

    /** Takes the directory of the pack, where the build has put it; each file gets its compiled one beside it. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Library library = Library.in(directory);
        List<String> files = new ArrayList<>(library.pack().files());
        files.add(Library.PACK);
        for (String file : files) {
            Files.write(directory.resolve(Compiled.nameOf(file)), compiled(library.written(file)));
        }
    }

    /** The things of a file, in the form that {@link Compiled} reads. */
    static byte[] compiled(List<?> things) {
        try {
            PackCompiler compiler = new PackCompiler();
            compiler.list(things);
            return compiler.bytes.toByteArray();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void value(@Nullable Object value) throws IOException, ReflectiveOperationException {
        if (value == null) {
            kind(Kind.NOTHING);
        } else if (value instanceof String text) {
            boolean isNarrow = text.chars().allMatch(letter -> letter < 0x100);
            kind(isNarrow ? Kind.TEXT : Kind.WIDE_TEXT);
            text(text, isNarrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
        } else if (value instanceof Integer number) {
            kind(Kind.NUMBER);
            out.writeInt(number);
        } else if (value instanceof Boolean yes) {
            kind(yes ? Kind.YES : Kind.NO);
        } else if (value instanceof List<?> list) {
            kind(Kind.LIST);
            list(list);
        } else if (value instanceof Duration time) {
            kind(Kind.SECONDS);
            out.writeInt(Math.toIntExact(time.toSeconds()));
        } else if (value instanceof LocalDate day) {
            kind(Kind.DAY);
            out.writeInt(Math.toIntExact(day.toEpochDay()));
        } else if (value instanceof Enum<?> choice) {
            kind(Kind.CHOICE);
            type(choice.getDeclaringClass());
            out.writeByte(List.of(choice.getDeclaringClass().getEnumConstants()).indexOf(choice));
        } else if (value instanceof Record) {
            kind(Kind.RECORD);
            record(value);
        } else {
            throw new IllegalArgumentException("no form for " + value.getClass());
        }
    }

    private void text(String text, Charset charset) throws IOException {
        byte[] letters = text.getBytes(charset);
        if (letters.length > LONGEST) {
            throw new IllegalArgumentException("too long: " + text);
        }
        out.writeShort(letters.length);
        out.write(letters);
    }

    private void list(List<?> list) throws IOException, ReflectiveOperationException {
        out.writeShort(list.size());
        for (Object item : list) {
            value(item);
        }
    }

    private void record(Object record) throws IOException, ReflectiveOperationException {
        type(record.getClass());
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                value(component.getAccessor().invoke(record));
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void type(Class<?> type) throws IOException {
        int known = types.indexOf(type);
        out.writeByte(known < 0 ? types.size() : known);
        if (known < 0) {
            types.add(type);
            text(type.getName().substring(Compiled.TYPES.length()), StandardCharsets.ISO_8859_1);
        }
    }

    private void kind(Kind kind) throws IOException {
        out.writeByte(Compiled.KINDS.indexOf(kind));
    }
}
