package io.limber.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text of one paragraph, each letter with its marks, ready to be laid out in lines. */
final class StyledText {

    private static final byte STRONG = 1;
    private static final byte EMPHASIS = 2;
    private static final byte KEY = 4;

    private final StringBuilder letters = new StringBuilder();
    private byte[] marks = new byte[64];
    private final TextStyle style;

    StyledText(TextStyle style) {
        this.style = style;
    }

    /** Adds light Markdown. */
    StyledText prose(String prose) {
        String quote = style.glyphs().code();
        for (Prose.Span span : Prose.spans(prose)) {
            String leaf = style.leaf(span.text());
            append(span.code() ? quote + leaf + quote : leaf, marks(span));
        }
        return this;
    }

    /** Adds letters as they stand. */
    StyledText text(String letters) {
        append(style.leaf(letters), (byte) 0);
        return this;
    }

    /**
     * The text in lines of at most {@code width} columns, broken at spaces; a word that is longer than a line is broken
     * where it has a hyphen or slash, else anywhere.
     *
     * @param roles painted over the whole text, the innermost first
     */
    List<String> lines(int width, Ink.Role... roles) {
        return ranges(width).stream().map(range -> paint(range, roles)).toList();
    }

    /** The same lines, each filled up with spaces. */
    List<String> columns(int width, Ink.Role... roles) {
        return ranges(width).stream()
                .map(range -> paint(range, roles) + " ".repeat(width - columns(range)))
                .toList();
    }

    /** How many columns the widest of those lines takes. */
    int widest(int width) {
        return ranges(width).stream().mapToInt(this::columns).max().orElse(0);
    }

    private int columns(Range range) {
        return Columns.of(letters.substring(range.from(), range.to()));
    }

    /** The letters of one line; {@code to} is not among them. */
    private record Range(int from, int to) {}

    private List<Range> ranges(int width) {
        List<Range> ranges = new ArrayList<>();
        int end = end();
        for (int from = 0; from < end; ) {
            int to = lineEnd(from, end, width);
            ranges.add(new Range(from, to));
            from = to < end && letters.charAt(to) == ' ' ? to + 1 : to;
        }
        return ranges;
    }

    private void append(String text, byte mark) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isBlank = letter == ' ';
            if (isBlank && (letters.length() == 0 || letters.charAt(letters.length() - 1) == ' ')) {
                continue;
            }
            if (letters.length() == marks.length) {
                marks = Arrays.copyOf(marks, marks.length * 2);
            }
            marks[letters.length()] = mark;
            letters.append(letter);
        }
    }

    /** Where the text ends, a space at its end left out. */
    private int end() {
        int length = letters.length();
        return length > 0 && letters.charAt(length - 1) == ' ' ? length - 1 : length;
    }

    /** Where a line ends that begins at {@code from}; something to type is kept in one line if it fits in one. */
    private int lineEnd(int from, int end, int width) {
        int columns = 0;
        int betweenWords = from;
        int insideCode = from;
        for (int at = from; at < end; ) {
            int codePoint = letters.codePointAt(at);
            int wide = Columns.of(codePoint);
            if (codePoint == ' ' && (marks[at] & KEY) != 0) {
                insideCode = at;
            } else if (codePoint == ' ' || (wide == 2 && at > from && letters.charAt(at - 1) != ' ')) {
                betweenWords = at;
            }
            if (codePoint != ' ' && columns + wide > width) {
                int lastBreak = betweenWords > from ? betweenWords : insideCode;
                return lastBreak > from ? lastBreak : insideWord(from, at);
            }
            columns += wide;
            at += Character.charCount(codePoint);
        }
        return end;
    }

    /** Where to break a word that fills the line from {@code from} to {@code full}. */
    private int insideWord(int from, int full) {
        for (int at = full; at > from + (full - from) / 3; at--) {
            char before = letters.charAt(at - 1);
            if (before == '-' || before == '/') {
                return at;
            }
        }
        return full > from ? full : from + Character.charCount(letters.codePointAt(from));
    }

    private String paint(Range range, Ink.Role... roles) {
        StringBuilder line = new StringBuilder();
        for (int start = range.from(); start < range.to(); ) {
            int next = start + 1;
            while (next < range.to() && marks[next] == marks[start]) {
                next++;
            }
            line.append(painted(letters.substring(start, next), marks[start], roles));
            start = next;
        }
        return line.toString();
    }

    private String painted(String run, byte mark, Ink.Role... roles) {
        String painted = run;
        painted = (mark & KEY) == 0 ? painted : style.ink().paint(Ink.Role.KEY, painted);
        painted = (mark & EMPHASIS) == 0 ? painted : style.ink().paint(Ink.Role.EMPHASIS, painted);
        painted = (mark & STRONG) == 0 ? painted : style.ink().paint(Ink.Role.STRONG, painted);
        for (Ink.Role role : roles) {
            painted = style.ink().paint(role, painted);
        }
        return painted;
    }

    private static byte marks(Prose.Span span) {
        return (byte) ((span.strong() ? STRONG : 0) | (span.emphasis() ? EMPHASIS : 0) | (span.code() ? KEY : 0));
    }
}
