package io.limber.document;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes what a charset does not have in letters that it has: straight quotes for curly ones, "e" for "é". */
public final class Ascii {

    private Ascii() {}

    /** The text as it can be written in a charset; {@code ?} stands for what has no likeness. */
    public static String readable(String text, Charset charset) {
        boolean hasAll = charset.equals(StandardCharsets.UTF_8) && !hasHalfLetters(text);
        return hasAll ? text : readable(text, charset.newEncoder());
    }

    /** Whether there are parts of letters, which may lack their other half. */
    private static boolean hasHalfLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text as the encoder can write it; {@code ?} stands for what has no likeness. */
    public static String readable(String text, CharsetEncoder encoder) {
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder readable = new StringBuilder(text.length() + 16);
        parted(text, encoder).codePoints().forEach(codePoint -> {
            String letter = Character.toString(codePoint);
            if (encoder.canEncode(letter)) {
                readable.append(letter);
            } else if (!isMark(codePoint)) {
                readable.append(likeness(codePoint, encoder));
            }
        });
        return readable.toString();
    }

    /** Parts what would run together: 38° is 38 deg, and two and a half must not become 21/2. */
    private static String parted(String text, CharsetEncoder encoder) {
        String parted = text;
        if (!encoder.canEncode('°')) {
            parted = Likeness.DEGREE.matcher(parted).replaceAll(degree -> degree.group(1) == null ? " deg" : " deg ");
        }
        return encoder.canEncode('½')
                ? parted
                : Likeness.FRACTION_AFTER_NUMBER.matcher(parted).replaceAll(" ");
    }

    private static String likeness(int codePoint, CharsetEncoder encoder) {
        String likeness = Likeness.OF.get(codePoint);
        if (likeness == null) {
            likeness = Character.isSpaceChar(codePoint) ? " " : base(codePoint);
        }
        return likeness.isEmpty() || !encoder.canEncode(likeness) ? "?" : likeness;
    }

    /** The letter without its accents; ten squared must not become 102. */
    private static String base(int codePoint) {
        StringBuilder base = new StringBuilder(Likeness.SUPERSCRIPTS.indexOf(codePoint) < 0 ? "" : "^");
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> !isMark(part))
                .mapToObj(part -> Likeness.OF.getOrDefault(part, Character.toString(part)))
                .forEach(base::append);
        return base.toString();
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Made when a letter is first missing. */
    private static final class Likeness {

        private static final Pattern DEGREE = Pattern.compile(" ?°( ?(?=\\p{L}))?");
        private static final Pattern FRACTION_AFTER_NUMBER = Pattern.compile("(?<=\\d)(?=[¼½¾⅐-⅞])");
        private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

        /** What is written, and which letters it stands for. */
        private static final Map<Integer, String> OF = table("""
                '   ‘’‚‛′‹›
                "   “”„‟″«»
                -   ‐‑‒–—―−
                *   •‣◦▪●·
                /   ÷⁄∕
                x   ×
                ...   …
                +/-   ±
                <=   ≤
                >=   ≥
                ~   ≈
                ->   →
                <-   ←
                u   µ
                ss   ß
                ae   æ
                AE   Æ
                oe   œ
                OE   Œ
                o   ø
                O   Ø
                l   ł
                L   Ł
                i   ı
                d   ðđ
                D   ÐĐ
                th   þ
                Th   Þ
                """);

        private Likeness() {}

        private static Map<Integer, String> table(String lines) {
            Map<Integer, String> table = new HashMap<>();
            lines.lines()
                    .map(line -> line.split(" +"))
                    .forEach(line -> line[1].codePoints().forEach(letter -> table.put(letter, line[0])));
            return table;
        }
    }
}
