package io.limber.document;

import java.time.LocalDate;
import java.util.Locale;

/** Days in English words. The JDK's own tables, of all languages, take longer to open than a page takes to write. */
final class Days {

    private static final int SHORT = 3;

    private Days() {}

    /** "Monday 30 November". */
    static String of(LocalDate day) {
        return word(day.getDayOfWeek()) + " " + day.getDayOfMonth() + " " + word(day.getMonth());
    }

    /** "Monday 30 November 2026". */
    static String withYear(LocalDate day) {
        return of(day) + " " + day.getYear();
    }

    /** "Mon 30 Nov". */
    static String inShort(LocalDate day) {
        return word(day.getDayOfWeek()).substring(0, SHORT)
                + " " + day.getDayOfMonth()
                + " " + word(day.getMonth()).substring(0, SHORT);
    }

    private static String word(Enum<?> name) {
        return name.name().charAt(0) + name.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
