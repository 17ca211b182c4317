package io.limber.document;

/**
 * How a page of HTML is to look.
 *
 * @param language of its words, such as "en"
 * @param largePrint whether its letters are for those who read large print
 * @param pictures whether pictures are drawn; their words are there in any case
 */
public record HtmlStyle(String language, boolean largePrint, boolean pictures) {

    /** The usual look: letters of the usual size, and pictures. */
    public static HtmlStyle of(String language) {
        return new HtmlStyle(language, false, true);
    }
}
