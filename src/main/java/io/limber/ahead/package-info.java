/**
 * What runs while limber is built or installed, and never when somebody uses it.
 *
 * <p>{@link io.limber.ahead.DrawAhead} draws the shipped pictures for the usual widths of a page; what it writes is read
 * by {@link io.limber.document.DrawnAhead}. {@link io.limber.ahead.Rehearsal} does once all that limber may be asked to
 * print, so that Java can put what a start needs into an archive.
 */
@NullMarked
package io.limber.ahead;

import org.jspecify.annotations.NullMarked;
