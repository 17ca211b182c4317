package io.limber.model;

import java.util.List;
import java.util.Locale;

/**
 * Something people try for a locked back, other than exercise. Never a dose of a medicine.
 *
 * @param how how to use it safely, one line each
 * @param cautions who should ask first or leave it alone
 */
public record Remedy(
        String id,
        String name,
        List<String> alsoCalled,
        Advice advice,
        String inShort,
        List<String> how,
        List<String> cautions,
        String evidence,
        List<String> sources,
        List<String> claims)
        implements Entry {
    public Remedy {
        Ids.check(id);
        Ids.prose("name", name);
        Ids.prose("in-short", inShort);
        Ids.prose("evidence", evidence);
        Ids.some("sources", sources);
        alsoCalled = List.copyOf(alsoCalled);
        how = List.copyOf(how);
        cautions = List.copyOf(cautions);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
    }

    /** What limber says about a remedy in three words. */
    public enum Advice {
        WORTH_TRYING,
        YOUR_CHOICE,
        ASK_FIRST,
        LEAVE_ALONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
