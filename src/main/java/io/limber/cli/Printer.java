package io.limber.cli;

import io.limber.document.Data;
import io.limber.document.Document;
import io.limber.document.Glyphs;
import io.limber.document.HtmlRenderer;
import io.limber.document.HtmlStyle;
import io.limber.document.Ink;
import io.limber.document.MarkdownRenderer;
import io.limber.document.Page;
import io.limber.document.Pictures;
import io.limber.document.Safe;
import io.limber.document.TextRenderer;
import io.limber.document.TextStyle;
import io.limber.terminal.Door;
import io.limber.terminal.Pager;
import io.limber.terminal.Theme;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Sends a page where it should go, in the shape it should have. */
final class Printer {

    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST = 100;
    /** The bare console of Linux: it takes UTF-8, and its font has no Braille. */
    private static final String CONSOLE = "linux";

    private final Door door;
    private final OutputOptions options;
    private final PictureOptions.Wanted pictures;
    private final boolean largePrint;

    Printer(Door door, OutputOptions options) {
        this(door, options, PictureOptions.Wanted.auto);
    }

    Printer(Door door, OutputOptions options, PictureOptions.Wanted pictures) {
        this(door, options, pictures, false);
    }

    Printer(Door door, OutputOptions options, PictureOptions.Wanted pictures, boolean largePrint) {
        this.door = door;
        this.options = options;
        this.pictures = pictures;
        this.largePrint = largePrint;
        if (options.width != null && (options.width < 20 || options.width > 500)) {
            throw new UserException("--width takes a number from 20 to 500, but is " + options.width + ".");
        }
    }

    /** Prints a page, or writes it to the file that was named. */
    void print(Page page) {
        if (options.file == null && options.format() == Format.TEXT && !isPlain()) {
            new Pager(door).show(inFormat(page, screenStyle()));
        } else {
            printNow(page);
        }
    }

    /** Prints a page that must be seen at once: no pager. */
    void printNow(Page page) {
        printAsItIs(inFormat(page, options.file == null ? screenStyle() : fileStyle()));
    }

    /** Prints a text whose lines are not to be wrapped. */
    void printAsItIs(String text) {
        if (options.file != null) {
            ResultFile.write(options.file, text, options.force);
            sayWritten(options.file);
        } else if (options.format().isUnicode()) {
            door.out().printData(text);
        } else {
            door.out().print(text);
        }
    }

    /** A page to be kept in a file. */
    String forKeeping(Page page, Format format) {
        return format == Format.HTML
                ? HtmlRenderer.render(page.document(), htmlStyle(page))
                : MarkdownRenderer.render(page.document());
    }

    /** A page as text, to be kept in a file. */
    String forFile(Document document) {
        return new TextRenderer(fileStyle()).render(document);
    }

    /** Tells somebody at a terminal where a result went. */
    void sayWritten(Path where) {
        if (door.isTerminal(Door.Stream.ERR)) {
            door.err().println(Safe.line("Written to " + where));
        }
    }

    /** The text of a page for the messages stream, where it is read by a person whatever the result's format. */
    String forReading(Document document) {
        return new TextRenderer(messageStyle()).render(document);
    }

    /** How prompts and messages look. */
    TextStyle messageStyle() {
        return style(Door.Stream.ERR, door.err().charset());
    }

    private String inFormat(Page page, TextStyle style) {
        return switch (options.format()) {
            case TEXT -> new TextRenderer(style).render(page.document());
            case MARKDOWN -> MarkdownRenderer.render(page.document());
            case HTML -> HtmlRenderer.render(page.document(), htmlStyle(page));
            case SVG -> throw new IllegalStateException("a page is no picture; see RoutinePictures");
            case ICS -> throw new IllegalStateException("a page is no dates; see Reminders");
            case JSON -> Data.json(page.data());
            case YAML -> Data.yaml(page.data());
            case JSONL -> Data.jsonLine(page.data()) + "\n";
        };
    }

    private HtmlStyle htmlStyle(Page page) {
        return new HtmlStyle(page.language(), largePrint, pictures != PictureOptions.Wanted.none);
    }

    /** How text on standard output looks. */
    TextStyle screenStyle() {
        return style(Door.Stream.OUT, door.out().charset());
    }

    private TextStyle fileStyle() {
        Charset charset = StandardCharsets.UTF_8;
        Glyphs glyphs = isPlain() ? Glyphs.PLAIN : Glyphs.UNICODE;
        return new TextStyle(width(), glyphs, Ink.NONE, charset, pictures(Pictures.in(charset)));
    }

    private TextStyle style(Door.Stream stream, Charset charset) {
        Glyphs glyphs = isPlain() ? Glyphs.PLAIN : Glyphs.in(charset);
        Ink ink = isColored(stream) ? new Theme() : Ink.NONE;
        Pictures best = Pictures.in(charset);
        boolean isConsole =
                door.isTerminal(stream) && door.variable("TERM").orElse("").equals(CONSOLE);
        boolean isGuess = pictures == PictureOptions.Wanted.auto;
        return new TextStyle(width(), glyphs, ink, charset, pictures(isConsole && isGuess ? Pictures.ASCII : best));
    }

    /** What pictures are drawn with, where {@code best} is the most that can be shown. */
    private Pictures pictures(Pictures best) {
        if (isPlain()) {
            return Pictures.WORDS;
        }
        return switch (pictures) {
            case auto, braille -> best;
            case ascii -> Pictures.ASCII;
            case none -> Pictures.WORDS;
        };
    }

    /** Whether it is read out, or wanted without any drawing. */
    boolean isPlain() {
        return options.plain || door.variable("ACCESSIBLE").isPresent();
    }

    private boolean isColored(Door.Stream stream) {
        return switch (options.color) {
            case always -> true;
            case never -> false;
            case auto -> !isPlain() && Theme.suits(door, stream);
        };
    }

    /** How many columns a line of text takes at most, on a screen of any size. */
    int widest() {
        return options.width != null ? options.width : WIDEST;
    }

    private int width() {
        return options.width != null
                ? options.width
                : door.size()
                        .map(size -> Math.max(20, Math.min(WIDEST, size.columns())))
                        .orElse(USUAL_WIDTH);
    }
}
