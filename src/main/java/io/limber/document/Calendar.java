package io.limber.document;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Dates to be reminded of, as a file that calendars take in (iCalendar, RFC 5545).
 *
 * <p>All times float: eight o'clock is eight on the clock of wherever somebody is, before a change of the clocks and after
 * it. Each date is an event of its own, which a day that is called off, or a longer file, leaves as it is. The same
 * arguments give the same bytes.
 *
 * @param asOf the day that the dates count from; there is no time of making, or no two files would be alike
 */
public record Calendar(LocalDate asOf, List<Event> events) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final int LAST_YEAR = 9999;

    public Calendar {
        events = List.copyOf(events);
    }

    /**
     * One date, with an alarm when it begins.
     *
     * @param identity what makes it this date and no other; only a digest of it is written
     * @param summary what a calendar shows, and what the alarm says
     * @param detail lines that are read when the date is opened
     */
    public record Event(
            String identity, LocalDateTime start, Duration length, String summary, Optional<String> detail) {
        public Event {
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("an event takes some time, and not " + length);
            }
        }

        LocalDateTime end() {
            return start.plus(length);
        }
    }

    /** Whether a calendar can hold this day: its years have four digits. */
    public static boolean holds(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }

    /** The whole file. */
    public String text() {
        CalendarLines lines = new CalendarLines();
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//limber//limber//EN");
        lines.add("CALSCALE", "GREGORIAN");
        events.forEach(event -> add(event, lines));
        lines.add("END", "VCALENDAR");
        return lines.text();
    }

    private void add(Event event, CalendarLines lines) {
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", uid(event.identity()));
        lines.add("DTSTAMP", DAY.format(asOf) + "T000000Z");
        lines.add("SEQUENCE", "0");
        lines.add("DTSTART", TIME.format(event.start()));
        lines.add("DTEND", TIME.format(event.end()));
        lines.addText("SUMMARY", event.summary());
        event.detail().ifPresent(detail -> lines.addText("DESCRIPTION", detail));
        // A shared calendar may show that there is something, and not what; and nobody is busy because of it.
        lines.add("CLASS", "PRIVATE");
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("BEGIN", "VALARM");
        lines.add("ACTION", "DISPLAY");
        lines.add("TRIGGER;RELATED=START", "PT0S");
        lines.addText("DESCRIPTION", event.summary());
        lines.add("END", "VALARM");
        lines.add("END", "VEVENT");
    }

    private static String uid(String identity) {
        return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
