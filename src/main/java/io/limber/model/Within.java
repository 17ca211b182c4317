package io.limber.model;

/** How soon something has to happen, soonest first. */
public enum Within {
    NOW("now"),
    TODAY("today"),
    ONE_DAY("1 day"),
    TWO_DAYS("2 days"),
    THREE_DAYS("3 days"),
    TWO_WEEKS("2 weeks");

    private final String words;

    Within(String words) {
        this.words = words;
    }

    /** The words as packs and scripts spell them. */
    @Override
    public String toString() {
        return words;
    }
}
