package io.limber.cli;

import static io.limber.fixture.Golden.assertGolden;
import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Index;
import io.limber.content.Library;
import io.limber.document.Columns;
import io.limber.fixture.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                               | list-80.txt
                    --width 40                       | list-40.txt
                    --format yaml                    | list.yaml
                    recovery                         | topic-recovery.txt
                    recovery --format markdown       | topic-recovery.md
                    recovery --format json           | topic-recovery.json
                    discs-and-nerves --width 40      | topic-discs-and-nerves-40.txt
                    pelvic-tilt                      | exercise-pelvic-tilt.txt
                    pelvic-tilt --format markdown    | exercise-pelvic-tilt.md
                    pelvic-tilt --format json        | exercise-pelvic-tilt.json
                    pelvic-tilt --plain              | exercise-pelvic-tilt-plain.txt
                    knees-to-chest-in-turn --width 40 | exercise-knees-to-chest-in-turn-40.txt
                    ce4                              | flag-ce4.txt
                    ce4 --width 40                   | flag-ce4-40.txt
                    tm1                              | flag-tm1.txt
                    ng59                             | source-ng59.txt
                    ng59 --format json               | source-ng59.json
                    heat                             | remedy-heat.txt
                    thin-bones                       | limit-thin-bones.txt
                    unlock --pictures none           | routine-unlock.txt
                    seated-twist --pictures ascii    | exercise-seated-twist.txt
                    --search heat                    | search-heat.txt
                    --search heat --format json      | search-heat.json
                    """)
    void explains(String options, String golden) {
        Tool explained = limber(("explain " + options).trim().split(" +", -1));

        assertThat(explained).isEqualTo(new Tool(0, explained.out(), ""));
        assertGolden("cli/explain/" + golden, explained.out());
    }

    @Test
    void aRoutineReadsAsInItsOwnCommand() {
        assertThat(limber("explain", "unlock")).isEqualTo(limber("routine", "unlock"));
    }

    @Test
    void severalWordsAreOneName() {
        assertThat(limber("explain", "slipped", "disc")).isEqualTo(limber("explain", "slipped disc"));
        assertThat(limber("explain", "Numb", "between", "the", "legs")).isEqualTo(limber("explain", "ce1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pelvic-tlit   | limber explain pelvic-tilt
                    recovry       | limber explain recovery
                    hot pads      | limber explain heat
                    leg weaknes   | limber explain ne1
                    """)
    void whatIsNearlyRightIsSuggested(String words, String suggestion) {
        Tool answer = limber("explain", words);

        assertThat(answer).isEqualTo(new Tool(2, "", answer.err()));
        assertThat(answer.err())
                .startsWith("limber has nothing called \"" + words + "\".\nDid you mean ")
                .contains(suggestion + "   (");
    }

    @Test
    void whatIsUnknownGivesAWayOut() {
        assertThat(limber("explain", "xylophone")).isEqualTo(new Tool(2, "", """
                        limber has nothing called "xylophone".
                        See all there is: limber explain. Or look for a word: limber explain --search WORD.
                        """));
        assertThat(limber("explain", "--search", "xylophone")).isEqualTo(new Tool(2, "", """
                        Nothing holds all of "xylophone".
                        Try one word of it, or limber explain for the list.
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "\"", "--", "the", "\u00e9"})
    void aSearchForNothingFindsNothing(String words) {
        Tool answer = limber("explain", "--search", words);

        assertThat(answer.exit()).isIn(0, 2);
        assertThat(answer.err() + answer.out()).isNotEmpty().doesNotContain("Exception");
    }

    @Test
    void everyLineOfTheListCanBeExplained() {
        Library library = Library.shipped();
        String listed = limber("explain").out();

        assertThat(new Index(library).all())
                .allSatisfy(line -> assertThat(listed)
                        .containsPattern("(?m)^" + line.entry().id() + ": +" + firstWord(line.name())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "recovery", "pelvic-tilt", "ce1", "ng59", "heat", "thin-bones", "said-about-causes"})
    void noLineIsWiderThanAsked(String what) {
        String explained = limber("explain", what, "--width", "24").out();

        assertThat(explained.lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(24));
    }

    private static String firstWord(String name) {
        return name.replaceFirst(" .*", "").replace("(", "\\(");
    }
}
