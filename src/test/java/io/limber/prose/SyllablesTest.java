package io.limber.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "1, a the back leg knee pain nerves eased stayed pulled rules while whole times cough breathe smooth don't can't eye",
        "2, muscle muscles little centre pelvis quiet trial spasm spasms lying doing doesn't haven't pressure settled",
        "2, rested movement careful safely sideways something sometimes someone guideline fatigue fluid react people table",
        "2, every being beyond poem crooked bodies triage hundred useful",
        "3, hospital exercise easier serious medicine however everyday usual hernia period somebody disaster",
        "3, area idea pregnancy reaction opioid infection expecting mechanics influence whatever",
        "4, emergency temperature diabetes usually operation anxiety sciatica variety inflammation everybody",
        "5, paracetamol osteopathy physiotherapist inflammatory",
        "6, osteoporosis reliability"
    })
    void areCountedAsTheyAreSaid(int syllables, String words) {
        assertThat(Arrays.stream(words.split(" ", -1)))
                .allSatisfy(word -> assertThat(Syllables.in(word)).as(word).isEqualTo(syllables));
    }

    @ParameterizedTest
    @CsvSource({"1, 7", "2, 38", "4, 100.4"})
    void areCountedAsTheDigitsOfANumber(int syllables, String number) {
        assertThat(Syllables.in(number)).isEqualTo(syllables);
    }
}
