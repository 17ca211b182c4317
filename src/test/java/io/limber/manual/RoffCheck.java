package io.limber.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at a page as a strict reader of man(7) would, on machines that have none: only what our pages need is allowed. */
final class RoffCheck {

    private static final Pattern MACRO = Pattern.compile("\\.(?:TP|PP|br|nh|nr HY 0|YS|ad l|SH [A-Z ]+[A-Z]|SY limber"
            + "|TH [A-Z\\\\-]+ 1 \\d{4}-\\d\\d-\\d\\d \"limber [^\"]+\" \"\\\\&\"|\\\\\" .+)");

    /** Each escape that we write, and every letter that needs none. */
    private static final Pattern TEXT = Pattern.compile(
            "(?:[ !\"#$%&()*+,./0-9:;<=>?@A-Z\\[\\]_a-z{|}]|\\\\(?:e|-|~|&|f[BIR]|\\((?:aq|dq|ga|ha|ti)|\\[u[0-9A-F]{4,6}]))+");

    private static final Pattern FONT = Pattern.compile("\\\\f([BIR])");

    private final List<String> faults = new ArrayList<>();
    private final List<String> lines;

    private RoffCheck(String page) {
        lines = page.lines().toList();
        if (!page.endsWith("\n") || page.endsWith("\n\n") || page.contains("\r")) {
            faults.add("it must end with one line feed, and hold no other ends of lines");
        }
    }

    /** What is wrong with a page, a line each; nothing if it is well. */
    static List<String> faults(String page) {
        RoffCheck check = new RoffCheck(page);
        check.lookAtAll();
        return check.faults;
    }

    private void lookAtAll() {
        if (lines.stream().filter(line -> line.startsWith(".TH ")).count() != 1) {
            faults.add("it must have one title");
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(".")) {
                check(i, MACRO.matcher(line).matches(), "no macro of ours");
            } else {
                check(i, TEXT.matcher(line).matches(), "an odd letter, an odd escape, or nothing");
                check(i, !line.startsWith("'"), "a quote that makes a request of it");
                check(i, endsInRoman(line), "letters that stay bold or italic, or two fonts at once");
            }
            check(i, line.length() <= 80, "more than 80 letters");
            check(i, line.equals(line.strip()), "spaces at an end");
            check(i, !line.equals(".TP") || (isText(i + 1) && isText(i + 2)), "no name, or no text after it");
            check(i, !line.equals(".PP") || (isText(i + 1) && isText(i - 1)), "no paragraph on both sides");
            check(i, !line.startsWith(".SH ") || isText(i + 1) || opens(i + 1), "nothing below it");
            check(i, !line.startsWith(".SY ") || lines.subList(i, lines.size()).contains(".YS"), "no end");
        }
    }

    private void check(int line, boolean isWell, String otherwise) {
        if (!isWell) {
            faults.add((line + 1) + ": " + otherwise + ": " + lines.get(line));
        }
    }

    private boolean isText(int line) {
        return line > 0 && line < lines.size() && !lines.get(line).startsWith(".");
    }

    private boolean opens(int line) {
        return line < lines.size()
                && (lines.get(line).equals(".TP") || lines.get(line).startsWith(".SY "));
    }

    private static boolean endsInRoman(String line) {
        boolean isRoman = true;
        Matcher font = FONT.matcher(line);
        while (font.find()) {
            boolean toRoman = font.group(1).equals("R");
            if (toRoman == isRoman) {
                return false;
            }
            isRoman = toRoman;
        }
        return isRoman;
    }
}
