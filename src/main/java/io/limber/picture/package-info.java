/**
 * A pose becomes a picture. Pure geometry: no file, no clock, no screen, no library.
 *
 * <pre>
 * Picture -> Setting -> Skeleton -> Drawing -> Canvas
 *   model     joints     points     strokes    Braille, ASCII, SVG
 * </pre>
 *
 * <p>{@link io.limber.picture.Film} is the way in: it draws a picture of the model at any moment, for either side.
 * {@link io.limber.picture.Lint} says what a body could not do. Lengths are centimetres of a body 170 cm tall, angles are
 * degrees; x goes to the right, y up, z to whoever looks. A new base pose starts in {@code Stances}, a new prop in
 * {@code Furniture}. What a picture means, and which one is shown, is none of this room's business.
 */
@NullMarked
package io.limber.picture;

import org.jspecify.annotations.NullMarked;
