package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> KNOWN = List.of("pelvic-tilt", "wall-sit", "unlock", "desk", "heat", "cold");

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "heat, heat, 0",
        "heat, '', 4",
        "'', heat, 4",
        "heat, heats, 1",
        "heat, hat, 1",
        "heat, beat, 1",
        "heat, haet, 1",
        "unlock, nulock, 1",
        "kitten, sitting, 3",
        "ab, ba, 1",
        "abc, cba, 2",
        "desk, wall-sit, 7"
    })
    void countsLettersAddedDroppedChangedAndSwapped(String a, String b, int distance) {
        assertThat(Spelling.distance(a, b)).isEqualTo(distance);
        assertThat(Spelling.distance(b, a)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"pelvic-tlit, pelvic-tilt", "pelvictilt, pelvic-tilt", "wallsit, wall-sit", "hest, heat", "colf, cold"})
    void findsTheNearest(String written, String meant) {
        assertThat(Spelling.closest(written, KNOWN)).contains(meant);
    }

    @Test
    void forgivesOneLetterOfThree() {
        assertThat(Spelling.closest("abcdef", List.of("abcdxy"))).contains("abcdxy");
        assertThat(Spelling.closest("abcdef", List.of("abcxyz"))).isEmpty();
    }

    @Test
    void forgivesNoMoreThanThreeLettersHoweverLongTheWord() {
        assertThat(Spelling.closest("abcdefghijklmnop", List.of("abcdefghijklmXYZ")))
                .isPresent();
        assertThat(Spelling.closest("abcdefghijklmnop", List.of("abcdefghijklWXYZ")))
                .isEmpty();
    }

    @Test
    void takesTheFirstInTheAlphabetOfTwoEquallyNear() {
        assertThat(Spelling.closest("hoat", List.of("heat", "boat"))).contains("boat");
    }

    @Test
    void prefersTheNearerToTheFirst() {
        assertThat(Spelling.closest("unlocks", List.of("unblocks", "unlock", "unclocked")))
                .contains("unblocks");
        assertThat(Spelling.closest("wall-sitt", List.of("ball-sits", "wall-sit")))
                .contains("wall-sit");
    }

    @Test
    void findsNothingForAWordThatIsLikeNone() {
        assertThat(Spelling.closest("spaghetti", KNOWN)).isEmpty();
        assertThat(Spelling.closest("", KNOWN)).isEmpty();
        assertThat(Spelling.closest("heat", List.of())).isEmpty();
    }

    @Test
    void hintsAtTheNearest() {
        assertThat(Spelling.hint("deks", KNOWN)).isEqualTo("did you mean `desk`?");
    }

    @Test
    void hintsAtAllThereAreWhenNoneIsNear() {
        assertThat(Spelling.hint("spaghetti", List.of("heat", "cold"))).isEqualTo("choose one of: heat, cold");
    }

    @Test
    void countsWhenThereAreTooManyToName() {
        List<String> many =
                IntStream.rangeClosed(1, 41).mapToObj(i -> "name-" + i).toList();
        assertThat(Spelling.hint("spaghetti", many))
                .isEqualTo("there are 41 to choose from, and none is spelled like it");
        assertThat(Spelling.hint("spaghetti", many.subList(0, 40))).startsWith("choose one of: name-1, name-2");
    }

    @Test
    void saysSoWhenThereIsNothingToChooseFrom() {
        assertThat(Spelling.hint("heat", List.of())).isEqualTo("there is none to choose from");
    }

    @Test
    void isQuickWithWordsWithoutEnd() {
        List<String> many = Collections.nCopies(1_000, "a".repeat(20_000));
        assertThat(Spelling.closest("b".repeat(19_000), many)).isEmpty();
    }
}
