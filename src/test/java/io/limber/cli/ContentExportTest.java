package io.limber.cli;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.document.CallList;
import io.limber.document.PackLine;
import io.limber.fixture.Exported;
import io.limber.fixture.FakeDoor;
import io.limber.fixture.Html;
import io.limber.fixture.Read;
import io.limber.fixture.SmallPack;
import io.limber.fixture.Tool;
import io.limber.model.Exercise;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContentExportTest {

    private static final Library LIBRARY = Library.shipped();
    private static final SortedMap<String, String> FILES = files(LIBRARY, ContentExport.Part.values());
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"|\\]\\(([^)]*)\\)");

    @TempDir
    private Path room;

    static Stream<Exercise> exercises() {
        return LIBRARY.exercises().stream();
    }

    static Stream<Exercise> drawn() {
        return exercises().filter(exercise -> exercise.picture() != null);
    }

    @Test
    void twoExportsAreTheSameWhateverTheMachine() {
        export("-o", room.resolve("one").toString());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguageTag("ar-EG-u-nu-arab").build());
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            FakeDoor door = new FakeDoor().with("LANG", "de_DE.UTF-8").on(LocalDate.of(2027, 1, 1));
            limber(door, "content", "export", "-o", room.resolve("two").toString());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(Exported.in(room.resolve("one"))).isEqualTo(FILES);
        assertThat(Exported.in(room.resolve("two"))).isEqualTo(FILES);
    }

    @Test
    void aRegionIsTakenOnlyIfItWasNamed() {
        FakeDoor door = new FakeDoor().with("LIMBER_REGION", "gb");
        limber(
                door,
                "content",
                "export",
                "--only",
                "data",
                "-o",
                room.resolve("said").toString());

        assertThat(Exported.in(room.resolve("said")).get("json/red-flag-card.json"))
                .contains("\"number\": \"999\"");
        assertThat(FILES.get("json/red-flag-card.json")).contains("\"region\": \"unknown\"");
    }

    /** The second export looks at all that {@code limber content check} looks at. */
    @Test
    void thePackIsAPackAgain() {
        Path first = room.resolve("first");
        Path second = room.resolve("second");
        export("--only", "data", "-o", first.toString());

        Tool again = export("--content", first.resolve("pack").toString(), "--only", "data", "-o", second.toString());

        assertThat(again).isEqualTo(new Tool(0, "", ""));
        assertThat(Library.in(first.resolve("pack")).hash()).isEqualTo(LIBRARY.hash());
        assertThat(Exported.in(second.resolve("pack"))).isEqualTo(Exported.in(first.resolve("pack")));
        assertThat(Exported.in(second).get("manifest.json")).contains("\"contentIsShipped\": false");
    }

    @ParameterizedTest
    @CsvSource({
        "explain pelvic-tilt, exercise/pelvic-tilt",
        "explain recovery, topic/recovery",
        "explain ce2, red-flag/ce2",
        "explain heat, remedy/heat",
        "explain thin-bones, limit/thin-bones",
        "explain ng59, source/ng59",
        "routine unlock, routine/unlock",
        "routine, routines",
        "redflags, red-flags",
        "redflags --card, red-flag-card",
        "triage --list-questions, questions"
    })
    void eachFileIsWhatTheCommandPrints(String line, String path) {
        assertThat(printed(line, "json")).isEqualTo(FILES.get("json/" + path + ".json"));
        assertThat(printed(line, "yaml")).isEqualTo(FILES.get("yaml/" + path + ".yaml"));
        assertThat(printed(line, "markdown")).isEqualTo(FILES.get("pages/" + path + ".md"));
        assertThat(printed(line, "html")).isEqualTo(FILES.get("pages/" + path + ".html"));
    }

    @Test
    void theIndexIsWhatTheCommandPrints() {
        assertThat(printed("explain", "json")).isEqualTo(FILES.get("json/index.json"));
    }

    @Test
    void everythingInThePackHasItsPlace() {
        List<String> expected = new ArrayList<>();
        LIBRARY.exercises().forEach(one -> expected.add("exercise/" + one.id()));
        LIBRARY.routines().forEach(one -> expected.add("routine/" + one.id()));
        LIBRARY.topics().forEach(one -> expected.add("topic/" + one.id()));
        LIBRARY.remedies().forEach(one -> expected.add("remedy/" + one.id()));
        LIBRARY.redFlags().forEach(one -> expected.add("red-flag/" + one.id()));
        LIBRARY.limits().forEach(one -> expected.add("limit/" + one.id()));
        LIBRARY.sources().forEach(one -> expected.add("source/" + one.id()));

        assertThat(expected)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(FILES)
                        .containsKeys(
                                "json/" + path + ".json",
                                "yaml/" + path + ".yaml",
                                "pages/" + path + ".md",
                                "pages/" + path + ".html"));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void anExerciseStandsBehindTheQuestionsInEveryForm(Exercise exercise) {
        String path = "exercise/" + exercise.id();

        assertThat(Read.json(file("json/" + path + ".json")).keySet()).startsWith("schema", "pack", "beforeYouStart");
        assertThat(file("pages/" + path + ".md").lines().skip(2)).startsWith("> **Before you start**");
        assertThat(file("pages/" + path + ".html").lines().dropWhile(line -> !line.startsWith("<h1>")))
                .element(2)
                .isEqualTo("<h2 id=\"part-1\">Before you start</h2>");
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void aPictureIsTheOneOfTheRoutine(Exercise exercise) {
        assertThat(file("pictures/" + exercise.id() + ".svg"))
                .startsWith("<svg ")
                .contains("<title>" + exercise.name() + "</title>");
    }

    @Test
    void besidePicturesLieTheQuestions() {
        assertThat(file("pictures/before-you-start.txt")).contains("│ Before you start", "│ Stop at once if");
        assertThat(file("pages/index.md").lines().skip(2)).startsWith("> **Before you start**");
    }

    @ParameterizedTest
    @CsvSource({"pages/index.html, .html", "pages/index.md, .md"})
    void theFirstPageLeadsToEveryOther(String index, String ending) {
        TreeSet<String> linked = new TreeSet<>(List.of(index));
        Matcher link = LINK.matcher(file(index));
        while (link.find()) {
            linked.add("pages/" + Optional.ofNullable(link.group(1)).orElse(link.group(2)));
        }

        assertThat(linked)
                .containsExactlyElementsOf(FILES.keySet().stream()
                        .filter(path -> path.startsWith("pages/") && path.endsWith(ending))
                        .toList());
    }

    @Test
    void noPageAsksForAnythingFromElsewhere() {
        assertThat(FILES).allSatisfy((path, text) -> {
            if (path.endsWith(".html") || path.endsWith(".svg")) {
                assertThat(text)
                        .as(path)
                        .doesNotContainIgnoringCase("<script", " src=", "@import", "url(", "<iframe", "<object")
                        .doesNotContainPattern("href=\"(?!([a-z0-9-]+/)?[a-z0-9-]+\\.html\")");
            }
        });
    }

    @Test
    void everyPageIsWhole() {
        assertThat(FILES).allSatisfy((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(Html.parse(text).words("h1")).as(path).hasSizeLessThanOrEqualTo(1);
            }
        });
    }

    @Test
    void theManifestListsEveryOtherFile() {
        Map<String, @Nullable Object> manifest = Read.json(file("manifest.json"));

        assertThat(Read.at(manifest, "contentHash")).isEqualTo(LIBRARY.hash());
        assertThat(Read.at(manifest, "pack", "contentIsShipped")).isEqualTo(true);
        assertThat(Read.list(manifest, "files").stream()
                        .map(file ->
                                Read.at(file, "path") + " " + Read.at(file, "sha256") + " " + Read.at(file, "bytes")))
                .containsExactlyElementsOf(FILES.entrySet().stream()
                        .filter(file -> !file.getKey().equals("manifest.json"))
                        .map(file -> {
                            byte[] bytes = file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8);
                            return file.getKey() + " " + OwnWork.digest(bytes) + " " + bytes.length;
                        })
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "data, 'json manifest.json pack schemas yaml'",
        "pages, 'manifest.json pages'",
        "pictures, 'manifest.json pictures'",
        "'pictures,data', 'json manifest.json pack pictures schemas yaml'",
        "'data,pages,pictures', 'json manifest.json pack pages pictures schemas yaml'"
    })
    void onlyWhatIsAskedForIsMade(String parts, String top) {
        export("--only", parts, "-o", room.resolve("new").toString());

        assertThat(String.join(" ", Exported.names(room.resolve("new")).sorted().toList()))
                .isEqualTo(top);
        assertThat(FILES).containsAllEntriesOf(withoutManifest(Exported.in(room.resolve("new"))));
    }

    @Test
    void anotherPackIsNamedOnEveryPage() throws Exception {
        SmallPack pack = SmallPack.in(Files.createDirectory(room.resolve("pack")));

        SortedMap<String, String> files = files(pack.library(), ContentExport.Part.values());

        assertThat(files).allSatisfy((path, text) -> {
            if (path.startsWith("pages/") || path.endsWith(".txt")) {
                assertThat(text.replaceAll("\\s+", " ")).as(path).contains("This content is not limber's own.");
            } else if (path.startsWith("json/") || path.equals("manifest.json")) {
                assertThat(text).as(path).contains("\"contentIsShipped\": false");
            }
        });
    }

    @Test
    void aPackWithAMistakeIsRefused() throws Exception {
        SmallPack pack = SmallPack.in(Files.createDirectory(room.resolve("pack")))
                .replace("routines/later-moves.yaml", "exercise: short-stroll", "exercise: short-strol");

        Tool refused = export(
                "--content",
                pack.directory().toString(),
                "-o",
                room.resolve("new").toString());

        assertThat(refused).isEqualTo(new Tool(2, "", refused.err()));
        assertThat(refused.err()).contains("later-moves.yaml:", "unknown exercise `short-strol`", "content check DIR");
        assertThat(Exported.names(room)).containsExactly("pack");
    }

    @Test
    void aPackThatBreaksAPromiseIsRefused() throws Exception {
        SmallPack pack = SmallPack.in(Files.createDirectory(room.resolve("pack")));

        Tool refused = export(
                "--content",
                pack.directory().toString(),
                "-o",
                room.resolve("new").toString());

        assertThat(refused).isEqualTo(new Tool(2, "", refused.err()));
        assertThat(refused.err())
                .startsWith("This content pack cannot be exported:\n")
                .contains("the must-ask question `age` is not put to everybody");
        assertThat(Exported.names(room)).containsExactly("pack");
    }

    @Test
    void needsAFolder() {
        assertThat(export())
                .isEqualTo(new Tool(
                        2, "", "An export goes to a folder. Name it, such as: limber content export -o exported\n"));
    }

    @Test
    void somebodyAtATerminalIsToldWhereItWent() {
        Path folder = room.resolve("new");

        assertThat(limber(
                        new FakeDoor().onTerminal(80, 24),
                        "content",
                        "export",
                        "--only",
                        "pictures",
                        "-o",
                        folder.toString()))
                .isEqualTo(new Tool(0, "", "Written to " + folder + "\n"));
    }

    @Test
    void whatIsKeptIsAlwaysTold() throws Exception {
        Path folder = Files.createDirectory(room.resolve("new"));
        Files.writeString(folder.resolve("thesis.txt"), "mine");

        Tool tool = export("--only", "pictures", "--force", "-o", folder.toString());

        assertThat(tool)
                .isEqualTo(new Tool(
                        0,
                        "",
                        "What was in " + folder + " is now in " + real(room).resolve("new.before") + "\n"));
        assertThat(room.resolve("new.before/thesis.txt")).content().isEqualTo("mine");
        assertThat(export("--only", "data", "-o", folder.toString())).isEqualTo(new Tool(0, "", ""));
    }

    private static Path real(Path path) throws java.io.IOException {
        return path.toRealPath();
    }

    private static String file(String path) {
        return Optional.ofNullable(FILES.get(path)).orElseThrow();
    }

    private static Map<String, String> withoutManifest(SortedMap<String, String> files) {
        files.remove("manifest.json");
        return files;
    }

    private static SortedMap<String, String> files(Library library, ContentExport.Part... parts) {
        CallList calls = new CallList(Optional.empty(), false, library.regions());
        PackLine pack = PackLine.of(library.pack(), library.isShipped(), LocalDate.of(2026, 11, 22));
        try {
            return ContentExport.of(library, calls, pack, EnumSet.copyOf(List.of(parts)), Version.number());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String printed(String line, String format) {
        return limber((line + " --format " + format).split(" ", -1)).out();
    }

    private static Tool export(String... options) {
        return limber(Stream.concat(Stream.of("content", "export"), Stream.of(options))
                .toArray(String[]::new));
    }
}
