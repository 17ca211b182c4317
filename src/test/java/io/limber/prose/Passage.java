package io.limber.prose;

import io.limber.content.Library;
import io.limber.model.Condition;
import io.limber.model.Entry;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A piece of text that limber says in its own voice, with the place to look for it.
 *
 * @param where such as {@code topic joints, sayings, instead-known}
 */
record Passage(String where, String text) {

    /** What names something, or is quoted: not limber's own voice. */
    private static final Set<String> NOT_OURS = Set.of("id", "quote", "alsoCalled", "says", "language", "version");

    /** What names other things by their id. */
    private static final Set<String> NAMES = Set.of(
            "sources",
            "claims",
            "seeAlso",
            "wentTo",
            "exercise",
            "swap",
            "prefer",
            "avoid",
            "limit",
            "card",
            "flag",
            "routine",
            "files",
            "equipment");

    private static final Pattern HEADING = Pattern.compile(", (?:name|title|group)$");

    /** Everything in a pack that limber says itself. */
    static List<Passage> of(Library library) {
        List<Passage> passages = new ArrayList<>();
        collect("pack", library.pack(), passages);
        library.regions().forEach(each -> collect("", each, passages));
        library.redFlags().forEach(each -> collect("", each, passages));
        library.patterns().forEach(each -> collect("", each, passages));
        library.remedies().forEach(each -> collect("", each, passages));
        library.limits().forEach(each -> collect("", each, passages));
        library.claims().forEach(each -> collect("", each, passages));
        library.exercises().forEach(each -> collect("", each, passages));
        library.routines().forEach(each -> collect("", each, passages));
        library.topics().forEach(each -> collect("", each, passages));
        collect("triage", library.protocol(), passages);
        return passages;
    }

    /** The sentences of one thing, in its order, without its headings. */
    static List<String> textsOf(Record thing) {
        List<Passage> passages = new ArrayList<>();
        collect("", thing, passages);
        return passages.stream()
                .filter(passage -> !HEADING.matcher(passage.where()).find())
                .map(Passage::text)
                .toList();
    }

    private static void collect(String where, Record thing, List<Passage> passages) {
        String here = thing instanceof Entry entry
                ? (where + " " + thing.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " " + entry.id()).strip()
                : where;
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            if (!NOT_OURS.contains(component.getName()) && !NAMES.contains(component.getName())) {
                collect(here + ", " + component.getName(), valueOf(component, thing), passages);
            }
        }
    }

    private static void collect(String where, Object value, List<Passage> passages) {
        if (value instanceof String text) {
            passages.add(new Passage(where, text));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(where, each, passages));
        } else if (value instanceof Record inner && !(value instanceof Condition)) {
            collect(where, inner, passages);
        }
    }

    private static Object valueOf(RecordComponent component, Record thing) {
        try {
            Object value = component.getAccessor().invoke(thing);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
