package io.limber.content;

import io.limber.model.Card;
import io.limber.model.Claim;
import io.limber.model.Condition;
import io.limber.model.Entry;
import io.limber.model.Exercise;
import io.limber.model.Limit;
import io.limber.model.RedFlag;
import io.limber.model.Routine;
import io.limber.model.Source;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks whether everything that is named is there, and whether prose holds what it may not. A key's name says its kind. */
final class References {

    private static final Map<String, Class<? extends Entry>> KINDS = Map.ofEntries(
            Map.entry("sources", Source.class),
            Map.entry("claims", Claim.class),
            Map.entry("exercise", Exercise.class),
            Map.entry("swap", Exercise.class),
            Map.entry("prefer", Exercise.class),
            Map.entry("avoid", Exercise.class),
            Map.entry("limit", Limit.class),
            Map.entry("card", Card.class),
            Map.entry("flag", RedFlag.class),
            Map.entry("routine", Routine.class),
            Map.entry("seeAlso", Entry.class),
            Map.entry("wentTo", Entry.class));

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z!][^>]*>|!\\[|\\]\\(|https?://");

    private final Shelf shelf;
    private final Map<String, Entry> byId;
    private final Consumer<Problem> problems;
    private final Set<String> cited = new HashSet<>();

    References(Shelf shelf, Map<String, Entry> byId, Consumer<Problem> problems) {
        this.shelf = shelf;
        this.byId = byId;
        this.problems = problems;
    }

    /** The sources that were named by what has been checked so far. */
    Set<String> cited() {
        return cited;
    }

    /** Checks a record and everything in it. */
    void check(Object thing) {
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            Object value = read(component, thing);
            Class<? extends Entry> kind = KINDS.get(component.getName());
            String key = Binder.kebab(component.getName());
            List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            for (int i = 0; i < values.size(); i++) {
                Place place = value instanceof List<?> ? shelf.placeOf(thing, key, i) : shelf.placeOf(thing, key);
                checkValue(values.get(i), kind, place);
            }
        }
    }

    private void checkValue(Object value, @Nullable Class<? extends Entry> kind, Place place) {
        if (kind != null) {
            named(value.toString(), kind, place);
        } else if (value instanceof String text) {
            prose(text, place);
        } else if (value.getClass().isRecord() && !(value instanceof Condition)) {
            check(value);
        }
    }

    private void named(String id, Class<? extends Entry> kind, Place place) {
        if (kind == Source.class) {
            cited.add(id);
        }
        if (!kind.isInstance(byId.get(id))) {
            List<String> known = byId.entrySet().stream()
                    .filter(entry -> kind.isInstance(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            problems.accept(new Problem(place, "unknown " + word(kind) + " `" + id + "`", Spelling.hint(id, known)));
        }
    }

    private void prose(String text, Place place) {
        if (MARKUP.matcher(text).find()) {
            problems.accept(new Problem(
                    place, "prose holds no HTML, images or links", "say it in words; sources stand in sources.yaml"));
        }
    }

    private static String word(Class<? extends Entry> kind) {
        return kind == Entry.class
                ? "id"
                : kind == RedFlag.class ? "danger sign" : kind.getSimpleName().toLowerCase(Locale.ROOT);
    }

    static @Nullable Object read(RecordComponent component, Object thing) {
        try {
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
