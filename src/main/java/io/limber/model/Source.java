package io.limber.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that content rests on: a guideline, a trial, a page.
 *
 * @param reference how to find it: journal, volume and pages, or the guideline's number
 * @param year as printed, such as {@code 2016, updated 2020}
 * @param seen how much of it was read before it was cited
 * @param note what it is used for, or what to keep in mind about it
 */
public record Source(
        String id,
        String title,
        String by,
        String year,
        String reference,
        Seen seen,
        List<String> alsoCalled,
        @Nullable String note)
        implements Entry {
    public Source {
        Ids.check(id);
        Ids.prose("title", title);
        Ids.prose("by", by);
        Ids.prose("year", year);
        Ids.prose("reference", reference);
        alsoCalled = List.copyOf(alsoCalled);
    }

    /** How much of a source was read before it was cited. Said openly, so that a reader can weigh it. */
    public enum Seen {
        WHOLE,
        EXCERPT,
        ABSTRACT,
        /** Read only as other pages report it. */
        SUMMARY,
        /** Cited by name only; nothing is printed that rests on it alone. */
        NOT_READ;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
