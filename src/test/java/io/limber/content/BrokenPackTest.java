package io.limber.content;

import static io.limber.fixture.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.SmallPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file in {@code problems} breaks the small pack in one way; {@code golden/problems} holds what is told. */
class BrokenPackTest {

    private static final Path MISTAKES = Path.of("src/test/resources/problems");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/problems");

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldWhereItIsWrongAndWhatToDo(String mistake) throws IOException {
        SmallPack broken = SmallPack.in(directory).change(MISTAKES.resolve(mistake + ".diff"));
        List<Problem> problems = broken.library().problems();
        assertGolden("problems/" + mistake + ".txt", broken.told(problems));
        for (Problem problem : problems) {
            isThere(problem.place());
        }
    }

    @Test
    void isToldInLimbersWords() throws IOException {
        for (Path golden : golden()) {
            assertThat(Files.readString(golden))
                    .as("%s", golden)
                    .isNotEmpty()
                    .doesNotContainPattern("(?i)java\\.|jackson|snakeyaml|exception|io\\.limber|token|scalar|null")
                    .doesNotContainPattern("(?i)constraint|getMax|parser|sequence|<block|document start|class [A-Z]");
        }
    }

    @Test
    void hasNoGoldenTextWithoutItsMistake() throws IOException {
        assertThat(golden().stream().map(path -> name(path, ".txt")))
                .filteredOn(name -> !name.startsWith("raw-") && !name.startsWith("several-"))
                .containsExactlyInAnyOrderElementsOf(mistakes().toList());
    }

    private static void isThere(Place place) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(place.file()));
        assertThat(place.line()).as("line of %s", place).isBetween(1, lines.size() + 1);
        int length =
                place.line() > lines.size() ? 0 : lines.get(place.line() - 1).length();
        assertThat(place.column()).as("column of %s", place).isBetween(1, length + 1);
    }

    static Stream<String> mistakes() throws IOException {
        return files(MISTAKES).stream().map(path -> name(path, ".diff"));
    }

    private static List<Path> golden() throws IOException {
        return files(GOLDEN);
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.sorted().toList();
        }
    }

    private static String name(Path path, String ending) {
        return path.getFileName().toString().replace(ending, "");
    }
}
