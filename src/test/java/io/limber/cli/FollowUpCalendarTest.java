package io.limber.cli;

import static io.limber.fixture.Golden.assertGolden;
import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.fixture.Calendars;
import io.limber.fixture.FakeDoor;
import io.limber.fixture.Tool;
import io.limber.model.Protocol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpCalendarTest {

    private static final String ORDINARY = """
            answered-on: 2026-10-20
            right-now: none
            pee-poo-feeling: none
            legs: none
            set-off: s4-move
            ill-and-pills: none
            age: 40
            health: none
            lately: none
            how-long: s9-a
            also: none
            where-now: s11-chair
            pain: 8
            moves: skipped
            limits: none
            """;
    private static final String WAITS = ORDINARY.replace("also: none", "also: none\ns10-weight: yes");
    private static final String TODAY = ORDINARY.replace("ill-and-pills: none", "ill-and-pills: none\ns5-fever: yes");
    private static final String EMERGENCY = ORDINARY + "s1-chest: yes\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "UTC"})
    void theClockOfAResultIsReadAlike(String zone) {
        List<Calendars.Seen> seen = Calendars.seen(answered(ORDINARY).out(), zone);

        assertThat(seen.stream().map(date -> date.start().toLocalDateTime()))
                .containsExactly(
                        LocalDateTime.of(2026, 10, 21, 9, 0),
                        LocalDateTime.of(2026, 10, 23, 9, 0),
                        LocalDateTime.of(2026, 11, 3, 9, 0),
                        LocalDateTime.of(2026, 12, 1, 9, 0));
        assertThat(seen).allSatisfy(date -> {
            assertThat(date.summary()).isEqualTo("limber: look again");
            assertThat(date.description()).isEmpty();
            assertThat(date.alarms()).containsExactly(new Calendars.Alarm("DISPLAY", 0, "limber: look again"));
        });
    }

    @Test
    void importingTwiceChangesNothing() {
        FakeDoor later = new FakeDoor().on(LocalDate.of(2026, 12, 24)).typing(ORDINARY.split("\n"));
        String again =
                limber(later, "triage", "--answers", "-", "--format", "ics").out();

        assertThat(again).isEqualTo(answered(ORDINARY).out());
        assertThat(Calendars.seen(again, "UTC")).extracting(Calendars.Seen::uid).doesNotHaveDuplicates();
        assertThat(Calendars.seen(answered(ORDINARY, "--detailed").out(), "UTC"))
                .extracting(Calendars.Seen::uid)
                .isEqualTo(Calendars.seen(again, "UTC").stream()
                        .map(Calendars.Seen::uid)
                        .toList());
    }

    @Test
    void theAnswersOfAnotherDayHaveDatesOfTheirOwn() {
        List<String> uids = Stream.of(ORDINARY, ORDINARY.replace("10-20", "10-21"))
                .flatMap(answers -> Calendars.seen(answered(answers).out(), "UTC").stream())
                .map(Calendars.Seen::uid)
                .toList();

        assertThat(uids).doesNotHaveDuplicates();
    }

    @Test
    void tellsNothingUnlessAsked() {
        String words = answered(ORDINARY).out().replace("\r\n ", "").toLowerCase(Locale.ROOT);
        Protocol protocol = Library.shipped().protocol();

        assertThat(protocol.lookAgain())
                .noneMatch(look -> words.contains(look.id()))
                .noneMatch(look -> words.contains(look.ask().toLowerCase(Locale.ROOT)));
        assertThat(Stream.of("back", "pain", "toilet", "pee", "clinician", "triage", "spine", "danger"))
                .noneMatch(words::contains);
    }

    @Test
    void detailsTellWhatToLookAtAndWhatCannotWait() {
        Calendars.Seen date = Calendars.seen(
                        answered(ORDINARY, "--detailed", "--region", "gb").out(), "UTC")
                .get(0);

        assertThat(date.summary())
                .isEqualTo("After 24 hours: Can you stand, walk to the toilet, and pee as you always do?");
        assertThat(date.alarms()).extracting(Calendars.Alarm::text).containsExactly(date.summary());
        assertThat(date.description().orElseThrow())
                .containsSubsequence(
                        "If not: Go to a hospital emergency department now",
                        "Go now, day or night, if",
                        "Get help today, if",
                        "In an emergency, call 999",
                        "not certified as a medical device");
    }

    @ParameterizedTest
    @CsvSource({"'', look-again.ics", "--detailed, look-again-detailed.ics"})
    void looksLikeThis(String option, String golden) {
        String[] options = option.isEmpty() ? new String[0] : new String[] {option};

        assertGolden("cli/calendar/" + golden, answered(ORDINARY, options).out().replace("\r\n", "\n"));
    }

    @Test
    void theResultIsReadBesideTheDates() {
        Tool tool = answered(ORDINARY);

        assertThat(tool.exit()).isZero();
        assertThat(tool.err()).startsWith("You can look after this at home.").contains("Go now, day or night, if");
        assertThat(tool.out()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void whoeverWaitsGetsDatesAndNoMoves() {
        Tool tool = answered(WAITS, "--detailed");

        assertThat(tool.err())
                .contains("Until you have been seen: no exercises.")
                .doesNotContain("Pelvic tilt");
        assertThat(Calendars.seen(tool.out(), "UTC")).hasSize(4);
        assertThat(tool.out().replace("\r\n ", "")).doesNotContain("routine", "Pelvic tilt", "exercises");
    }

    @Test
    void whatCannotWaitHasNoDatesAndIsStillSaid() {
        Tool emergency = answered(EMERGENCY, "--region", "gb");
        Tool today = answered(TODAY);

        assertThat(emergency).isEqualTo(new Tool(2, "", emergency.err()));
        assertThat(emergency.err())
                .contains("Call an ambulance now.", "Call now: 999")
                .endsWith("""

                        No calendar was made. This cannot wait for a date. Call now: 999 - an ambulance
                        (United Kingdom).
                        """);
        assertThat(today).isEqualTo(new Tool(2, "", today.err()));
        assertThat(today.err())
                .contains("Do this today")
                .contains("\nNo calendar was made. This cannot wait for a date.")
                .endsWith("Do today what the result\nsays.\n");
        assertThat(answered(EMERGENCY, "--exit-code").exit()).isEqualTo(13);
        assertThat(answered(TODAY, "--exit-code").exit()).isEqualTo(12);
        assertThat(answered(ORDINARY, "--exit-code").exit()).isEqualTo(10);
    }

    @Test
    void noFileIsWrittenOrTouchedWhereThereAreNoDates() throws IOException {
        Path file = Files.writeString(folder.resolve("dates.ics"), "older");
        Tool tool = answered(EMERGENCY, "-o", file.toString());

        assertThat(tool.exit()).isEqualTo(2);
        assertThat(tool.err()).contains("Call an ambulance now.", "Nothing was written to " + file);
        assertThat(file).hasContent("older");
    }

    @Test
    void theFileIsItsOwners() throws IOException {
        Path file = folder.resolve("dates.ics");
        answered(ORDINARY, "-o", file.toString());

        assertThat(Files.readString(file)).isEqualTo(answered(ORDINARY).out());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsDueWithinHoursIsSaid() {
        String stuck = ORDINARY.replace("where-now: s11-chair", "where-now: s11-stuck\nf11-up: none");
        Tool tool = answered(stuck);

        assertThat(tool.err().replaceAll("\\s+", " "))
                .contains("Not in the calendar: look again after 2 hours. limber does not know what time it is."
                        + " Set a timer.");
        assertThat(answered(ORDINARY).err()).doesNotContain("Not in the calendar");
    }

    @Test
    void anEmergencyInATalkIsSeenOnceAndGivesNoCalendar() {
        FakeDoor door = new FakeDoor().typing("1", "");
        Tool tool = limber(door, "triage", "--plain", "--format", "ics");

        assertThat(tool).isEqualTo(new Tool(2, "", tool.err()));
        assertThat(tool.err()).containsOnlyOnce("Do this now").contains("No calendar was made.");
    }

    @Test
    void aYearThatNoCalendarHoldsIsLeftOut() {
        Tool tool = answered(ORDINARY.replace("2026-10-20", "9999-12-30"));

        assertThat(Calendars.seen(tool.out(), "UTC")).hasSize(1);
        assertThat(answered(ORDINARY.replace("2026-10-20", "9999-12-31"))).satisfies(none -> {
            assertThat(none).isEqualTo(new Tool(2, "", none.err()));
            assertThat(none.err()).endsWith("No calendar was made. This result has no day on which to look again.\n");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --list-questions --format ics | --list-questions has no dates for a calendar. Leave --format ics out.
            --answer-template --format ics | --answer-template prints YAML, which holds remarks, and not ics.
            --schema verdict --format ics | --schema prints JSON, and not ics.
            --plain --detailed | --detailed goes with --format ics, which makes reminders for a calendar.
            """)
    void whatHasNoDatesIsSaid(String line, String said) {
        assertThat(limber(("triage " + line).split(" "))).isEqualTo(new Tool(2, "", said + "\n"));
    }

    private static Tool answered(String text, String... options) {
        String[] words = Stream.concat(Stream.of("triage", "--answers", "-"), Stream.of(options))
                .toArray(String[]::new);
        boolean toFile = List.of(options).contains("-o");
        String[] all = toFile
                ? words
                : Stream.concat(Stream.of(words), Stream.of("--format", "ics")).toArray(String[]::new);
        return limber(new FakeDoor().typing(text.split("\n", -1)), all);
    }
}
