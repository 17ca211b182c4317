package io.limber.terminal;

import io.limber.session.Effect;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * The bells of a player on a terminal, which has but one sound: they are told apart by how often it rings.
 *
 * <pre>
 * start       once
 * switch      twice
 * stop        three times
 * tick, soft  once
 * </pre>
 *
 * A terminal that gets several bells at once rings only one; so they come one after the other.
 */
final class Bells {

    /** The time between two rings that belong together. */
    static final long GAP = TimeUnit.MILLISECONDS.toNanos(250);

    private final LiveKeys keys;
    private final Deque<Long> due = new ArrayDeque<>();

    Bells(LiveKeys keys) {
        this.keys = keys;
    }

    /** Wants a bell, from now on; what is still to ring of the one before is left out. */
    void ring(Effect.Bell bell) {
        due.clear();
        for (int ring = 0; ring < times(bell); ring++) {
            due.add(keys.nanos() + ring * GAP);
        }
        ringDue();
    }

    /** Rings if it is time. */
    void ringDue() {
        while (!due.isEmpty() && due.peek() <= keys.nanos()) {
            due.poll();
            keys.ring();
        }
    }

    /** Nanoseconds until the next ring; as good as never if there is none. */
    long next() {
        return due.isEmpty() ? Long.MAX_VALUE : Math.max(0, due.peek() - keys.nanos());
    }

    private static int times(Effect.Bell bell) {
        return switch (bell) {
            case START, TICK, SOFT -> 1;
            case SWITCH -> 2;
            case STOP -> 3;
        };
    }
}
