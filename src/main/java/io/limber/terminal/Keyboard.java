package io.limber.terminal;

import java.io.IOException;
import java.util.Map;

/** Makes keys of the bytes that a terminal sends for them. */
final class Keyboard {

    static final int ENDED = -1;
    static final int NOTHING_YET = -2;

    /** The bytes of one key come together; what follows later is another key. */
    private static final long BYTES_OF_ONE_KEY_MILLIS = 50;

    private static final Map<String, Key.Name> SEQUENCES = Map.ofEntries(
            Map.entry("A", Key.Name.UP),
            Map.entry("B", Key.Name.DOWN),
            Map.entry("H", Key.Name.HOME),
            Map.entry("F", Key.Name.END),
            Map.entry("1~", Key.Name.HOME),
            Map.entry("4~", Key.Name.END),
            Map.entry("5~", Key.Name.PAGE_UP),
            Map.entry("6~", Key.Name.PAGE_DOWN),
            Map.entry("7~", Key.Name.HOME),
            Map.entry("8~", Key.Name.END),
            Map.entry("M", Key.Name.ENTER));

    /** Where bytes come from. */
    @FunctionalInterface
    interface Bytes {
        /** The next byte; {@link #NOTHING_YET} if none comes in time, {@link #ENDED} if none ever will. */
        int next(long millis) throws IOException;
    }

    private final Bytes bytes;

    Keyboard(Bytes bytes) {
        this.bytes = bytes;
    }

    /** The next key, if it comes in time. */
    Key next(long millis) throws IOException {
        int first = bytes.next(millis);
        return switch (first) {
            case NOTHING_YET -> Key.NONE;
            case ENDED, 4 -> Key.of(Key.Name.ENDED);
            case 3 -> Key.of(Key.Name.INTERRUPT);
            case 26 -> Key.of(Key.Name.SUSPEND);
            case 8, 127 -> Key.of(Key.Name.BACKSPACE);
            case '\t' -> Key.of(Key.Name.TAB);
            case '\r', '\n' -> Key.of(Key.Name.ENTER);
            case 27 -> afterEscape();
            default -> first >= ' ' && first < 127 ? Key.letter(Character.toLowerCase((char) first)) : afterAny(first);
        };
    }

    /** A letter that no key here is called by is one key, however many bytes it takes in UTF-8. */
    private Key afterAny(int first) throws IOException {
        int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
        for (int taken = 0; taken < more; taken++) {
            bytes.next(BYTES_OF_ONE_KEY_MILLIS);
        }
        return Key.of(Key.Name.OTHER);
    }

    private Key afterEscape() throws IOException {
        int second = bytes.next(BYTES_OF_ONE_KEY_MILLIS);
        if (second < 0 || second == 27) {
            return Key.of(Key.Name.ESCAPE);
        }
        if (second != '[' && second != 'O') {
            return Key.of(Key.Name.OTHER);
        }
        StringBuilder sequence = new StringBuilder();
        int next = bytes.next(BYTES_OF_ONE_KEY_MILLIS);
        while (next >= ' ' && next < '@') {
            sequence.append((char) next);
            next = bytes.next(BYTES_OF_ONE_KEY_MILLIS);
        }
        if (next >= '@') {
            sequence.append((char) next);
        }
        return Key.of(SEQUENCES.getOrDefault(sequence.toString(), Key.Name.OTHER));
    }
}
