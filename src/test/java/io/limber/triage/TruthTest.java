package io.limber.triage;

import static io.limber.triage.Truth.NO;
import static io.limber.triage.Truth.OPEN;
import static io.limber.triage.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @ParameterizedTest
    @CsvSource({"true, YES", "false, NO"})
    void isNeverOpenOnceItIsKnown(boolean holds, Truth truth) {
        assertThat(Truth.of(holds)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "1, NO NO, NO",
        "1, NO OPEN, OPEN",
        "1, NO YES, YES",
        "1, OPEN YES, YES",
        "2, YES NO, NO",
        "2, YES OPEN, OPEN",
        "2, OPEN OPEN, OPEN",
        "2, YES YES, YES",
        "2, NO OPEN, NO",
        "2, NO YES OPEN, OPEN",
        "2, NO YES YES, YES",
        "3, YES YES NO, NO",
    })
    void countsWhatHoldsAndWhatCouldStillHold(int wanted, String of, Truth truth) {
        List<Truth> each = List.of(of.split(" ")).stream().map(Truth::valueOf).toList();

        assertThat(Truth.count(wanted, each)).isEqualTo(truth);
        assertThat(List.of(NO, OPEN, YES)).contains(truth);
    }
}
