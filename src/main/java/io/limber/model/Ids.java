package io.limber.model;

import java.util.regex.Pattern;

/** The rules that every id and every piece of prose keeps. */
final class Ids {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,40}");

    private Ids() {}

    /** Refuses an id that is not {@code [a-z][a-z0-9-]{1,40}}. */
    static void check(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "`id` must be 2 to 41 small letters, digits or hyphens, and begin with a letter, but is `" + id
                            + "`");
        }
    }

    /** Refuses prose that says nothing; {@code name} is the key as it is written in a pack. */
    static void prose(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("`" + name + "` is empty");
        }
    }

    /** Refuses a list that must hold something. */
    static void some(String name, java.util.Collection<?> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("`" + name + "` needs at least one entry");
        }
    }
}
