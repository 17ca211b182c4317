/**
 * limber: self-care for a lower back that has locked up.
 *
 * <p>The rooms, from the street inwards. Arrows go one way only; a test holds them.
 *
 * <pre>
 * ahead     what runs while limber is built or installed  sees all
 * cli       one class for each verb                       sees all
 * terminal  screen and keys, bells and voice              sees document, triage, session, picture, model
 * document  results as pages: text, Markdown, data        sees proof, triage, session, picture, model
 * proof     what a content check proves                   sees triage, picture, model
 * content   YAML becomes the model, mistakes have places  sees model
 * session   a routine laid out in time, and played        sees model
 * picture   a pose as Braille, letters or SVG             sees model
 * triage    what to ask, what answers mean, the plan      sees model
 * model     the words limber thinks in                    sees nobody
 * </pre>
 */
@NullMarked
package io.limber;

import org.jspecify.annotations.NullMarked;
