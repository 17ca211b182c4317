package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.limber.fixture.Cases;
import io.limber.fixture.Flips;
import io.limber.model.Vignette;
import io.limber.proof.Telling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactWordsTest {

    private static final Vignette ORDINARY = Flips.PUBLIC.get(18);

    @Test
    void everyWordOfEveryFactCanBeTold() {
        assertThatNoException()
                .isThrownBy(() -> FactWords.ALL.forEach((key, fact) ->
                        fact.words().forEach(word -> Telling.of(Cases.SCRIPT, with(key, List.of(word))))));
    }

    @Test
    void wordsNobodyForesawAreTakenForNothing() {
        assertThat(Stream.of(
                                "history.other",
                                "history.vascular_risk",
                                "history.inflammatory",
                                "meds",
                                "pain.worse_with")
                        .map(key -> Telling.of(Cases.SCRIPT, with(key, List.of("zzyzx", "", "!?", "été 日本")))))
                .allMatch(telling -> telling.screens() == 14);
    }

    @Test
    void numbersMayBeOutOfAllReason() {
        assertThatNoException()
                .isThrownBy(() -> Stream.of(
                                "person.age", "pain.now_0_10", "person.weeks_pregnant", "course.duration_days")
                        .forEach(key -> Telling.of(Cases.SCRIPT, with(key, List.of("999999")))));
    }

    private static Vignette with(String key, List<String> words) {
        Map<String, List<String>> facts = new LinkedHashMap<>(ORDINARY.facts().byKey());
        facts.put(key, words);
        return new Vignette(ORDINARY.id(), ORDINARY.title(), new Vignette.Facts(facts), ORDINARY.gold());
    }
}
