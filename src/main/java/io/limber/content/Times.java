package io.limber.content;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as packs write them: a number and a unit. */
final class Times {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}) (s|min|h|days?|weeks?)");
    private static final Map<String, Duration> UNITS = Map.of(
            "s", Duration.ofSeconds(1),
            "min", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "day", Duration.ofDays(1),
            "days", Duration.ofDays(1),
            "week", Duration.ofDays(7),
            "weeks", Duration.ofDays(7));

    private Times() {}

    static Optional<Duration> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.ofNullable(UNITS.get(matcher.group(2)))
                        .map(unit -> unit.multipliedBy(Long.parseLong(matcher.group(1))))
                : Optional.empty();
    }
}
