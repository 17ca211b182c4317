package io.limber.content;

import io.limber.model.Movement;
import io.limber.model.Urgency;
import io.limber.model.Vignette;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a file of vignettes: made-up cases with the answer each should get. */
public final class Vignettes {

    private static final Map<String, Movement> MOVEMENTS = Map.of(
            "forbidden", Movement.NONE,
            "hold_until_seen", Movement.HOLD_UNTIL_SEEN,
            "gentle_with_limits", Movement.GENTLE_WITH_LIMITS,
            "allowed", Movement.ALLOWED);

    /** The patterns a case may name; not all of them have the same name in a pack. */
    private static final List<String> PATTERNS = List.of(
            "extension_sensitive",
            "flexion_sensitive",
            "inflammatory_like",
            "leg_dominant",
            "morning_lock",
            "muscle_spasm_strain",
            Vignette.Gold.NO_PATTERN,
            "nonspecific",
            "sacroiliac_pelvic",
            "sitting_deconditioned",
            "stenosis_like");

    private static final Map<String, Urgency> LEVELS = levels();

    private final List<Problem> problems = new ArrayList<>();
    private final VignetteFields fields = new VignetteFields(problems::add);

    private Vignettes() {}

    /** The cases of a file; stops with every mistake in it. */
    public static List<Vignette> in(Path file) {
        Vignettes reader = new Vignettes();
        List<Vignette> cases = Optional.ofNullable(
                        Yaml.read(file.toString(), Yaml.Purpose.CASES, text(file), reader.problems::add))
                .map(root -> reader.all(file, root))
                .orElse(List.of());
        if (!reader.problems.isEmpty()) {
            throw new BrokenContentException(reader.problems);
        }
        return cases;
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(plain(file))) {
            byte[] bytes = in.readNBytes(Yaml.LARGEST + 1);
            if (bytes.length > Yaml.LARGEST) {
                throw broken(
                        file, "the file is larger than " + Yaml.LARGEST + " bytes", "split it, or make it smaller");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw broken(file, "the file is not UTF-8 text", "save it as UTF-8");
        } catch (IOException e) {
            throw broken(file, "the file cannot be read", "look whether it is there and may be read");
        }
    }

    private static Path plain(Path file) {
        if (!Files.isRegularFile(file)) {
            throw broken(file, "there is no such file", "name a YAML file with `vignettes:` in it");
        }
        return file;
    }

    private static BrokenContentException broken(Path file, String message, String hint) {
        return new BrokenContentException(List.of(new Problem(Place.top(file.toString()), message, hint)));
    }

    private List<Vignette> all(Path file, Node root) {
        Optional<Node.Sequence> written = fields.block(root, "the file")
                .flatMap(block -> fields.part(block, "vignettes"))
                .flatMap(node -> fields.list(node, "`vignettes`"));
        if (written.isEmpty()) {
            return List.of();
        }
        if (written.get().items().isEmpty()) {
            problems.add(new Problem(Place.top(file.toString()), "`vignettes` is empty", "write at least one case"));
        }
        List<Vignette> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node item : written.get().items()) {
            fields.block(item, "a vignette").flatMap(this::one).ifPresent(made -> {
                if (!ids.add(made.id())) {
                    problems.add(new Problem(
                            item.place(), "`" + made.id() + "` stands here twice", "give one of the two another id"));
                }
                cases.add(made);
            });
        }
        return cases;
    }

    private Optional<Vignette> one(Node.Mapping written) {
        Optional<String> id = fields.text(written, "id");
        Optional<String> title = fields.text(written, "title");
        Optional<Vignette.Facts> facts = fields.part(written, "facts")
                .flatMap(node -> fields.block(node, "`facts`"))
                .map(this::facts);
        Optional<Vignette.Gold> gold = gold(written);
        return id.isPresent() && title.isPresent() && facts.isPresent() && gold.isPresent() && problems.isEmpty()
                ? Optional.of(new Vignette(id.get(), title.get(), facts.get(), gold.get()))
                : Optional.empty();
    }

    private Vignette.Facts facts(Node.Mapping written) {
        Map<String, Node> flat = new LinkedHashMap<>();
        fields.flatten("", written, flat);
        Set<String> misspelled = refuseUnknown(flat);
        Map<String, List<String>> facts = new LinkedHashMap<>();
        FactWords.ALL.forEach((key, fact) -> {
            Node node = flat.get(key);
            if (node != null) {
                facts.put(key, fields.fact(key, fact, node));
            } else if (!misspelled.contains(key)) {
                problems.add(new Problem(
                        written.place(), "the fact `" + key + "` is missing", "every case tells every fact; add it"));
            }
        });
        return new Vignette.Facts(facts);
    }

    /** Gives the facts that the unknown ones are most likely meant to be; nobody needs to be told that those are missing. */
    private Set<String> refuseUnknown(Map<String, Node> flat) {
        Set<String> meant = new HashSet<>();
        flat.forEach((key, node) -> {
            if (!FactWords.ALL.containsKey(key)) {
                Spelling.closest(key, FactWords.ALL.keySet()).ifPresent(meant::add);
                problems.add(new Problem(
                        node.place(), "there is no fact `" + key + "`", Spelling.hint(key, FactWords.ALL.keySet())));
            }
        });
        return meant;
    }

    private Optional<Vignette.Gold> gold(Node.Mapping written) {
        Optional<Movement> movement = fields.word(written, "home_exercise", MOVEMENTS);
        Optional<List<String>> limits = fields.texts(written, "exercise_limits");
        Optional<String> pattern = fields.text(written, "likely_pattern");
        pattern.filter(name -> !PATTERNS.contains(name))
                .ifPresent(name -> fields.refuse(written, "likely_pattern", name, PATTERNS));
        Optional<Node.Mapping> gold = fields.part(written, "gold").flatMap(node -> fields.block(node, "`gold`"));
        if (gold.isEmpty()) {
            return Optional.empty();
        }
        Optional<Urgency> right = fields.word(gold.get(), "disposition", LEVELS);
        Optional<Urgency> least = fields.word(gold.get(), "min_safe", LEVELS);
        Optional<List<String>> acceptable = fields.texts(gold.get(), "acceptable");
        acceptable.ifPresent(all -> all.stream()
                .filter(name -> !LEVELS.containsKey(name))
                .forEach(name -> fields.refuse(gold.get(), "acceptable", name, LEVELS.keySet())));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Vignette.Gold(
                right.orElseThrow(),
                acceptable.orElseThrow().stream().map(LEVELS::get).toList(),
                least.orElseThrow(),
                movement.orElseThrow(),
                limits.orElseThrow(),
                pattern.orElseThrow()));
    }

    private static Map<String, Urgency> levels() {
        Map<String, Urgency> levels = new LinkedHashMap<>();
        Arrays.stream(Urgency.values()).forEach(level -> levels.put(level.toString(), level));
        return levels;
    }
}
