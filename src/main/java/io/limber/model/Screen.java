package io.limber.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One question of the interview.
 *
 * @param when when it is asked; without it, on every path
 * @param soonerWhen when it is brought forward, before its turn
 * @param ordered for a choice: the options stand in order, most worrying first
 * @param ask the question
 * @param why why limber asks this
 * @param items of a checklist or choice; empty for a number
 * @param range of a number
 */
public record Screen(
        String id,
        Kind kind,
        @Nullable Condition when,
        @Nullable Condition soonerWhen,
        boolean ordered,
        String ask,
        @Nullable String lead,
        String why,
        List<Item> items,
        @Nullable Range range)
        implements Entry {
    public Screen {
        Ids.check(id);
        Ids.prose("ask", ask);
        Ids.prose("why", why);
        items = List.copyOf(items);
        if (kind == Kind.NUMBER ? range == null || !items.isEmpty() : range != null || items.isEmpty()) {
            throw new IllegalArgumentException(
                    "a number needs a `range` and no `items`; a checklist or choice needs `items` and no `range`");
        }
        if (ordered && kind != Kind.CHOICE) {
            throw new IllegalArgumentException("only a choice can be `ordered`");
        }
    }

    /** How a question is answered. */
    public enum Kind {
        /** Each item yes, no or not sure; "none of these" is no to all. */
        CHECKLIST,
        /** Exactly one of the items. */
        CHOICE,
        NUMBER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One line of a checklist or one option of a choice.
     *
     * @param help what the words mean, and what does not count
     * @param check something to do when somebody is not sure; the item is then asked once more
     * @param mayDecline whether "I would rather not say" is an answer
     */
    public record Item(
            String id,
            String text,
            @Nullable String help,
            @Nullable String check,
            boolean mayDecline) implements Entry {
        public Item {
            Ids.check(id);
            Ids.prose("text", text);
        }
    }

    /** The whole numbers that can be an answer, both ends included; {@code notSure} allows "not sure" as well. */
    public record Range(int from, int to, @Nullable String unit, boolean notSure) {
        public Range {
            if (from >= to) {
                throw new IllegalArgumentException("a range must rise, but goes from " + from + " to " + to);
            }
        }
    }
}
