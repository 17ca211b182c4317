package io.limber.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingGradeTest {

    @Test
    void isLowForShortWordsInShortSentences() {
        // 6 words, 1 sentence, 6 syllables: 0.39 x 6 + 11.8 x 1 - 15.59
        assertThat(ReadingGrade.of("The cat sat on the mat.").grade()).isEqualTo(-1.45, within(0.001));
    }

    @Test
    void isHighForLongWordsInLongSentences() {
        // 13 words, 1 sentence, 21 syllables
        assertThat(ReadingGrade.of("This sentence, taken as a reading passage unto itself, is being used today.")
                        .grade())
                .isEqualTo(0.39 * 13 + 11.8 * 21 / 13 - 15.59, within(0.001));
        assertThat(ReadingGrade.of("Considerable deterioration of lumbar functionality necessitates evaluation.")
                        .grade())
                .isGreaterThan(20);
    }

    @Test
    void endsASentenceAtAColonButNotWithinANumber() {
        assertThat(ReadingGrade.of("Go now: ring. It is 100.4 F!")).hasToString("grade 2.2 over 7 words");
    }

    @Test
    void takesEachPieceForASentence() {
        assertThat(ReadingGrade.of(List.of("Back pain", "Leg pain")).grade())
                .isEqualTo(ReadingGrade.of("Back pain. Leg pain.").grade());
    }

    @Test
    void countsAWordWithHyphensOnce() {
        assertThat(ReadingGrade.of("A side-to-side move.").words()).isEqualTo(3);
    }

    @Test
    void overlooksMarkup() {
        assertThat(ReadingGrade.of("Move *a* **little**.").grade())
                .isEqualTo(ReadingGrade.of("Move a little.").grade());
    }

    @Test
    void countsAWordThatAllKnowAsShort() {
        assertThat(ReadingGrade.of("hospital").grade())
                .isEqualTo(ReadingGrade.of("garden").grade());
    }

    @Test
    void isNothingForNoWords() {
        assertThat(ReadingGrade.of("...").grade()).isZero();
    }
}
