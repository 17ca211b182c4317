package io.limber.cli;

import io.limber.document.CallList;
import io.limber.model.Region;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which country's telephone numbers to show. Java's own locale is never asked: it says "US" when nothing is
 * set.
 */
final class RegionChoice {

    /** The territory of a POSIX locale: GB in {@code en_GB.UTF-8}. */
    private static final Pattern TERRITORY = Pattern.compile("[a-zA-Z]{2,3}_([a-zA-Z]{2})([.@].*)?");

    private RegionChoice() {}

    /**
     * The call list for what was asked for, or else for what the environment hints at. A country that limber does not
     * know is a mistake on the command line; in a variable it is where somebody lives, and nothing is guessed then.
     */
    static CallList callList(@Nullable String asked, Map<String, String> environment, List<Region> regions) {
        if (asked != null) {
            return new CallList(Optional.of(named(asked, regions)), false, regions);
        }
        String variable = environment.getOrDefault("LIMBER_REGION", "").strip();
        if (!variable.isEmpty()) {
            return new CallList(find(variable, regions), false, regions);
        }
        Optional<Region> guess = territory(environment).flatMap(code -> find(code, regions));
        return new CallList(guess, guess.isPresent(), regions);
    }

    private static Region named(String code, List<Region> regions) {
        return find(code, regions)
                .orElseThrow(() -> new UserException("limber has no numbers for the region \"" + code + "\".\nKnown: "
                        + String.join(", ", regions.stream().map(Region::id).toList())
                        + ". Leave it out to see the emergency numbers of all of them."));
    }

    private static Optional<Region> find(String code, List<Region> regions) {
        String lower = code.strip().toLowerCase(Locale.ROOT);
        String wanted = lower.equals("uk") ? "gb" : lower;
        return regions.stream().filter(region -> region.id().equals(wanted)).findFirst();
    }

    /**
     * The first of the locale variables that is set decides, as it does for every program. The launcher keeps what that
     * was in LIMBER_LOCALE when it has to set another locale for Java.
     */
    private static Optional<String> territory(Map<String, String> environment) {
        for (String variable : List.of("LIMBER_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")) {
            String locale = environment.getOrDefault(variable, "");
            if (!locale.isEmpty()) {
                Matcher matcher = TERRITORY.matcher(locale);
                return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
