package io.limber.cli;

import static io.limber.fixture.Golden.assertGolden;
import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.document.Columns;
import io.limber.fixture.FakeDoor;
import io.limber.fixture.Read;
import io.limber.fixture.Tool;
import io.limber.model.Exercise;
import io.limber.model.Limit;
import io.limber.model.Routine;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutineTest {

    private static final Library LIBRARY = Library.shipped();

    static Stream<String> routines() {
        return LIBRARY.routines().stream().map(Routine::id);
    }

    static Stream<String> limits() {
        return LIBRARY.limits().stream().map(Limit::id);
    }

    @ParameterizedTest
    @CsvSource({
        "'', list-80.txt",
        "--width 40, list-40.txt",
        "--plain, list-plain.txt",
        "--format markdown, list.md",
        "--format json, list.json",
        "unlock --pictures none, unlock-80.txt",
        "unlock --width 40 --pictures none, unlock-40.txt",
        "unlock --plain, unlock-plain.txt",
        "unlock --format markdown, unlock.md",
        "unlock --format json, unlock.json",
        "unlock --format yaml, unlock.yaml",
        "unlock --place bed --pictures none, unlock-bed.txt",
        "unlock --limit pregnant-16 --pictures none, unlock-pregnant-16.txt",
        "loosen --pictures none, loosen-80.txt",
        "morning --pictures none, morning-80.txt",
        "desk --pictures none, desk-80.txt",
        "mid-back --pictures none, mid-back-80.txt",
        "self-massage --pictures none, self-massage-80.txt",
        "ball --pictures none, ball-80.txt",
        "strengthen --pictures none, strengthen-80.txt"
    })
    void isPrinted(String options, String golden) {
        Tool printed = limber(("routine " + options).trim().split(" ", -1));

        assertThat(printed).isEqualTo(new Tool(0, printed.out(), ""));
        assertGolden("cli/routine/" + golden, printed.out());
    }

    @Test
    void isReadableWithoutUnicode() {
        FakeDoor door = new FakeDoor(StandardCharsets.US_ASCII);

        assertGolden(
                "cli/routine/unlock-ascii.txt",
                limber(door, "routine", "unlock", "--pictures", "none").out());
    }

    @ParameterizedTest
    @CsvSource({
        "80, UTF-8, picture-80.txt",
        "40, UTF-8, picture-40.txt",
        "140, UTF-8, picture-140.txt",
        "80, US-ASCII, picture-ascii.txt"
    })
    void aPictureStandsAboveTheSteps(String width, String charset, String golden) {
        FakeDoor door = new FakeDoor(Charset.forName(charset));
        String printed = limber(door, "routine", "unlock", "--width", width).out();

        assertGolden(
                "cli/routine/" + golden,
                printed.substring(printed.indexOf("4. Pelvic tilt\n"), printed.indexOf("\n5. Small")));
    }

    @ParameterizedTest
    @MethodSource("routines")
    void tellsWhatHasToBeReadInItsOrder(String id) {
        assertThat(limber("routine", id).out())
                .containsSubsequence(
                        "│ Before you start\n",
                        "\nTime:",
                        "\nNot for you if\n",
                        "│ Stop at once if\n",
                        "\n1. ",
                        "\nPosition:",
                        "\nGet set:",
                        "\n1. ",
                        "\nHow much:",
                        "\nFeel it in:",
                        "\nBreathing:",
                        "\nStop if:",
                        "\nEasier:",
                        "\nHow sure:",
                        "\nAfterwards\n",
                        "\nWhen to look again\n",
                        "not certified as a medical device");
    }

    @ParameterizedTest
    @MethodSource("routines")
    void noLineIsWiderThanAsked(String id) {
        assertThat(limber("routine", id, "--width", "29").out().lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(29));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --place floor                         | floor.txt
                    --place bed                           | bed.txt
                    --place chair                         | chair.txt
                    --place standing                      | standing.txt
                    --without wall                        | without-wall.txt
                    --without wall,table,chair            | without-much.txt
                    --limit pregnant-16                   | pregnant-16.txt
                    --limit thin-bones,hip-replacement    | thin-bones-hip-replacement.txt
                    --limit hip-replacement --limit thin-bones | thin-bones-hip-replacement.txt
                    --limit not-asked                     | not-asked.txt
                    """)
    void changesAreSaid(String options, String golden) {
        StringBuilder all = new StringBuilder();
        for (String id : List.of("unlock", "desk", "strengthen")) {
            String printed =
                    limber(("routine " + id + " " + options).split(" +", -1)).out();
            all.append("== ").append(id).append('\n').append(digest(printed));
        }

        assertGolden("cli/routine/changed/" + golden, all.toString());
    }

    @ParameterizedTest
    @MethodSource("limits")
    void aLimitRemovesWhatItRulesOut(String limit) {
        for (String routine : List.of("unlock", "loosen")) {
            assertThat(steps("routine", routine, "--limit", limit))
                    .noneSatisfy(id -> assertThat(LIBRARY.namedExercise(id).notFor())
                            .extracting(Exercise.NotFor::limit)
                            .contains(limit));
        }
    }

    @Test
    void skippedLimitsLeaveTheGentlestOnly() {
        for (Routine routine : LIBRARY.routines()) {
            assertThat(steps("routine", routine.id(), "--limit", "not-asked"))
                    .allSatisfy(id ->
                            assertThat(LIBRARY.namedExercise(id).gentlest()).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"floor", "bed", "chair", "standing", "BED"})
    void aPlaceKeepsWhatCanBeDoneThere(String place) {
        for (String routine : List.of("unlock", "strengthen")) {
            assertThat(steps("routine", routine, "--place", place))
                    .allSatisfy(id -> assertThat(LIBRARY.namedExercise(id).locations())
                            .anyMatch(location -> location.toString().equalsIgnoreCase(place)));
        }
    }

    @Test
    void whatIsMissingIsNotNeeded() {
        assertThat(limber("routine", "strengthen", "--without", "wall").out()).doesNotContain("You need: Wall");
        assertThat(limber("routine", "--without", "wall,ball,table", "--place", "chair")
                        .exit())
                .isZero();
    }

    @Test
    void anEmptyRoutineSaysSo() {
        String printed = limber("routine", "ball", "--without", "ball").out();

        assertThat(printed)
                .contains("Nothing of this routine is left for you.", "Before you start")
                .doesNotContain("Time:", "\n1. ");
        assertThat(limber("routine", "--without", "ball").out()).contains("Nothing is left.");
    }

    private static String digest(String printed) {
        StringBuilder digest = new StringBuilder();
        boolean inChanges = false;
        for (String line : printed.lines().toList()) {
            inChanges = (inChanges || line.equals("Changed for you")) && !line.startsWith("│");
            if (inChanges || line.matches("(Time|Where|You need|Nothing of).*|\\d+\\. [^.]*")) {
                digest.append(line).append('\n');
            }
        }
        return digest.toString();
    }

    private static List<String> steps(String... arguments) {
        String[] asJson = Stream.concat(Stream.of(arguments), Stream.of("--format", "json"))
                .toArray(String[]::new);
        return Read.list(Read.json(limber(asJson).out()), "steps").stream()
                .map(step -> Read.at(step, "exercise", "id").toString())
                .toList();
    }
}
