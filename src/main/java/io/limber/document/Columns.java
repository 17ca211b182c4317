package io.limber.document;

import java.util.Arrays;

/** How many columns text takes on a terminal: accents that sit on a letter none, East Asian letters and emoji two. */
public final class Columns {

    private Columns() {}

    public static int of(String text) {
        int columns = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            columns += of(codePoint);
            at += Character.charCount(codePoint);
        }
        return columns;
    }

    public static int of(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || isHangulTail(codePoint)) {
            return 0;
        }
        return Wide.has(codePoint) ? 2 : 1;
    }

    /** As much of a text as these columns hold, three points at its end if it was longer. */
    public static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int end = 0;
        int columns = 0;
        while (columns + of(text.codePointAt(end)) <= width - 3) {
            columns += of(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end) + "...";
    }

    /** Vowels and final consonants that join the syllable before them. */
    private static boolean isHangulTail(int codePoint) {
        return (codePoint >= 0x1160 && codePoint <= 0x11ff) || (codePoint >= 0xd7b0 && codePoint <= 0xd7fb);
    }

    /** The wide and full-width characters of Unicode, most of them in the table of East Asian widths. */
    private static final class Wide {

        /** First and last of each range. */
        private static final int[] ENDS = Arrays.stream("""
                        1100-115f 231a-231b 2329-232a 23e9-23ec 23f0-23f0 23f3-23f3 25fd-25fe 2614-2615 2648-2653
                        267f-267f 2693-2693 26a1-26a1 26aa-26ab 26bd-26be 26c4-26c5 26ce-26ce 26d4-26d4 26ea-26ea
                        26f2-26f3 26f5-26f5 26fa-26fa 26fd-26fd 2705-2705 270a-270b 2728-2728 274c-274c 274e-274e
                        2753-2755 2757-2757 2795-2797 27b0-27b0 27bf-27bf 2b1b-2b1c 2b50-2b50 2b55-2b55 2e80-303e
                        3041-3247 3250-4dbf 4e00-a4c6 a960-a97c ac00-d7a3 f900-fad9 fe10-fe19 fe30-fe6b ff01-ff60
                        ffe0-ffe6 16fe0-1b2fb 1f004-1f004 1f0cf-1f0cf 1f18e-1f18e 1f191-1f19a 1f200-1f320
                        1f32d-1f335 1f337-1f37c 1f37e-1f393 1f3a0-1f3ca 1f3cf-1f3d3 1f3e0-1f3f0 1f3f4-1f3f4
                        1f3f8-1f43e 1f440-1f440 1f442-1f4fc 1f4ff-1f53d 1f54b-1f54e 1f550-1f567 1f57a-1f57a
                        1f595-1f596 1f5a4-1f5a4 1f5fb-1f64f 1f680-1f6c5 1f6cc-1f6cc 1f6d0-1f6d2 1f6d5-1f6df
                        1f6eb-1f6ec 1f6f4-1f6fc 1f7e0-1f7f0 1f90c-1f93a 1f93c-1f945 1f947-1f9ff 1fa70-1faff
                        20000-3fffd
                        """.strip().split("[\\s-]+"))
                .mapToInt(end -> Integer.parseInt(end, 16))
                .toArray();

        static boolean has(int codePoint) {
            int found = Arrays.binarySearch(ENDS, codePoint);
            return found >= 0 || (-found - 1) % 2 == 1;
        }
    }
}
