package io.limber.cli;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.document.CallList;
import io.limber.document.Data;
import io.limber.document.PackLine;
import io.limber.fixture.Read;
import io.limber.fixture.Schemas;
import io.limber.fixture.SmallPack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what is exported against the schemas that lie beside it, with a validator that limber knows nothing of. */
class ExportedSchemasTest {

    private static final SortedMap<String, String> FILES = files(Library.shipped());
    /** Any question may be a key below these. */
    private static final List<String> KEYS_ARE_QUESTIONS = List.of("at-least", "is");

    @TempDir
    private Path room;

    static Stream<String> names() {
        return documents(FILES).values().stream().distinct();
    }

    @Test
    void eachJsonIsAsItsSchemaSays() {
        assertAllFit(FILES);
    }

    @Test
    void soIsThatOfAnotherPack() throws Exception {
        assertAllFit(
                files(SmallPack.in(Files.createDirectory(room.resolve("pack"))).library()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "routine loosen --limit pregnant-16",
                "routine unlock --place bed --without wall",
                "routine ball --without ball",
                "routine --place chair",
                "redflags --region de",
                "redflags --card --region gb",
                "explain --search leg"
            })
    void soIsWhatACommandPrints(String line) {
        String json = limber((line + " --format json").split(" ", -1)).out();
        String name = Read.at(Read.json(json), "schema").toString().split("/", -1)[1];

        assertThat(Schemas.wrong(schema(name), json)).isEmpty();
    }

    @Test
    void yamlSaysTheSame() {
        assertThat(FILES).allSatisfy((path, text) -> {
            if (path.startsWith("yaml/")) {
                String json = FILES.get(path.replace("yaml", "json"));
                assertThat(Read.yaml(text)).as(path).isEqualTo(Read.json(String.valueOf(json)));
            }
        });
        assertThat(FILES.keySet().stream().filter(path -> path.startsWith("yaml/")))
                .hasSameSizeAs(FILES.keySet().stream()
                        .filter(path -> path.startsWith("json/"))
                        .toList());
    }

    @Test
    void everyDocumentHasASchemaAndEverySchemaADocument() {
        assertThat(FILES.keySet().stream()
                        .filter(path -> path.startsWith("schemas/"))
                        .map(path -> path.replaceAll("schemas/|\\.schema\\.json", ""))
                        .filter(name -> !List.of("answers", "verdict").contains(name)))
                .containsExactlyInAnyOrderElementsOf(names().toList());
    }

    @Test
    void everySchemaIsASchemaItself() {
        assertThat(FILES).allSatisfy((path, text) -> {
            if (path.startsWith("schemas/")) {
                assertThat(Read.json(text)).as(path).containsKeys("$schema", "title", "description", "properties");
                assertThat(Read.at(Read.json(text), "additionalProperties")).isEqualTo(false);
            }
        });
    }

    /** However deep it stands: a key that is missing where it must be, or spelled in another way, is not let through. */
    @ParameterizedTest
    @MethodSource("names")
    void aKeyOfAnotherNameIsNotLetThrough(String name) {
        Map<String, @Nullable Object> document = smallest(name);
        Predicate<String> fits = Schemas.of(schema(name));
        assertThat(fits).accepts(Data.json(document));

        List<String> letThrough = new ArrayList<>();
        for (Map<String, @Nullable Object> block :
                blocks(document).stream().limit(60).toList()) {
            for (String key : List.copyOf(block.keySet())) {
                Object value = block.remove(key);
                block.put(key + "x", value);
                if (fits.test(Data.json(document))) {
                    letThrough.add(key);
                }
                block.remove(key + "x");
                block.put(key, value);
            }
        }
        assertThat(letThrough).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingAtTheTopMayBeMissing(String name) {
        Map<String, @Nullable Object> document = smallest(name);
        Predicate<String> fits = Schemas.of(schema(name));

        for (String key : document.keySet()) {
            Map<String, @Nullable Object> without = new LinkedHashMap<>(document);
            without.remove(key);
            assertThat(fits).as(key).rejects(Data.json(without));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aValueOfAnotherKindIsNotLetThrough(String name) {
        Map<String, @Nullable Object> document = smallest(name);
        Predicate<String> fits = Schemas.of(schema(name));

        for (String key : document.keySet()) {
            Map<String, @Nullable Object> other = new LinkedHashMap<>(document);
            other.put(key, document.get(key) instanceof String ? 5 : "five");
            assertThat(fits).as(key).rejects(Data.json(other));
        }
    }

    private static void assertAllFit(SortedMap<String, String> files) {
        Map<String, Predicate<String>> schemas = new TreeMap<>();
        documents(files).forEach((path, name) -> {
            String schema = String.valueOf(files.get("schemas/" + name + ".schema.json"));
            String json = String.valueOf(files.get(path));
            if (!schemas.computeIfAbsent(name, none -> Schemas.of(schema)).test(json)) {
                assertThat(Schemas.wrong(schema, json)).as(path).isEmpty();
            }
        });
        assertThat(schemas).isNotEmpty();
    }

    /** Each document in JSON by its path, with the middle of its schema's name. */
    private static Map<String, String> documents(SortedMap<String, String> files) {
        Map<String, String> documents = new TreeMap<>();
        files.forEach((path, text) -> {
            if (path.startsWith("json/") || path.equals("manifest.json")) {
                documents.put(
                        path, Read.at(Read.json(text), "schema").toString().split("/", -1)[1]);
            }
        });
        return documents;
    }

    private static String schema(String name) {
        return String.valueOf(FILES.get("schemas/" + name + ".schema.json"));
    }

    private static Map<String, @Nullable Object> smallest(String name) {
        return documents(FILES).entrySet().stream()
                .filter(document -> document.getValue().equals(name))
                .map(document -> String.valueOf(FILES.get(document.getKey())))
                .min((one, other) -> Integer.compare(one.length(), other.length()))
                .map(Read::json)
                .orElseThrow();
    }

    /** A block and all blocks in it, whose keys are limber's. */
    @SuppressWarnings("unchecked") // keys of JSON are text
    private static List<Map<String, @Nullable Object>> blocks(@Nullable Object value) {
        List<Map<String, @Nullable Object>> blocks = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(one -> blocks.addAll(blocks(one)));
        } else if (value instanceof Map<?, ?> map) {
            blocks.add((Map<String, @Nullable Object>) map);
            map.forEach((key, inside) -> {
                if (!(KEYS_ARE_QUESTIONS.contains(key) && inside instanceof Map)) {
                    blocks.addAll(blocks(inside));
                }
            });
        }
        return blocks;
    }

    private static SortedMap<String, String> files(Library library) {
        CallList calls = new CallList(Optional.empty(), false, library.regions());
        PackLine pack = PackLine.of(library.pack(), library.isShipped(), LocalDate.of(2026, 11, 22));
        return ContentExport.of(library, calls, pack, EnumSet.of(ContentExport.Part.data), "1.2.3");
    }
}
