package io.limber.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers to a triage as somebody wrote them down, in YAML or JSON. What they mean is not looked at here.
 *
 * @param written what stands under each key, with its place
 * @param end the place that a missing answer is reported at
 * @param answeredOn the day the answers were given; null if it is not written
 * @param label a name that the writer gave these answers, under {@code id}; null if there is none
 */
public record AnswerFile(
        Map<String, Written> written,
        Place end,
        @Nullable LocalDate answeredOn,
        @Nullable String label) {

    /** The version of this form. */
    public static final String SCHEMA = "limber/answers/1";

    private static final String ANSWERED_ON = "answered-on";

    public AnswerFile {
        written = Map.copyOf(written);
    }

    /** One value, as text; empty where nothing was written. */
    public record Written(String value, Place place) {}

    /** Reads a file; stops with every mistake in its form. */
    public static AnswerFile in(Path file) {
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            throw broken(name, "there is no such file", "name a file of answers, or `-` to read them from a pipe");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in(name, in);
        } catch (IOException e) {
            throw broken(name, "the file cannot be read", "look whether it may be read");
        }
    }

    /** Reads answers that come in a stream; {@code name} is what messages call it. */
    public static AnswerFile in(String name, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(Yaml.LARGEST + 1);
        if (bytes.length > Yaml.LARGEST) {
            throw broken(name, "this is larger than " + Yaml.LARGEST + " bytes", "answers need a few thousand");
        }
        try {
            return of(
                    name,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            throw broken(name, "this is not UTF-8 text", "save it as UTF-8");
        }
    }

    /** Reads answers from a text. */
    public static AnswerFile of(String name, String text) {
        Reader reader = new Reader(name);
        Optional<AnswerFile> read =
                Optional.ofNullable(Yaml.read(name, text, reader.problems::add)).flatMap(reader::answers);
        if (!reader.problems.isEmpty()) {
            throw new BrokenContentException(reader.problems);
        }
        return read.orElseThrow(() -> new IllegalStateException("no answers, and no problem"));
    }

    private static BrokenContentException broken(String name, String message, String hint) {
        return new BrokenContentException(List.of(new Problem(Place.top(name), message, hint)));
    }

    /** Takes a file apart, and keeps what is wrong with it. */
    private static final class Reader {

        private final String name;
        private final List<Problem> problems = new ArrayList<>();

        private Reader(String name) {
            this.name = name;
        }

        private Optional<AnswerFile> answers(Node root) {
            if (!(root instanceof Node.Mapping block)) {
                report(
                        root.place(),
                        "answers are a block of keys, but this is " + root.kind(),
                        "write `question: answer` lines; limber triage --answer-template prints all of them");
                return Optional.empty();
            }
            Map<String, Written> written = new LinkedHashMap<>();
            block.values().forEach((key, node) -> text(key, node).ifPresent(value -> written.put(key, value)));
            Optional<LocalDate> day = Optional.ofNullable(written.remove(ANSWERED_ON))
                    .filter(value -> !value.value().isEmpty())
                    .flatMap(this::day);
            Optional.ofNullable(written.remove("schema"))
                    .filter(value -> !value.value().equals(SCHEMA))
                    .ifPresent(value -> report(
                            value.place(),
                            "`schema` is `" + value.value() + "`",
                            "this limber reads `" + SCHEMA + "`"));
            Optional<String> label = Optional.ofNullable(written.remove("id")).map(Written::value);
            return Optional.of(new AnswerFile(written, Place.top(name), day.orElse(null), label.orElse(null)));
        }

        private Optional<Written> text(String key, Node node) {
            if (node instanceof Node.Scalar scalar) {
                boolean nothing = scalar.type() == Node.Type.NOTHING;
                return Optional.of(new Written(nothing ? "" : scalar.text().strip(), scalar.place()));
            }
            report(node.place(), "`" + key + "` takes one answer, but has " + node.kind(), "write one value here");
            return Optional.empty();
        }

        private Optional<LocalDate> day(Written value) {
            try {
                return Optional.of(LocalDate.parse(value.value()));
            } catch (DateTimeException e) {
                report(
                        value.place(),
                        "`" + ANSWERED_ON + "` is no day: `" + value.value() + "`",
                        "write it like 2026-11-22");
                return Optional.empty();
            }
        }

        private void report(Place place, String message, String hint) {
            problems.add(new Problem(place, message, hint));
        }
    }
}
