package io.limber.content;

import io.limber.model.Unseen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
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
    private static final String TOO_MUCH = "a content file has at most " + LARGEST + " characters, " + DEEPEST
            + " levels, and " + LONGEST_TEXT + " characters in one text; split it, or make it smaller";

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxDocumentLength(LARGEST)
                    .maxTokenCount(100_000)
                    .maxNameLength(200)
                    .build())
            .loadSettings(LoadSettings.builder().setCodePointLimit(LARGEST).build())
            .build();

    private final String file;
    private final Consumer<Problem> problems;
    private final YAMLParser parser;

    private Yaml(String file, YAMLParser parser, Consumer<Problem> problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    /** The root of a file; null if it cannot be read at all. Whatever is wrong goes to {@code problems}. */
    static @Nullable Node read(String file, String text, Consumer<Problem> problems) {
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new Yaml(file, parser, problems).document();
        } catch (StreamConstraintsException e) {
            problems.accept(
                    new Problem(place(file, e.getLocation()), "this is more than a content file may hold", TOO_MUCH));
        } catch (JacksonException e) {
            problems.accept(malformed(file, e));
        }
        return null;
    }

    private @Nullable Node document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.accept(new Problem(
                    Place.top(file), "the file is empty", "write its content, or take it out of pack.yaml"));
            return null;
        }
        Node root = node(first);
        if (parser.nextToken() != null) {
            report(here(), "a second document begins here", "one file holds one document; take the `---` out");
        }
        return root;
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
            if (key.equals("<<")) {
                report(keyPlace, "`<<` merges are not allowed here", "write the keys out");
            }
            Node value = node(parser.nextToken());
            Place earlier = mapping.keys().putIfAbsent(key, keyPlace);
            if (earlier != null) {
                report(
                        keyPlace,
                        "`" + key + "` stands here twice",
                        "it is already in line " + earlier.line() + "; keep one");
            } else {
                mapping.values().put(key, value);
            }
        }
        return mapping;
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
        String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
        refuseHidden(text, place);
        return new Node.Scalar(
                place,
                text,
                switch (token) {
                    case VALUE_NUMBER_INT -> Node.Type.WHOLE_NUMBER;
                    case VALUE_NUMBER_FLOAT -> Node.Type.FRACTION;
                    case VALUE_TRUE, VALUE_FALSE -> Node.Type.YES_NO;
                    case VALUE_NULL -> Node.Type.NOTHING;
                    default -> Node.Type.TEXT;
                });
    }

    private void refuseTricks() {
        if (parser.isCurrentAlias()) {
            report(here(), "aliases such as `*name` are not allowed here", "write the text out again");
        }
        if (parser.getObjectId() != null) {
            report(here(), "anchors such as `&name` are not allowed here", "take the anchor out");
        }
        if (parser.getTypeId() != null) {
            report(
                    here(),
                    "tags such as `!name` are not allowed here",
                    "take the tag out; quotes make text of anything");
        }
    }

    private void refuseHidden(String text, Place place) {
        text.codePoints()
                .filter(Unseen::is)
                .findFirst()
                .ifPresent(hidden -> report(
                        place,
                        String.format("this holds the unseen character U+%04X", hidden),
                        "take it out; it could hide or turn round what people read"));
    }

    private void report(Place place, String message, String hint) {
        problems.accept(new Problem(place, message, hint));
    }

    private Place here() {
        return place(file, parser.currentTokenLocation());
    }

    private static Place place(String file, @Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? Place.top(file)
                : new Place(file, location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    private static Problem malformed(String file, JacksonException problem) {
        Throwable cause = problem.getCause();
        if (cause instanceof MarkedYamlEngineException yaml
                && yaml.getProblemMark().isPresent()) {
            var mark = yaml.getProblemMark().get();
            return new Problem(
                    new Place(file, mark.getLine() + 1, mark.getColumn() + 1),
                    "this is not well-formed YAML: " + yaml.getProblem(),
                    "look at the indentation, the colons and the quotes just before this place");
        }
        return new Problem(
                place(file, problem.getLocation()),
                "this is not well-formed YAML",
                "look at the indentation, the colons and the quotes, and for characters that cannot be seen");
    }
}
