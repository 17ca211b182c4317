package io.limber.prose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word: the groups of vowels, less the ones that are silent, and more where two
 * vowels that stand together are said one by one.
 */
final class Syllables {

    /** Words that follow no rule. */
    private static final Map<String, Integer> ODD = Map.ofEntries(
            Map.entry("anyone", 3),
            Map.entry("area", 3),
            Map.entry("areas", 3),
            Map.entry("caesarean", 4),
            Map.entry("clothes", 1),
            Map.entry("crooked", 2),
            Map.entry("diabetes", 4),
            Map.entry("everybody", 4),
            Map.entry("everyone", 3),
            Map.entry("eye", 1),
            Map.entry("eyes", 1),
            Map.entry("hundred", 2),
            Map.entry("idea", 3),
            Map.entry("ideas", 3),
            Map.entry("maybe", 2),
            Map.entry("ruin", 2),
            Map.entry("science", 2),
            Map.entry("someone", 2),
            Map.entry("therefore", 2));

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private static final List<Pattern> SILENT = patterns(
            "(?<=[^aeiouy])e$(?<![bcdfgkpstz]le)(?<![bcdfgkpt]re)", // like, but not little or centre
            "(?<=[^aeiouyscxzg])es$(?<![bdfgkptcsz]les)(?<![bcdfgkpt]res)(?<!ches)(?<!shes)", // times, not muscles
            "(?<=[^aeioutdy])ed$(?<![bcdfgkpstz]led)", // eased, not rested or settled
            "(?<=[aeiouy][^aeiouy])(?<!^som)e(?=ments?$|ful|less|ly$|ness$|ty$)", // movement, careful, safely
            "(?<=[aeiouy][^aeiouy])(?<!^som)e(?=lines?$|ways?$|works?$|times?$|where$|head|foot)", // sideways
            "^some(?=[a-z])", // something
            "^every", // everyday
            "[gq]ues?$"); // fatigue

    private static final List<Pattern> APART = patterns(
            "(?<![cts])ia", // trial, not special
            "^scia", // sciatica
            "(?<=[ct])iat(?=e|ing|ion)", // associate
            "iet", // quiet
            "(?<=[^tc])ien(?=ce|t)", // experience, not patient
            "(?<=[^aeiouyp])ie(?=r$|rs$|st$)", // easier
            "(?<=[^tscgx])io(?!n$|ns$)", // serious, not anxious
            "(?<=[dbr])ion", // accordion
            "ium", // calcium
            "(?<=cr)ea(?=t)", // create
            "(?<=r)ea(?=ct|ssur)", // react
            "(?<!g)eo(?!pl)", // video, not surgeon or people
            "(?<![qg])ua", // usual, not quarter
            "(?<![qg])ue(?=ls?$|n[ct])", // fuel, influence
            "(?<![gqb])uid", // fluid, not guide
            "uou", // continuous
            "(?<=[aeiou])ing$", // doing
            "(?<=[^aeiou])yi", // lying
            "(?<=[aeou])y(?=[aeiou])(?!ed$)", // beyond, not stayed
            "oe(?=[mt])", // poem
            "(?:s|th)ms?$"); // spasm

    private Syllables() {}

    /** The syllables of a word in letters; a number has one for each digit, more or less. */
    static int in(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return (int) word.chars().filter(Character::isDigit).count();
        }
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("'(?:s|re|ve|ll|d|m)$", "");
        if (letters.endsWith("n't")) {
            return in(letters.substring(0, letters.length() - 3)) + (letters.matches(".*(?:[ds]|ve)n't") ? 1 : 0);
        }
        String plain = letters.replace("'", "");
        Integer odd = ODD.get(plain);
        return odd != null
                ? odd
                : Math.max(1, count(List.of(VOWELS), plain) - count(SILENT, plain) + count(APART, plain));
    }

    private static int count(List<Pattern> patterns, String word) {
        return (int) patterns.stream()
                .mapToLong(pattern -> pattern.matcher(word).results().count())
                .sum();
    }

    private static List<Pattern> patterns(String... written) {
        return List.of(written).stream().map(Pattern::compile).toList();
    }
}
