package io.limber.proof;

import io.limber.model.Vignette;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The facts of a case, and what can be read out of its free words. */
final class Story {

    private static final Pattern APART = Pattern.compile("[^a-z0-9]+");
    private static final Pattern YEARS = Pattern.compile("(\\d+) ?(?:year|yr)");
    private static final List<String> DENIED =
            List.of(" no ", " not ", " without ", " never ", " denies ", " negative ", " none ", " normal ");
    private static final List<String> RELATIVES = List.of(
            " family",
            " relative",
            " mother",
            " father",
            " brother",
            " sister",
            " parent",
            " uncle",
            " aunt",
            " cousin");

    private final Vignette.Facts facts;

    Story(Vignette.Facts facts) {
        this.facts = facts;
    }

    boolean is(String key, String... words) {
        return facts.is(key, words);
    }

    /** A number, or 0 where none is told. */
    int number(String key) {
        return facts.number(key).orElse(0);
    }

    OptionalInt told(String key) {
        return facts.number(key);
    }

    /** Whether an entry under this key has a word that begins like one of these. */
    boolean says(String key, String... beginnings) {
        return entries(key).anyMatch(entry -> hasAny(entry, beginnings));
    }

    /** Whether one of the person's own illnesses or remarks has a word that begins like one of these. */
    boolean mentions(String... beginnings) {
        return remarks()
                .filter(entry -> RELATIVES.stream().noneMatch(entry::contains))
                .anyMatch(entry -> hasAny(entry, beginnings));
    }

    /** Whether a remark is about a relative and has a word that begins like one of these. */
    boolean ofRelatives(String... beginnings) {
        return remarks()
                .filter(entry -> RELATIVES.stream().anyMatch(entry::contains))
                .anyMatch(entry -> hasAny(entry, beginnings));
    }

    /** Whether an entry under this key says anything at all. */
    boolean says(String key) {
        return entries(key).anyMatch(entry -> !entry.isBlank());
    }

    /** Whether a remark has a word that begins like one of these, and one that begins like one of those. */
    boolean mentionsTogether(List<String> these, List<String> those) {
        return remarks()
                .filter(entry -> RELATIVES.stream().noneMatch(entry::contains))
                .anyMatch(entry ->
                        hasAny(entry, these.toArray(String[]::new)) && hasAny(entry, those.toArray(String[]::new)));
    }

    boolean takes(String... beginnings) {
        return says("meds", beginnings);
    }

    /** How many years ago a remark with one of these words was; empty where it does not say. */
    OptionalInt yearsAgo(String... beginnings) {
        return remarks()
                .filter(entry -> hasAny(entry, beginnings))
                .map(YEARS::matcher)
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .min();
    }

    /** Free words: other illnesses, risks, joints and skin, medicines, and what set it off. */
    private Stream<String> remarks() {
        return Stream.of("history.other", "history.vascular_risk", "history.inflammatory", "meds", "course.trigger")
                .flatMap(this::entries);
    }

    /** Entries in small letters with single spaces, one at each end, without those that deny something. */
    private Stream<String> entries(String key) {
        return facts.words(key).stream()
                .map(word -> " "
                        + APART.matcher(word.toLowerCase(Locale.ROOT))
                                .replaceAll(" ")
                                .strip() + " ")
                .filter(entry -> DENIED.stream().noneMatch(entry::contains));
    }

    private static boolean hasAny(String entry, String... beginnings) {
        return Arrays.stream(beginnings).anyMatch(beginning -> entry.contains(" " + beginning));
    }
}
