package io.limber.cli;

import static io.limber.fixture.Golden.assertGolden;
import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.fixture.FakeDoor;
import io.limber.fixture.SmallPack;
import io.limber.fixture.Tool;
import io.limber.model.Routine;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class RoutinePicturesTest {

    private static final Library LIBRARY = Library.shipped();
    private static final String QUESTIONS = "before-you-start-unlock.txt";

    @TempDir
    private Path room;

    static Stream<Routine> routines() {
        return LIBRARY.routines().stream();
    }

    @ParameterizedTest
    @MethodSource("routines")
    void eachExerciseHasItsFileAndTheQuestionsLieBeside(Routine routine) throws Exception {
        assertThat(pictures(routine.id())).isEqualTo(new Tool(0, "", ""));

        List<String> expected = new ArrayList<>(List.of("before-you-start-" + routine.id() + ".txt"));
        routine.steps().forEach(step -> expected.add(step.exercise() + ".svg"));
        assertThat(names())
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().distinct().toList());
        for (Routine.Step step : routine.steps()) {
            Document svg = parsed(Files.readString(room.resolve("new/" + step.exercise() + ".svg")));
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(LIBRARY.namedExercise(step.exercise()).name());
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
        }
    }

    @Test
    void theQuestionsAreThoseOfTheRoutine() throws IOException {
        pictures("unlock");

        String questions = Files.readString(room.resolve("new/" + QUESTIONS));
        assertGolden("cli/routine/before-you-start.txt", questions);
        String box = questions.substring(questions.indexOf("│ Before"), questions.indexOf("\nNot for"));
        assertThat(limber("routine", "unlock").out()).contains(box);
    }

    @Test
    void theyAreUtf8AndAsWideAsUsualWhateverTheScreen() throws IOException {
        pictures("unlock");
        Path other = room.resolve("other");
        limber(new FakeDoor(StandardCharsets.US_ASCII), "routine", "unlock", "--format", "svg", "-o", other.toString());

        assertThat(other.resolve(QUESTIONS)).hasSameTextualContentAs(room.resolve("new/" + QUESTIONS));
    }

    @Test
    void aRoutineIsFittedFirst() throws IOException {
        pictures("unlock", "--place", "bed");

        assertThat(questions("unlock")).contains("Changed for you", "left out, because it cannot be done on a bed");
        assertThat(names()).contains("pelvic-tilt.svg").doesNotContain("short-walk.svg");
    }

    @Test
    void anotherPackIsNamed() throws IOException {
        SmallPack pack = SmallPack.in(Files.createDirectory(room.resolve("pack")));

        assertThat(pictures("first-moves", "--content", pack.directory().toString())
                        .exit())
                .isZero();

        assertThat(names()).containsExactlyInAnyOrder("before-you-start-first-moves.txt", "tilt.svg");
        assertThat(questions("first-moves"))
                .contains("Before you start", "This content is not limber's own.", "tilt.svg", "no picture");
    }

    @Test
    void whereNothingIsDrawnThereIsNothingToWrite() throws IOException {
        SmallPack pack = SmallPack.in(Files.createDirectory(room.resolve("pack")));

        assertThat(pictures("later-moves", "--content", pack.directory().toString()))
                .isEqualTo(new Tool(
                        2,
                        "",
                        "Nobody has drawn the exercises of this routine yet.\nIn words: limber routine later-moves\n"));
        assertThat(room.resolve("new")).doesNotExist();
    }

    @Test
    void thoseOfMoreRoutinesShareAFolder() throws IOException {
        pictures("unlock");

        assertThat(pictures("loosen")).isEqualTo(new Tool(0, "", ""));
        assertThat(names()).contains(QUESTIONS, "before-you-start-loosen.txt", "pelvic-tilt.svg");
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
        pictures("unlock");

        assertThat(pictures("unlock")).isEqualTo(new Tool(0, "", ""));
    }

    @Test
    void aDrawingThatSomebodyChangedIsKept() throws IOException {
        pictures("unlock");
        Path mine = Files.writeString(room.resolve("new/pelvic-tilt.svg"), "mine");

        Tool refused = pictures("unlock");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).startsWith(mine + " is not as limber would write it now.\n");
        assertThat(mine).content().isEqualTo("mine");
        assertThat(pictures("unlock", "--force").exit()).isZero();
        assertThat(mine).content().startsWith("<svg ");
    }

    @Test
    void somebodyAtATerminalIsToldWhereTheyWent() {
        Path folder = room.resolve("new");

        assertThat(limber(
                        new FakeDoor().onTerminal(80, 24),
                        "routine",
                        "unlock",
                        "--format",
                        "svg",
                        "-o",
                        folder.toString()))
                .isEqualTo(new Tool(0, "", "Written to " + folder + "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            routine unlock --format svg            | The pictures of a routine go to a folder, a file each. Name it, such as:\\nlimber routine unlock --format svg -o pictures
            routine unlock -o unlock.svg           | The pictures of a routine go to a folder, a file each. Name it, such as:\\nlimber routine unlock --format svg -o pictures
            routine --format svg -o x              | There is no svg of this. There is: text, markdown, html, json, yaml, jsonl.
            routine unlock --timeline --format svg | There is no svg of this. There is: text, markdown, html, json, yaml, jsonl.
            routine unlock --play --format svg -o x | There is no svg of this. There is: text, markdown, html, json, yaml, jsonl.
            routine unlock --play --format ics -o x | There is no ics of this. There is: text, markdown, html, json, yaml, jsonl.
            redflags --format svg -o x             | There is no svg of this. There is: text, markdown, html, json, yaml, jsonl.
            explain pelvic-tilt --format svg -o x  | There is no svg of this. There is: text, markdown, html, json, yaml, jsonl.
            routine ball --without ball --place chair --format svg -o x | Nothing of this routine is left, so there are no pictures.\\nWhat was left out and why: limber routine ball
            """)
    void whatCannotBeMadeIsRefused(String line, String said) {
        assertThat(limber(line.split(" +", -1))).isEqualTo(new Tool(2, "", said.replace("\\n", "\n") + "\n"));
        assertThat(Path.of("x")).doesNotExist();
    }

    private Tool pictures(String routine, String... options) {
        List<String> words = new ArrayList<>(List.of(
                "routine", routine, "--format", "svg", "-o", room.resolve("new").toString()));
        words.addAll(List.of(options));
        return limber(words.toArray(String[]::new));
    }

    /** The text beside the pictures, without its line breaks. */
    private String questions(String routine) throws IOException {
        return Files.readString(room.resolve("new/before-you-start-" + routine + ".txt"))
                .replaceAll("\\s+", " ");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(room.resolve("new"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
