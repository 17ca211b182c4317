package io.limber.cli;

import io.limber.document.RoutineDates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a routine is to be done, for a calendar. */
final class CalendarOptions {

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3]):([0-5][0-9])");
    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final int MOST_TIMES = 12;
    private static final int MOST_DAYS = 365;
    private static final int USUAL_DAYS = 14;
    /** More than that, and calendars begin to refuse the file. */
    private static final int MOST_DATES = 1000;

    List<String> times = List.of();

    @Nullable Integer days;

    @Nullable String from;

    boolean detailed;

    void addTo(Syntax syntax) {
        syntax.list(
                        "--times=HH:MM",
                        String.class,
                        it -> times = it,
                        "With --format ics: at which times of the day to be reminded, such as 08:00,20:00.")
                .option("--days=N", Integer.class, it -> days = it, "For how many days, 1 to 365. Default: 14.")
                .option(
                        "--from=DAY",
                        String.class,
                        it -> from = it,
                        "The first day, such as 2026-11-22. Default: today.")
                .flag(
                        "--detailed",
                        it -> detailed = it,
                        "Write into the calendar what it is about. Without it, reminders only say \"limber\".");
    }

    /** Refuses what does not go together. */
    void check(boolean isCalendar, String id) {
        String stray = !times.isEmpty()
                ? "--times"
                : days != null ? "--days" : from != null ? "--from" : detailed ? "--detailed" : "";
        if (!isCalendar && !stray.isEmpty()) {
            throw new UserException(
                    stray + " goes with --format ics, which makes reminders for a calendar, such as:\n" + example(id));
        }
        if (isCalendar && times.isEmpty()) {
            throw new UserException("At which times of the day? Say them with --times, such as:\n" + example(id)
                    + "\nHow often it suits: see \"Afterwards\" in limber routine " + id + ".");
        }
    }

    /** What to type for the reminders of a routine. */
    static String example(String id) {
        return "limber routine " + id + " --times 08:00,20:00 --days 14 -o limber.ics";
    }

    /** When it is to be done, as somebody asks for it on this day. */
    RoutineDates.Rhythm rhythm(LocalDate today) {
        int count = days == null ? USUAL_DAYS : days;
        if (count < 1 || count > MOST_DAYS) {
            throw new UserException("--days takes a number from 1 to " + MOST_DAYS + ", but is " + count + ".");
        }
        List<LocalTime> all = times();
        if (all.size() * count > MOST_DATES) {
            throw new UserException(all.size() + " times on " + count + " days make " + all.size() * count
                    + " reminders; " + MOST_DATES + " are the most. Take fewer days or times.");
        }
        return new RoutineDates.Rhythm(from == null ? today : day(from), count, all);
    }

    private List<LocalTime> times() {
        List<LocalTime> all = new ArrayList<>();
        for (String written : times) {
            LocalTime time = time(written.strip());
            if (all.contains(time)) {
                throw new UserException("--times has " + time + " twice. Say each time once.");
            }
            all.add(time);
        }
        if (all.size() > MOST_TIMES) {
            throw new UserException("--times takes " + MOST_TIMES + " times at most, but has " + all.size() + ".");
        }
        return all;
    }

    private static LocalTime time(String written) {
        Matcher time = TIME.matcher(written);
        if (!time.matches()) {
            throw new UserException("--times takes times of the day from 00:00 to 23:59, such as 08:00,20:00, but \""
                    + written + "\" is none.");
        }
        return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
    }

    private static LocalDate day(String written) {
        try {
            if (DAY.matcher(written).matches()) {
                return LocalDate.parse(written);
            }
        } catch (DateTimeParseException e) {
            // There is no such day in that month: said below.
        }
        throw new UserException("--from takes a day, such as 2026-11-22, but is " + written + ".");
    }
}
