package io.limber.model;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call in one country.
 *
 * @param id the country's two-letter code, in small letters
 * @param sameDay who answers when somebody has to be heard today
 * @param clinician the everyday word for the doctor one books with
 */
public record Region(
        String id,
        String name,
        String clinician,
        Contact emergency,
        Contact sameDay,
        Contact poison,
        Contact crisis,
        Contact maternity)
        implements Entry {

    private static final Pattern CODE = Pattern.compile("[a-z]{2}");

    public Region {
        if (!CODE.matcher(id).matches()) {
            throw new IllegalArgumentException("`id` must be a country code of two small letters, but is `" + id + "`");
        }
        Ids.prose("name", name);
        Ids.prose("clinician", clinician);
    }

    /**
     * One service.
     *
     * @param who its everyday name, fit for "call ..."
     * @param number as one dials it; none where there is no single number
     */
    public record Contact(String who, @Nullable String number, List<String> sources) {
        public Contact {
            Ids.prose("who", who);
            if (number != null) {
                Ids.prose("number", number);
            }
            Ids.some("sources", sources);
            sources = List.copyOf(sources);
        }
    }
}
