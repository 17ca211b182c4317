package io.limber.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.limber.fixture.Calendars;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 22, 8, 0);

    /** Words that could end a line, begin another, or be torn by a fold. */
    static Stream<String> words() {
        return Stream.of(
                "",
                "ends in \\",
                "plain",
                "a, b; c: d \\ e",
                "\\n is no new line, and neither is \\\\n",
                "one\ntwo\n\nfour",
                "ä".repeat(200),
                "€".repeat(100) + "x" + "€".repeat(100),
                "🦴".repeat(100),
                "x" + "🦴".repeat(100),
                "xx🦴é" + "€🦴".repeat(60),
                "a".repeat(10_000),
                "x" + " ".repeat(300) + "x",
                "\"quoted\" and 'quoted'",
                "^n ^^ %0D%0A &#10;");
    }

    @ParameterizedTest
    @MethodSource("words")
    void wordsComeBackAsTheyWent(String words) {
        Calendars.Seen seen = seen(words, words);

        assertThat(seen.summary()).isEqualTo(words);
        assertThat(seen.description()).contains(words);
        assertThat(seen.alarms()).containsExactly(new Calendars.Alarm("DISPLAY", 0, words));
    }

    @Test
    void spacesAtTheEndsAreLeftOut() {
        assertThat(seen("  x\n ", "\ty ").summary()).isEqualTo("x");
        assertThat(seen("", " \n ").description()).contains("");
    }

    @ParameterizedTest
    @MethodSource("words")
    void noLineIsLongerThan75Octets(String words) {
        String text = text(words, words);

        assertThat(text.split("\r\n", -1))
                .allSatisfy(line -> {
                    assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
                    assertThat(line).doesNotContain("\r", "\n");
                    // A letter that was torn apart would be written as a question mark.
                    assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                            .isEqualTo(line);
                })
                .endsWith("END:VCALENDAR", "");
    }

    @Test
    void aLineIsFilledBeforeItIsFolded() {
        assertThat(text("x".repeat(67), "").lines()).contains("SUMMARY:" + "x".repeat(67));
        assertThat(text("x".repeat(68), "").lines()).contains("SUMMARY:" + "x".repeat(67), " x");
        assertThat(text("x".repeat(66) + "ä", "").lines()).contains("SUMMARY:" + "x".repeat(66), " ä");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nEND:VEVENT\nBEGIN:VEVENT",
                "a\r\nATTACH:file:///etc/passwd",
                "a\rX-EVIL:1",
                "a\u0085X-EVIL:1",
                "a\u2028X-EVIL:1",
                "a\u000bX-EVIL:1",
                "a\fX-EVIL:1",
                "a\0b",
                "a\033[31mb",
                "a\u202eb",
                "a\u200bb",
                "a\ud800b"
            })
    void noWordsCanBeginALineOfTheirOwn(String words) {
        String text = text(words, words);

        assertThat(text.lines().filter(line -> line.matches("(X-EVIL|ATTACH|END:VEVENT).*")))
                .containsExactly("END:VEVENT");
        assertThat(text).doesNotContain("\0", "\033", "\u000b", "\f", "\u202e", "\u200b", "\u0085", "\u2028");
        assertThat(Calendars.seen(text, "UTC")).hasSize(1);
    }

    @Test
    void timesAreBoundToNoPlace() {
        String text = text("x", "y");

        assertThat(text)
                .contains("\r\nDTSTART:20261122T080000\r\nDTEND:20261122T081400\r\n")
                .doesNotContain("TZID", "VTIMEZONE");
        assertThat(text.lines().filter(line -> line.endsWith("Z"))).containsExactly("DTSTAMP:20261122T000000Z");
    }

    @Test
    void theSameDatesGiveTheSameBytes() {
        assertThat(text("x", "y")).isEqualTo(text("x", "y"));
    }

    @Test
    void whatMakesADateIsKnownByItsDigestOnly() {
        assertThat(text("x", "y")).doesNotContain("bad back").containsPattern("\r\nUID:[0-9a-f-]{36}\r\n");
        assertThat(seen("x", "y").uid()).isEqualTo(seen("other words", "").uid());
    }

    @Test
    void eachDateHasAnIdentityOfItsOwn() {
        Calendar.Event one = event("one", "x", "y");
        Calendar.Event other = event("other", "x", "y");
        String text = new Calendar(START.toLocalDate(), List.of(one, other)).text();

        assertThat(Calendars.seen(text, "UTC")).extracting(Calendars.Seen::uid).doesNotHaveDuplicates();
    }

    @Test
    void aDateCanGoBeyondMidnight() {
        Calendar.Event late = new Calendar.Event(
                "late", START.withHour(23).withMinute(55), Duration.ofMinutes(10), "x", Optional.empty());
        String text = new Calendar(START.toLocalDate(), List.of(late)).text();

        assertThat(Calendars.seen(text, "UTC").get(0).end().toLocalDateTime())
                .isEqualTo(LocalDateTime.of(2026, 11, 23, 0, 5));
    }

    @Test
    void aDateThatTakesNoTimeIsNone() {
        assertThatThrownBy(() -> new Calendar.Event("none", START, Duration.ZERO, "x", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDayBeyondFourDigitsOfYearsIsHeldByNoCalendar() {
        assertThat(Calendar.holds(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(Calendar.holds(LocalDate.of(10000, 1, 1))).isFalse();
        assertThat(Calendar.holds(LocalDate.of(0, 12, 31))).isFalse();
    }

    private static Calendars.Seen seen(String summary, String detail) {
        List<Calendars.Seen> all = Calendars.seen(text(summary, detail), "UTC");
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static String text(String summary, String detail) {
        return new Calendar(START.toLocalDate(), List.of(event("bad back", summary, detail))).text();
    }

    private static Calendar.Event event(String identity, String summary, String detail) {
        return new Calendar.Event(identity, START, Duration.ofMinutes(14), summary, Optional.of(detail));
    }
}
