package io.limber.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words as the man(7) language wants them. Every hyphen and quote is written so that it can be copied from the page into
 * a shell, and nothing that a text holds is taken for a macro.
 */
final class Roff {

    /** An option in the middle of a sentence. */
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-zA-Z][a-z-]*(?<!-)");

    private static final int LONGEST_LINE = 72;

    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.?!:])\\s+(?=[A-Z\"'-])");

    private Roff() {}

    /** Text that is to come out letter by letter, within a line. */
    static String literal(String text) {
        return text.codePoints().mapToObj(Roff::letter).collect(Collectors.joining());
    }

    static String bold(String text) {
        return "\\fB" + literal(text) + "\\fR";
    }

    static String italic(String text) {
        return "\\fI" + literal(text) + "\\fR";
    }

    /** A paragraph with its options in bold. Each sentence begins a line, and no line is longer than a reader likes. */
    static List<String> prose(String text) {
        return END_OF_SENTENCE
                .splitAsStream(text.strip())
                .flatMap(sentence -> lines(sentence, Roff::word).stream())
                .toList();
    }

    /** What somebody may type, all of it in bold. */
    static List<String> typed(String text) {
        return lines(text, Roff::literal).stream()
                .map(line -> "\\fB" + line + "\\fR")
                .toList();
    }

    /** A name and what it means, such as {@code 2} and "wrong use"; the name is written in roff already. */
    static List<String> entry(String name, String text) {
        Stream<String> words = text.isBlank() ? Stream.of("\\&") : prose(text).stream();
        return Stream.concat(Stream.of(".TP", name), words).toList();
    }

    private static List<String> lines(String text, UnaryOperator<String> asRoff) {
        List<String> lines = new ArrayList<>();
        for (String word : text.strip().split("\\s+", -1)) {
            String next = asRoff.apply(word);
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + 1 + next.length() <= LONGEST_LINE) {
                lines.set(last, lines.get(last) + " " + next);
            } else {
                // A full stop at the start of a line would make it a macro.
                lines.add(next.startsWith(".") ? "\\&" + next : next);
            }
        }
        return lines;
    }

    private static String word(String word) {
        StringBuilder roff = new StringBuilder();
        Matcher option = OPTION.matcher(word);
        int from = 0;
        while (option.find()) {
            roff.append(literal(word.substring(from, option.start()))).append(bold(option.group()));
            from = option.end();
        }
        return roff.append(literal(word.substring(from))).toString();
    }

    private static String letter(int letter) {
        return switch (letter) {
            case '\\' -> "\\e";
            case '-' -> "\\-";
            case '\'' -> "\\(aq";
            case '"' -> "\\(dq";
            case '`' -> "\\(ga";
            case '^' -> "\\(ha";
            case '~' -> "\\(ti";
            default -> letter >= ' ' && letter < 127 ? Character.toString(letter) : "\\[u%04X]".formatted(letter);
        };
    }
}
