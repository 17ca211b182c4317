package io.limber.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.model.Card;
import io.limber.model.Entry;
import io.limber.model.Exercise;
import io.limber.model.RedFlag;
import io.limber.model.Screen;
import io.limber.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How easy limber is to read; the limits are those of {@code src/docs/content.md}. */
class PlainWordsTest {

    private static final Library LIBRARY = Library.shipped();

    /** A grade says nothing about fewer words than this. */
    private static final int ENOUGH_WORDS = 30;

    @ParameterizedTest
    @MethodSource("screens")
    void aQuestionAsksForSixYearsOfSchoolAtMost(Named screen) {
        assertThat(screen.grade()).as("%s: %s", screen, screen.reading()).isLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("signs")
    void aDangerSignAsksForSixYearsOfSchoolAtMost(Named sign) {
        assertThat(sign.grade()).as("%s: %s", sign, sign.reading()).isLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void aCardForSomebodyInDangerAsksForSixYearsOfSchoolAtMost(Named card) {
        assertThat(card.grade()).as("%s: %s", card, card.reading()).isLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aTopicAsksForTenYearsOfSchoolAtMost(Named topic) {
        assertThat(topic.grade()).as("%s: %s", topic, topic.reading()).isLessThanOrEqualTo(10);
    }

    @Test
    void topicsAskForEightYearsOfSchoolOnAverage() {
        assertThat(topics().mapToDouble(Named::grade).average().orElseThrow()).isLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("thingsToDo")
    void whatSomebodyIsToDoAsksForEightYearsOfSchoolAtMost(Named thing) {
        assertThat(thing.grade()).as("%s: %s", thing, thing.reading()).isLessThanOrEqualTo(8);
    }

    @Test
    void whatIsSaidEveryTimeAsksForSixYearsOfSchoolAtMost() {
        ReadingGrade grade = ReadingGrade.of(Passage.textsOf(LIBRARY.pack().safety()));
        assertThat(grade.grade()).as("safety: %s", grade).isLessThanOrEqualTo(6);
    }

    static Stream<Named> screens() {
        return LIBRARY.protocol().screens().stream()
                .map(screen -> new Named(screen, asked(screen)))
                .filter(screen -> screen.reading().words() >= ENOUGH_WORDS);
    }

    static Stream<Named> signs() {
        return LIBRARY.redFlags().stream()
                .map((RedFlag flag) -> new Named(flag, List.of(flag.question(), flag.sign())))
                .filter(flag -> flag.reading().words() >= ENOUGH_WORDS);
    }

    static Stream<Named> cards() {
        return LIBRARY.protocol().cards().stream().map((Card card) -> new Named(card, Passage.textsOf(card)));
    }

    static Stream<Named> topics() {
        return LIBRARY.topics().stream().map((Topic topic) -> new Named(topic, Passage.textsOf(topic)));
    }

    static Stream<Named> thingsToDo() {
        Stream<Named> exercises =
                LIBRARY.exercises().stream().map((Exercise each) -> new Named(each, Passage.textsOf(each)));
        Stream<Named> remedies = LIBRARY.remedies().stream().map(each -> new Named(each, Passage.textsOf(each)));
        Stream<Named> routines = LIBRARY.routines().stream().map(each -> new Named(each, Passage.textsOf(each)));
        Stream<Named> patterns = LIBRARY.patterns().stream().map(each -> new Named(each, Passage.textsOf(each)));
        return Stream.of(exercises, remedies, routines, patterns).flatMap(each -> each);
    }

    private static List<String> asked(Screen screen) {
        List<String> asked = new ArrayList<>(List.of(screen.ask(), Objects.requireNonNullElse(screen.lead(), "")));
        screen.items().forEach(item -> asked.add(item.text()));
        return asked;
    }

    /** Something with its words; named by its id in a report. */
    record Named(Entry entry, List<String> texts) {
        ReadingGrade reading() {
            return ReadingGrade.of(texts);
        }

        double grade() {
            return reading().grade();
        }

        @Override
        public String toString() {
            return entry.id();
        }
    }
}
