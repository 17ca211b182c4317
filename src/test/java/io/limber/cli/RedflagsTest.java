package io.limber.cli;

import static io.limber.fixture.Golden.assertGolden;
import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.document.Columns;
import io.limber.fixture.FakeDoor;
import io.limber.fixture.Tool;
import io.limber.model.RedFlag;
import io.limber.model.Region;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedflagsTest {

    static final Library LIBRARY = Library.shipped();

    static Stream<String> regions() {
        return LIBRARY.regions().stream().map(Region::id);
    }

    @ParameterizedTest
    @CsvSource({
        "--region gb, redflags-gb-80.txt",
        "--region gb --width 40, redflags-gb-40.txt",
        "'', redflags-80.txt",
        "--plain --region us, redflags-us-plain.txt",
        "--format markdown --region gb, redflags-gb.md",
        "--format json --region gb, redflags-gb.json",
        "--format yaml, redflags.yaml"
    })
    void listsTheDangerSigns(String options, String golden) {
        Tool listed = limber(("redflags " + options).trim().split(" ", -1));

        assertThat(listed).isEqualTo(new Tool(0, listed.out(), ""));
        assertGolden("cli/redflags/" + golden, listed.out());
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 23, 30, 40, 57, 80, 100, 500})
    void noLineIsWiderThanAsked(int width) {
        String listed = limber("redflags", "--width", "" + width).out();

        assertThat(listed.lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void everySignStandsInItOnceTheGravestFirst() {
        String listed = limber("redflags").out();

        assertThat(LIBRARY.redFlags())
                .allSatisfy(flag -> assertThat(listed).containsOnlyOnce("\n" + flag.name() + "\n"));
        assertThat(listed)
                .containsSubsequence("\nEmergency: get help now\n", "\nToday: speak", "\nSoon: see a clinician");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json", "yaml"})
    void everyFormatTellsEverySign(String format) {
        String listed = limber("redflags", "--width", "500", "--format", format).out();

        assertThat(LIBRARY.redFlags())
                .extracting(RedFlag::action)
                .allSatisfy(action -> assertThat(listed).contains(action));
    }

    @ParameterizedTest
    @CsvSource({
        "--region gb, card-gb.txt",
        "--region us, card-us.txt",
        "--region gb --width 40, card-gb-40.txt",
        "'', card-unknown.txt",
        "--width 40, card-unknown-40.txt",
        "--plain, card-unknown-plain.txt",
        "--format markdown --region us, card-us.md",
        "--format json --region us, card-us.json",
        "--format yaml, card-unknown.yaml"
    })
    void oneCardHoldsWhatCannotWait(String options, String golden) {
        Tool card = limber(("redflags --card " + options).trim().split(" ", -1));

        assertThat(card).isEqualTo(new Tool(0, card.out(), ""));
        assertGolden("cli/redflags/" + golden, card.out());
    }

    @Test
    void theCardIsReadableWithoutUnicode() {
        FakeDoor door = new FakeDoor(StandardCharsets.US_ASCII).with("LC_ALL", "C");

        assertGolden(
                "cli/redflags/card-c-locale.txt",
                limber(door, "redflags", "--card").out());
    }

    @Test
    void theCardSaysThatItsNumberIsGuessed() {
        FakeDoor door = new FakeDoor().with("LANG", "en_ZA.UTF-8");

        assertGolden(
                "cli/redflags/card-guessed.txt",
                limber(door, "redflags", "--card").out());
    }

    @ParameterizedTest
    @MethodSource("regions")
    void theCardOfEveryRegionFits(String region) {
        assertFits(limber("redflags", "--card", "--region", region).out());
        FakeDoor guessing = new FakeDoor().with("LANG", "xx_" + region.toUpperCase(Locale.ROOT));
        assertFits(limber(guessing, "redflags", "--card").out());
    }

    @Test
    void theCardOfAnUnknownRegionFits() {
        assertFits(limber("redflags", "--card").out());
        assertFits(limber(new FakeDoor().onTerminal(200, 60).with("NO_COLOR", "1"), "redflags", "--card")
                .out());
    }

    @ParameterizedTest
    @MethodSource("regions")
    void theCardOfEveryRegionHasItsNumber(String id) {
        Region region = LIBRARY.regions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();

        String card =
                limber("redflags", "--card", "--width", "300", "--region", id).out();

        assertThat(card).contains("Call " + region.emergency().number() + " - an ambulance");
        assertThat(otherNumbers(region))
                .noneSatisfy(number -> assertThat(card).containsPattern("\\b" + number + "\\b"));
    }

    @Test
    void theCardOfAnUnknownRegionHasTheNumbersOfAll() {
        String card = limber("redflags", "--card", "--width", "300").out();

        assertThat(card).contains("Call your local emergency number: ");
        assertThat(LIBRARY.regions())
                .allSatisfy(region -> assertThat(card)
                        .contains(
                                region.id().toUpperCase(Locale.ROOT),
                                String.valueOf(region.emergency().number())));
    }

    private static List<String> otherNumbers(Region here) {
        return LIBRARY.regions().stream()
                .flatMap(region ->
                        Stream.of(String.valueOf(region.emergency().number()).split("\\D+", -1)))
                .filter(number -> !number.isEmpty())
                .filter(number -> !String.valueOf(here.emergency().number()).contains(number))
                .distinct()
                .toList();
    }

    private static void assertFits(String card) {
        assertThat(card.lines()).hasSizeLessThanOrEqualTo(24);
        assertThat(card.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(60));
    }
}
