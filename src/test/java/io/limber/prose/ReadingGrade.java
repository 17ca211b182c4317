package io.limber.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How many years of school a text asks for, after Flesch and Kincaid: 0.39 x words per sentence + 11.8 x syllables per
 * word - 15.59.
 *
 * <p>Counted as Flesch counted: a sentence ends at a full stop, a question mark, an exclamation mark, a colon or a
 * semicolon; a contraction or a word with hyphens is one word; a number is a word too.
 */
final class ReadingGrade {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]+(?=\\s|$)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:['-][A-Za-z]+)*|\\d+(?:[.,]\\d+)*");
    private static final Pattern MARKUP = Pattern.compile("[*_`\"()]");

    /** Words nobody can do without; see the file for why. */
    private static final Set<String> KNOWN_BY_ALL = Set.copyOf(lines("known-by-all.txt"));

    private final int words;
    private final int sentences;
    private final int syllables;

    private ReadingGrade(int words, int sentences, int syllables) {
        this.words = words;
        this.sentences = sentences;
        this.syllables = syllables;
    }

    /** The grade of several pieces; each ends a sentence, with or without a full stop. */
    static ReadingGrade of(List<String> pieces) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (String piece : pieces) {
            String plain = MARKUP.matcher(piece).replaceAll(" ");
            for (String sentence : SENTENCE_END.splitAsStream(plain).toList()) {
                List<String> found = wordsOf(sentence);
                words += found.size();
                sentences += found.isEmpty() ? 0 : 1;
                syllables +=
                        found.stream().mapToInt(ReadingGrade::syllablesAsRead).sum();
            }
        }
        return new ReadingGrade(words, sentences, syllables);
    }

    static ReadingGrade of(String text) {
        return of(List.of(text));
    }

    int words() {
        return words;
    }

    double grade() {
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "grade %.1f over %d words", grade(), words);
    }

    private static List<String> wordsOf(String sentence) {
        Matcher matcher = WORD.matcher(sentence);
        return matcher.results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static int syllablesAsRead(String word) {
        return Arrays.stream(word.split("-", -1))
                .mapToInt(part -> KNOWN_BY_ALL.contains(part) ? Math.min(2, Syllables.in(part)) : Syllables.in(part))
                .sum();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(ReadingGrade.class.getResourceAsStream("/prose/" + resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceAll("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
