package io.limber.terminal;

/** The one door for keys and time: whoever waits for a key, or for a while, waits here. Tests have their own clock. */
public interface Beat {

    /** A clock that only ever goes forward, in nanoseconds. */
    long nanos();

    /** The next key; {@link Key#NONE} if none comes within so many nanoseconds. */
    Key await(long nanos);
}
