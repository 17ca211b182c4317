package io.limber.content;

import io.limber.model.Unseen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML file into {@link Node nodes}, and takes nothing that could surprise: no aliases, anchors, tags or merge
 * keys, no key twice, no second document, no hidden characters, nothing deep or large enough to hurt.
 */
final class Yaml {

    /** The largest file that is opened, in bytes. */
    static final int LARGEST = 1_000_000;

    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_PARTS = 100_000;
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxDocumentLength(LARGEST)
                    .maxTokenCount(MOST_PARTS)
                    .maxNameLength(200)
                    .build())
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(LARGEST)
                    .setAllowDuplicateKeys(true) // refused here, with both places
                    .build())
            .build();

    /** What a file is for: messages call it by that name. */
    enum Purpose {
        CONTENT("a content file", "write its content, or take it out of pack.yaml", "split it, or make it smaller"),
        ANSWERS(
                "a file of answers",
                "limber triage --answer-template prints all to fill in",
                "answers to every question need a few thousand characters"),
        CASES("a file of cases", "write `vignettes:` and a list of cases", "split it, or make it smaller");

        private final String name;
        private final String whenEmpty;
        private final String whenTooLarge;

        Purpose(String name, String whenEmpty, String whenTooLarge) {
            this.name = name;
            this.whenEmpty = whenEmpty;
            this.whenTooLarge = whenTooLarge;
        }
    }

    private final String file;
    private final Purpose purpose;
    private final int[] written;
    private final Consumer<Problem> problems;
    private final YAMLParser parser;

    private Yaml(String file, Purpose purpose, String text, YAMLParser parser, Consumer<Problem> problems) {
        this.file = file;
        this.purpose = purpose;
        this.written = text.codePoints().toArray();
        this.problems = problems;
        this.parser = parser;
    }

    /** The root of a file; null if it cannot be read at all. Whatever is wrong goes to {@code problems}. */
    static @Nullable Node read(String file, Purpose purpose, String content, Consumer<Problem> problems) {
        String text = content.startsWith("\ufeff") ? content.substring(1) : content;
        List<Problem> hidden = Hidden.in(file, text);
        if (!hidden.isEmpty()) {
            hidden.forEach(problems);
            return null;
        }
        try (YAMLParser parser =
                (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
            return new Yaml(file, purpose, text, parser, problems).document();
        }
    }

    private @Nullable Node document() {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                problems.accept(new Problem(Place.top(file), "the file is empty", purpose.whenEmpty));
                return null;
            }
            Node root = node(first);
            if (parser.nextToken() != null) {
                report(here(), "a second document begins here", "one file holds one document; take the `---` out");
            }
            return root;
        } catch (StreamConstraintsException e) {
            report(
                    here(),
                    "this is more than " + purpose.name + " may hold",
                    purpose.name + " has at most " + LARGEST + " characters, " + MOST_PARTS
                            + " keys, values and lists, " + DEEPEST + " levels, and " + LONGEST_TEXT
                            + " characters in one text; " + purpose.whenTooLarge);
        } catch (JacksonException e) {
            problems.accept(Malformed.problem(file, here(), e));
        }
        return null;
    }

    private Node node(JsonToken token) {
        refuseTricks();
        return switch (token) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            default -> scalar(token);
        };
    }

    private Node mapping() {
        Node.Mapping mapping = new Node.Mapping(here());
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            refuseTricks();
            String key = parser.currentName();
            Place keyPlace = here();
            refuseHidden(key, keyPlace);
            Node value = node(parser.nextToken());
            if (key.equals("<<")) {
                report(keyPlace, "`<<` merges are not allowed here", "write the keys out");
            } else {
                put(mapping, Hidden.without(key), keyPlace, value);
            }
        }
        return mapping;
    }

    private void put(Node.Mapping mapping, String key, Place place, Node value) {
        Place earlier = mapping.keys().putIfAbsent(key, place);
        if (earlier == null) {
            mapping.values().put(key, value);
        } else {
            report(place, "`" + key + "` stands here twice", "it is already in line " + earlier.line() + "; keep one");
        }
    }

    private Node sequence() {
        Place place = here();
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token));
        }
        return new Node.Sequence(place, items);
    }

    private Node scalar(JsonToken token) {
        Place place = here();
        boolean nothing = token == JsonToken.VALUE_NULL
                || (first() == '~' && parser.getString().equals("~"));
        String text = nothing ? "" : parser.getString();
        refuseHidden(text, place);
        return new Node.Scalar(place, text, nothing ? Node.Type.NOTHING : type(token));
    }

    private static Node.Type type(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT -> Node.Type.WHOLE_NUMBER;
            case VALUE_NUMBER_FLOAT -> Node.Type.FRACTION;
            case VALUE_TRUE, VALUE_FALSE -> Node.Type.YES_NO;
            default -> Node.Type.TEXT;
        };
    }

    /** What a key or value begins with tells a trick from a text: the parser passes some tricks over in silence. */
    private void refuseTricks() {
        switch (first()) {
            case '*' -> report(here(), "aliases such as `*name` are not allowed here", "write the text out again");
            case '&' -> report(here(), "anchors such as `&name` are not allowed here", "take the anchor out");
            case '!' ->
                report(
                        here(),
                        "tags such as `!name` are not allowed here",
                        "take the tag out; quotes make text of anything");
            default -> {}
        }
    }

    /** The character that the current key or value begins with in the file. */
    private int first() {
        long offset = parser.currentTokenLocation().getCharOffset();
        return offset >= 0 && offset < written.length ? written[(int) offset] : ' ';
    }

    /** An escape such as <code>&#92;u202e</code> brings a character in that does not stand in the file. */
    private void refuseHidden(String text, Place place) {
        text.codePoints().filter(Unseen::is).findFirst().ifPresent(hidden -> problems.accept(Hidden.at(place, hidden)));
    }

    private void report(Place place, String message, String hint) {
        problems.accept(new Problem(place, message, hint));
    }

    private Place here() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return location.getLineNr() < 1
                ? Place.top(file)
                : new Place(file, location.getLineNr(), Math.max(1, location.getColumnNr()));
    }
}
