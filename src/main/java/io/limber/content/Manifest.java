package io.limber.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what an export says of itself, in a file that anybody may have changed since. */
public final class Manifest {

    /** The version of this form. */
    private static final String SCHEMA = "limber/manifest/1";

    private Manifest() {}

    /** The SHA-256 of each file, by its path; empty if this text is no manifest. */
    public static Optional<Map<String, String>> digests(String text) {
        List<Problem> problems = new ArrayList<>();
        Node root = Yaml.read("manifest", Yaml.Purpose.CONTENT, text, problems::add);
        if (!problems.isEmpty()
                || !(root instanceof Node.Mapping manifest)
                || !SCHEMA.equals(text(manifest, "schema"))
                || !(manifest.values().get("files") instanceof Node.Sequence files)) {
            return Optional.empty();
        }
        Map<String, String> digests = new LinkedHashMap<>();
        for (Node file : files.items()) {
            if (file instanceof Node.Mapping one) {
                digests.put(text(one, "path"), text(one, "sha256"));
            }
        }
        return Optional.of(digests);
    }

    private static String text(Node.Mapping mapping, String key) {
        return mapping.values().get(key) instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
