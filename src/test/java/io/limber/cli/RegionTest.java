package io.limber.cli;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.FakeDoor;
import io.limber.fixture.Read;
import io.limber.fixture.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # asked | LIMBER_REGION | LC_ALL      | LC_MESSAGES | LANG         | region  | guessed
                    -       | -             | -           | -           | -            | unknown | false
                    gb      | us            | de_DE.UTF-8 | fr_FR       | it_IT        | gb      | false
                    GB      | -             | -           | -           | -            | gb      | false
                    uk      | -             | -           | -           | -            | gb      | false
                    -       | us            | de_DE.UTF-8 | fr_FR       | it_IT        | us      | false
                    -       | ' us '        | de_DE.UTF-8 | fr_FR       | it_IT        | us      | false
                    -       | ''            | de_DE.UTF-8 | fr_FR       | it_IT        | de      | true
                    -       | -             | -           | fr_FR       | it_IT        | fr      | true
                    -       | -             | ''          | fr_FR       | it_IT        | fr      | true
                    -       | -             | -           | ''          | it_IT        | it      | true
                    -       | -             | ''          | ''          | ''           | unknown | false
                    -       | -             | C           | fr_FR       | it_IT        | unknown | false
                    -       | -             | POSIX       | fr_FR       | it_IT        | unknown | false
                    -       | -             | -           | C           | en_GB.UTF-8  | unknown | false
                    -       | -             | -           | -           | C            | unknown | false
                    -       | -             | -           | -           | C.UTF-8      | unknown | false
                    -       | -             | -           | -           | C.US         | unknown | false
                    -       | -             | -           | -           | POSIX        | unknown | false
                    -       | -             | -           | -           | en           | unknown | false
                    -       | -             | -           | -           | us           | unknown | false
                    -       | -             | -           | -           | de_AT@euro   | at      | true
                    -       | -             | -           | -           | en_GB.UTF-8@x | gb     | true
                    -       | -             | -           | -           | en_gb        | gb      | true
                    -       | -             | -           | -           | ast_ES.UTF-8 | es      | true
                    -       | -             | -           | -           | ja_JP.UTF-8  | unknown | false
                    -       | -             | en_JP       | -           | en_US.UTF-8  | unknown | false
                    -       | -             | -           | -           | en_US_POSIX  | unknown | false
                    -       | -             | -           | -           | en-US        | unknown | false
                    -       | -             | -           | -           | en_USA       | unknown | false
                    -       | -             | -           | -           | eo_001       | unknown | false
                    -       | -             | -           | -           | ' en_US'     | unknown | false
                    -       | jp            | -           | -           | en_US.UTF-8  | unknown | false
                    """)
    void comesFromTheNearestThatSaysIt(
            String asked, String variable, String all, String messages, String lang, String region, boolean guessed) {
        FakeDoor door = new FakeDoor();
        set(door, "LIMBER_REGION", variable);
        set(door, "LC_ALL", all);
        set(door, "LC_MESSAGES", messages);
        set(door, "LANG", lang);

        Tool card = asked == null
                ? limber(door, "redflags", "--card", "--format", "json")
                : limber(door, "redflags", "--card", "--format", "json", "--region", asked);

        Object call = Read.at(Read.json(card.out()), "call");
        assertThat(Read.at(call, "region")).isEqualTo(region);
        assertThat(Read.at(call, "region-guessed")).isEqualTo(guessed);
        assertThat(call.toString().contains("number=")).isEqualTo(!region.equals("unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "gbr", "g", "United Kingdom", "*"})
    void aCountryThatLimberDoesNotKnowIsAMistake(String code) {
        Tool answer = limber("redflags", "--region", code);

        assertThat(answer).isEqualTo(new Tool(2, "", answer.err()));
        assertThat(answer.err())
                .startsWith("limber has no numbers for the region \"" + code + "\".\nKnown: gb, ie, us, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"redflags", "redflags --card"})
    void aGuessSaysThatItIsOne(String line) {
        String guessed = limber(new FakeDoor().with("LANG", "en_GB.UTF-8"), line.split(" ", -1))
                .out();

        assertThat(guessed).contains("999", "(United Kingdom, a guess)", "--region");
        assertThat(limber((line + " --region gb").split(" ", -1)).out())
                .contains("999", "(United Kingdom)")
                .doesNotContain("guess");
    }

    @Test
    void everyNumberOfAGuessSaysIt() {
        FakeDoor door = new FakeDoor().with("LANG", "en_GB.UTF-8");

        String listed = limber(door, "redflags", "--width", "200").out();

        assertThat(listed.lines()
                        .filter(line -> line.contains("(United Kingdom"))
                        .toList())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).endsWith("(United Kingdom, a guess)"));
    }

    @Test
    void theTriageSaysAtOnceThatItsNumberIsGuessed() {
        FakeDoor door = new FakeDoor().with("LANG", "en_GB.UTF-8");

        assertThat(limber(door, "triage", "--plain", "--width", "200").err())
                .contains("999 - an ambulance (United Kingdom, a guess)");
    }

    private static void set(FakeDoor door, String variable, String value) {
        if (value != null) {
            door.with(variable, value);
        }
    }
}
