package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "0 s, PT0S",
        "1 s, PT1S",
        "30 s, PT30S",
        "90 s, PT1M30S",
        "5 min, PT5M",
        "24 h, PT24H",
        "1 day, PT24H",
        "3 days, PT72H",
        "1 week, PT168H",
        "2 weeks, PT336H",
        "9999 s, PT2H46M39S"
    })
    void areANumberAndAUnit(String written, Duration time) {
        assertThat(Times.parse(written)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "s",
                "30",
                "30s",
                "30  s",
                " 30 s",
                "30 s ",
                "30 S",
                "30 sec",
                "30 seconds",
                "0.5 min",
                "1,5 h",
                "-5 s",
                "+5 s",
                "5 mins",
                "half an hour",
                "1 min 30 s",
                "10000 s",
                "2 month",
                "\u0663 s",
                "5 min\n",
                "PT5M",
                "1e3 s",
                "0x5 s"
            })
    void areNothingElse(String written) {
        assertThat(Times.parse(written)).isEmpty();
    }
}
