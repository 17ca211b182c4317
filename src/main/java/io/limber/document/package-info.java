/**
 * What limber has to say, as a tree that knows nothing of paper or screens, and the renderers that write it down.
 *
 * <p>A {@link io.limber.document.Document} is built by whoever has something to say. {@link
 * io.limber.document.TextRenderer} and {@link io.limber.document.MarkdownRenderer} write it for people, {@link
 * io.limber.document.Data} writes values for scripts. A {@link io.limber.document.Calendar} holds dates to be reminded
 * of. All text passes {@link io.limber.document.Safe} on its way out.
 *
 * <p>Nothing here decides, prints, asks what time it is or looks at the terminal: width, glyphs, colour and charset come
 * in as values. A new kind of block starts in {@link io.limber.document.Node}, and the compiler then names every
 * renderer that has to learn it.
 */
@NullMarked
package io.limber.document;

import org.jspecify.annotations.NullMarked;
