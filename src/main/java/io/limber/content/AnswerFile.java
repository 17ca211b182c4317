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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers to a triage as somebody wrote them down, in YAML or JSON. What they mean is not looked at here.
 *
 * @param written what stands under each key, with its place
 * @param problems what is wrong with its form; what is written elsewhere can still be read
 * @param top the place that a missing answer is reported at
 * @param answeredOn the day the answers were given; null if it is not written
 * @param label a name or number that the writer gave these answers, under {@code id}; null if there is none
 */
public record AnswerFile(
        Map<String, Written> written,
        List<Problem> problems,
        Place top,
        @Nullable LocalDate answeredOn,
        @Nullable Object label) {

    /** The version of this form. */
    public static final String SCHEMA = "limber/answers/1";

    private static final String ANSWERED_ON = "answered-on";
    private static final String SCHEMA_KEY = "schema";
    private static final String LABEL = "id";

    /** Keys that are not the id of a question. */
    static final Set<String> OWN_KEYS = Set.of(SCHEMA_KEY, ANSWERED_ON, LABEL);

    /** As in 2026-11-22. Years of more digits would take a plan past the end of the calendar. */
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Whole numbers that every reader of JSON takes as they are. */
    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    public AnswerFile {
        written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
        problems = List.copyOf(problems);
    }

    /** One value, as text; empty where nothing was written. {@code key} is where its key stands. */
    public record Written(String value, Place place, Place key) {}

    /** Reads a file; stops if it holds no answers that could be read. */
    public static AnswerFile in(Path file) {
        String name = file.toString();
        if (!Files.exists(file) || Files.isDirectory(file)) {
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
        if (text.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"))) {
            throw broken(name, "there are no answers here", "limber triage --answer-template prints all to fill in");
        }
        Reader reader = new Reader(name);
        return Optional.ofNullable(Yaml.read(name, Yaml.Purpose.ANSWERS, text, reader.problems::add))
                .flatMap(reader::answers)
                .orElseThrow(() -> new BrokenContentException(reader.problems));
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
            block.values()
                    .forEach((key, node) ->
                            written.put(key, text(key, node, block.keys().get(key))));
            Optional<LocalDate> day = Optional.ofNullable(written.remove(ANSWERED_ON))
                    .filter(value -> !value.value().isEmpty())
                    .flatMap(this::day);
            Optional.ofNullable(written.remove(SCHEMA_KEY))
                    .filter(value -> !value.value().equals(SCHEMA))
                    .ifPresent(value -> report(
                            value.place(),
                            "`schema` is `" + value.value() + "`",
                            "this limber reads `" + SCHEMA + "`"));
            Object label = Optional.ofNullable(written.remove(LABEL))
                    .filter(value -> !value.value().isEmpty())
                    .map(value -> label(value.value(), block.values().get(LABEL)))
                    .orElse(null);
            return Optional.of(new AnswerFile(written, problems, Place.top(name), day.orElse(null), label));
        }

        /** A number stays a number, so that a script finds it again by what it wrote. */
        private static Object label(String text, @Nullable Node node) {
            boolean number = node instanceof Node.Scalar scalar
                    && scalar.type() == Node.Type.WHOLE_NUMBER
                    && NUMBER.matcher(text).matches();
            return number ? (Object) Long.valueOf(text) : text;
        }

        private Written text(String key, Node node, @Nullable Place keyPlace) {
            Place itsKey = keyPlace == null ? node.place() : keyPlace;
            if (node instanceof Node.Scalar scalar) {
                boolean nothing = scalar.type() == Node.Type.NOTHING;
                return new Written(nothing ? "" : scalar.text().strip(), scalar.place(), itsKey);
            }
            report(node.place(), "`" + key + "` takes one answer, but has " + node.kind(), "write one value here");
            return new Written("", node.place(), itsKey);
        }

        private Optional<LocalDate> day(Written value) {
            try {
                if (DAY.matcher(value.value()).matches()) {
                    return Optional.of(LocalDate.parse(value.value()));
                }
            } catch (DateTimeException e) {
                // Such as 2026-02-30: no day either.
            }
            report(
                    value.place(),
                    "`" + ANSWERED_ON + "` is no day: `" + value.value() + "`",
                    "write it like 2026-11-22");
            return Optional.empty();
        }

        private void report(Place place, String message, String hint) {
            problems.add(new Problem(place, message, hint));
        }
    }
}
