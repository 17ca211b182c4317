package io.limber.terminal;

import io.limber.session.State;

/**
 * A routine that was played.
 *
 * @param end where it ended
 * @param interrupted whether it was ended with Ctrl-C, or with the end of the input
 */
public record PlayedRoutine(State end, boolean interrupted) {}
