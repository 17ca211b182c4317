package io.limber.cli;

import static io.limber.fixture.Golden.assertGolden;
import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.fixture.Calendars;
import io.limber.fixture.FakeDoor;
import io.limber.fixture.SmallPack;
import io.limber.fixture.Tool;
import io.limber.model.Routine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoutineCalendarTest {

    private static final Library LIBRARY = Library.shipped();

    @TempDir
    private Path folder;

    static Stream<String> routines() {
        return LIBRARY.routines().stream().map(Routine::id);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-22",
        "Europe/Berlin, 2026-10-18",
        "America/New_York, 2026-03-01",
        "America/New_York, 2026-10-25",
        "Australia/Lord_Howe, 2026-03-29",
        "Asia/Kolkata, 2026-03-22"
    })
    void twoWeeksOverAChangeOfTheClocksAreReadAlike(String zone, String from) {
        List<Calendars.Seen> seen = Calendars.seen(calendar("unlock", "--from", from), zone);

        assertThat(seen).hasSize(28).allSatisfy(date -> {
            assertThat(date.summary()).isEqualTo("limber");
            assertThat(date.alarms()).containsExactly(new Calendars.Alarm("DISPLAY", 0, "limber"));
            assertThat(Duration.between(date.start(), date.end())).isEqualTo(Duration.ofMinutes(14));
        });
        assertThat(seen.stream().map(Calendars.Seen::start).map(ZonedDateTime::toLocalDateTime))
                .containsExactlyElementsOf(LocalDate.parse(from)
                        .datesUntil(LocalDate.parse(from).plusDays(14))
                        .flatMap(day -> Stream.of(day.atTime(8, 0), day.atTime(20, 0)))
                        .toList());
    }

    @Test
    void theClocksDidChangeInThoseWeeks() {
        List<Calendars.Seen> seen = Calendars.seen(calendar("unlock", "--from", "2026-03-22"), "Europe/Berlin");

        assertThat(seen.stream().map(date -> date.start().getOffset()).distinct())
                .hasSize(2);
    }

    @Test
    void aTimeThatTheClocksLeaveOutIsReadAlike() {
        String night = calendar("unlock", "--times", "02:30", "--from", "2026-03-29", "--days", "2");

        assertThat(Calendars.seen(night, "Europe/Berlin").stream()
                        .map(date -> date.start().toLocalTime()))
                .containsExactly(LocalTime.of(3, 30), LocalTime.of(2, 30));
    }

    @Test
    void importingTwiceChangesNothing() {
        String once = calendar("unlock");
        List<Calendars.Seen> seen = Calendars.seen(once, "UTC");

        assertThat(calendar("unlock")).isEqualTo(once);
        assertThat(seen).extracting(Calendars.Seen::uid).doesNotHaveDuplicates();
    }

    @Test
    void aLaterAndLongerFileKeepsTheDatesItShares() {
        List<String> first = uids(calendar("unlock", "--from", "2026-11-22"));
        List<String> later = uids(calendar("unlock", "--from", "2026-11-23", "--days", "20"));

        assertThat(later).startsWith(first.subList(2, first.size()).toArray(String[]::new));
        assertThat(later).doesNotContain(first.get(0), first.get(1));
    }

    @Test
    void anotherRoutineAtTheSameTimeIsNoSecondAlarm() {
        assertThat(uids(calendar("loosen"))).isEqualTo(uids(calendar("unlock")));
        assertThat(uids(calendar("unlock", "--detailed"))).isEqualTo(uids(calendar("unlock")));
    }

    @Test
    void beginsTodayUnlessToldOtherwise() {
        assertThat(Calendars.seen(calendar("unlock"), "UTC").get(0).start().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(Calendars.seen(calendar("unlock", "--from", "2026-12-01"), "UTC")
                        .get(0)
                        .start()
                        .toLocalDate())
                .isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void timesComeInOrderHoweverTheyAreWritten() {
        String[] written = {"routine", "unlock", "--format", "ics", "--times", "20:00, 7:30", "--times", "00:00"};

        assertThat(Calendars.seen(limber(written).out(), "UTC").stream()
                        .limit(3)
                        .map(date -> date.start().toLocalTime()))
                .containsExactly(LocalTime.MIDNIGHT, LocalTime.of(7, 30), LocalTime.of(20, 0));
    }

    @ParameterizedTest
    @MethodSource("routines")
    void tellsNothingAboutAnybody(String id) {
        String words = calendar(id).replace("\r\n ", "").toLowerCase(Locale.ROOT);
        List<String> names = Stream.of(
                        LIBRARY.routines().stream().flatMap(one -> Stream.of(one.id(), one.name())),
                        LIBRARY.exercises().stream().flatMap(one -> Stream.of(one.id(), one.name())),
                        LIBRARY.limits().stream().flatMap(one -> Stream.of(one.id(), one.name())),
                        Stream.of("back", "pain", "exercise", "routine", "triage", "health", "spine", "stretch"))
                .flatMap(all -> all)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();

        assertThat(names).noneMatch(words::contains);
        assertThat(words.lines().filter(line -> line.startsWith("summary") || line.startsWith("description")))
                .hasSize(56)
                .containsOnly("summary:limber", "description:limber");
    }

    @ParameterizedTest
    @MethodSource("routines")
    void detailsBeginWithTheSafetyQuestions(String id) {
        Calendars.Seen date =
                Calendars.seen(calendar(id, "--detailed", "--days", "1"), "UTC").get(0);
        Routine routine = LIBRARY.routine(id).orElseThrow();

        assertThat(date.summary()).isEqualTo(routine.name());
        assertThat(date.alarms()).containsExactly(new Calendars.Alarm("DISPLAY", 0, routine.name()));
        assertThat(date.description().orElseThrow())
                .startsWith("Before you start.\n\nIs any of this so, or are you not sure? Then do not start.")
                .containsSubsequence(
                        LIBRARY.pack().safety().gate().get(0),
                        LIBRARY.pack().safety().notStart(),
                        "Not for you if",
                        routine.name(),
                        "1. ",
                        "limber routine " + id,
                        "Stop at once if",
                        "Afterwards",
                        "When to look again",
                        "not certified as a medical device")
                .doesNotContain("**", "`");
    }

    @Test
    void detailsDoNotSayWhySomethingIsLeftOut() {
        String words = calendar("unlock", "--detailed", "--limit", "pregnant-16", "--days", "1")
                .replace("\r\n ", "");

        assertThat(words).doesNotContain("left out", "I am pregnant");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unlock --days 2                                                     | bare.ics",
                "unlock --days 1 --detailed                                          | detailed.ics",
                "unlock --days 1 --detailed --place bed --limit hip-replacement,pregnant-16 --without wall | detailed-fitted.ics",
            })
    void looksLikeThis(String line, String golden) {
        String[] words = (line + " --times 08:00,20:00 --format ics").split(" +");
        Tool tool = limber(Stream.concat(Stream.of("routine"), Stream.of(words)).toArray(String[]::new));

        assertThat(tool).isEqualTo(new Tool(0, tool.out(), ""));
        assertThat(tool.out().replace("\r\n", "")).doesNotContain("\r", "\n");
        assertGolden("cli/calendar/" + golden, tool.out().replace("\r\n", "\n"));
    }

    @Test
    void aFileIsItsOwnersAndSaysWhatItHolds() throws IOException {
        Path file = folder.resolve("mine.ics");
        FakeDoor door = new FakeDoor().onTerminal(80, 24);
        Tool tool = limber(door, "routine", "unlock", "--times", "8:00", "-o", file.toString());

        assertThat(tool.exit()).isZero();
        assertThat(tool.out()).isEmpty();
        assertThat(tool.err().replaceAll("\\s+", " "))
                .contains("It holds 14 reminders, from 2026-11-22 to 2026-12-05. They only say \"limber\"");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllBytes(file))
                .isEqualTo(calendar("unlock", "--times", "8:00").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void linesEndAsTheyShouldOnAnyTerminal() {
        FakeDoor door = new FakeDoor(StandardCharsets.US_ASCII).onTerminal(80, 24);
        limber(door, "routine", "unlock", "--times", "8:00", "--format", "ics", "--detailed");

        assertThat(new String(door.printedBytes(), StandardCharsets.UTF_8))
                .isEqualTo(calendar("unlock", "--times", "8:00", "--detailed"));
    }

    @Test
    void aForeignPackIsNamed() {
        SmallPack pack = SmallPack.in(folder)
                .replace("routines/first-moves.yaml", "name: First moves", "name: 'Nice; a, b \\ moves'")
                .replace("pack.yaml", "title: ", "title: Foreign; ");
        String[] line = {
            "routine",
            "first-moves",
            "--format",
            "ics",
            "--times",
            "8:00",
            "--days",
            "1",
            "--content",
            folder.toString()
        };
        Tool bare = limber(line);
        Tool detailed =
                limber(Stream.concat(Stream.of(line), Stream.of("--detailed")).toArray(String[]::new));

        assertThat(pack.problems()).isEmpty();
        assertThat(bare.err()).contains("not limber's own").contains("Foreign; ");
        assertThat(bare.out()).doesNotContain("Foreign", "Nice");
        Calendars.Seen seen = Calendars.seen(detailed.out(), "UTC").get(0);
        assertThat(seen.summary()).isEqualTo("Nice; a, b \\ moves");
        assertThat(seen.description().orElseThrow())
                .contains("This content is not limber's own. It is the pack \"Foreign; ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unlock --format ics --times 8 | --times takes times of the day from 00:00 to 23:59, such as 08:00,20:00, but "8" is none.
            unlock --format ics --times 25:00 | --times takes times of the day from 00:00 to 23:59, such as 08:00,20:00, but "25:00" is none.
            unlock --format ics --times 24:00 | --times takes times of the day from 00:00 to 23:59, such as 08:00,20:00, but "24:00" is none.
            unlock --format ics --times 08:60 | --times takes times of the day from 00:00 to 23:59, such as 08:00,20:00, but "08:60" is none.
            unlock --format ics --times 08:00,,20:00 | --times takes times of the day from 00:00 to 23:59, such as 08:00,20:00, but "" is none.
            unlock --format ics --times= | --times takes times of the day from 00:00 to 23:59, such as 08:00,20:00, but "" is none.
            unlock --format ics --times ٠٨:٠٠ | --times takes times of the day from 00:00 to 23:59, such as 08:00,20:00, but "٠٨:٠٠" is none.
            unlock --format ics --times 8:00,20:00,08:00 | --times has 08:00 twice. Say each time once.
            unlock --format ics --times 0:00,1:00,2:00,3:00,4:00,5:00,6:00,7:00,8:00,9:00,10:00,11:00,12:00 | --times takes 12 times at most, but has 13.
            unlock --format ics --times 8:00 --days 0 | --days takes a number from 1 to 365, but is 0.
            unlock --format ics --times 8:00 --days -1 | --days takes a number from 1 to 365, but is -1.
            unlock --format ics --times 8:00 --days 366 | --days takes a number from 1 to 365, but is 366.
            unlock --format ics --times 8:00 --days many | --days takes a number, but is many.\\nHelp: limber routine --help
            unlock --format ics --times 8:00,9:00,10:00 --days 365 | 3 times on 365 days make 1095 reminders; 1000 are the most. Take fewer days or times.
            unlock --format ics --times 8:00 --from 2026-02-30 | --from takes a day, such as 2026-11-22, but is 2026-02-30.
            unlock --format ics --times 8:00 --from tomorrow | --from takes a day, such as 2026-11-22, but is tomorrow.
            unlock --format ics --times 8:00 --from +12026-01-01 | --from takes a day, such as 2026-11-22, but is +12026-01-01.
            unlock --format ics | At which times of the day? Say them with --times, such as:\\nlimber routine unlock --times 08:00,20:00 --days 14 -o limber.ics\\nHow often it suits: see "Afterwards" in limber routine unlock.
            unlock --format ics --times , | At which times of the day? Say them with --times, such as:\\nlimber routine unlock --times 08:00,20:00 --days 14 -o limber.ics\\nHow often it suits: see "Afterwards" in limber routine unlock.
            unlock --times 8:00 | --times goes with --format ics, which makes reminders for a calendar, such as:\\nlimber routine unlock --times 08:00,20:00 --days 14 -o limber.ics
            loosen --days 3 --format json | --days goes with --format ics, which makes reminders for a calendar, such as:\\nlimber routine loosen --times 08:00,20:00 --days 14 -o limber.ics
            unlock --from 2026-11-22 | --from goes with --format ics, which makes reminders for a calendar, such as:\\nlimber routine unlock --times 08:00,20:00 --days 14 -o limber.ics
            unlock --detailed --play | --detailed goes with --format ics, which makes reminders for a calendar, such as:\\nlimber routine unlock --times 08:00,20:00 --days 14 -o limber.ics
            --format ics --times 8:00 | Which routine? Name it, such as:\\nlimber routine unlock --times 08:00,20:00 --days 14 -o limber.ics
            unlock --timeline --format ics --times 8:00 | --timeline prints what is done second by second; there is no ics of that.
            ball --without ball --format ics --times 8:00 | Nothing of this routine is left, so there is nothing to be reminded of.\\nWhat was left out and why: limber routine ball
            """)
    void whatCannotBeIsSaid(String line, String said) {
        Tool answer = limber(("routine " + line).split(" +"));

        assertThat(answer).isEqualTo(new Tool(2, "", said.replace("\\n", "\n") + "\n"));
    }

    @Test
    void aWholeYearIsMade() {
        assertThat(Calendars.seen(calendar("unlock", "--days", "365"), "UTC")).hasSize(730);
    }

    private static List<String> uids(String text) {
        return Calendars.seen(text, "UTC").stream().map(Calendars.Seen::uid).collect(Collectors.toList());
    }

    /** A routine at eight and at eight, unless other times are given. */
    private static String calendar(String id, String... options) {
        Stream<String> times = List.of(options).contains("--times") ? Stream.of() : Stream.of("--times", "08:00,20:00");
        Tool tool = limber(Stream.of(Stream.of("routine", id, "--format", "ics"), times, Stream.of(options))
                .flatMap(words -> words)
                .toArray(String[]::new));
        assertThat(tool).isEqualTo(new Tool(0, tool.out(), ""));
        return tool.out();
    }
}
