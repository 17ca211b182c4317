package io.limber.content;

import io.limber.model.Arrow;
import io.limber.model.Card;
import io.limber.model.Change;
import io.limber.model.Claim;
import io.limber.model.Condition;
import io.limber.model.Entry;
import io.limber.model.Exercise;
import io.limber.model.Limit;
import io.limber.model.Prop;
import io.limber.model.Protocol;
import io.limber.model.RedFlag;
import io.limber.model.Remedy;
import io.limber.model.Routine;
import io.limber.model.Screen;
import io.limber.model.Source;
import io.limber.model.Topic;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks whether everything that is named is there, and whether prose holds what it may not. A key's name says its kind. */
final class References {

    private static final Map<String, List<Class<? extends Entry>>> KINDS = Map.ofEntries(
            Map.entry("sources", List.of(Source.class)),
            Map.entry("claims", List.of(Claim.class)),
            Map.entry("exercise", List.of(Exercise.class)),
            Map.entry("swap", List.of(Exercise.class)),
            Map.entry("prefer", List.of(Exercise.class)),
            Map.entry("avoid", List.of(Exercise.class)),
            Map.entry("limit", List.of(Limit.class)),
            Map.entry("card", List.of(Card.class)),
            Map.entry("flag", List.of(RedFlag.class)),
            Map.entry("routine", List.of(Routine.class)),
            Map.entry(
                    "seeAlso",
                    List.of(Topic.class, Exercise.class, Routine.class, Remedy.class, RedFlag.class, Limit.class)),
            Map.entry(
                    "wentTo",
                    List.of(
                            Topic.class,
                            Exercise.class,
                            Routine.class,
                            Remedy.class,
                            RedFlag.class,
                            Limit.class,
                            io.limber.model.Pattern.class)));

    private static final Map<Class<?>, String> WORDS = Map.of(
            RedFlag.class, "danger sign",
            Screen.class, "question",
            Screen.Item.class, "question",
            Protocol.LookAgain.class, "look-again");

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z!?]|!\\[|\\]\\(|https?://");

    private final Shelf shelf;
    private final Names names;
    private final Consumer<Problem> problems;

    References(Shelf shelf, Names names, Consumer<Problem> problems) {
        this.shelf = shelf;
        this.names = names;
        this.problems = problems;
    }

    /** Checks a record and everything in it. */
    void check(Object thing) {
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            Object value = read(component, thing);
            List<Class<? extends Entry>> kinds = KINDS.get(component.getName());
            String key = Binder.kebab(component.getName());
            List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            for (int i = 0; i < values.size(); i++) {
                Place place = value instanceof List<?> ? shelf.placeOf(thing, key, i) : shelf.placeOf(thing, key);
                checkValue(values.get(i), kinds, place);
            }
        }
    }

    private void checkValue(Object value, @Nullable List<Class<? extends Entry>> kinds, Place place) {
        if (kinds != null) {
            named(value.toString(), kinds, place);
        } else if (value instanceof String text) {
            prose(text, place);
        } else if (value.getClass().isRecord() && !isMadeOfKnownWords(value)) {
            check(value);
        }
    }

    /** What was made of a fixed set of words names nothing and holds no prose. */
    private static boolean isMadeOfKnownWords(Object value) {
        return value instanceof Condition || value instanceof Change || value instanceof Prop || value instanceof Arrow;
    }

    private void named(String id, List<Class<? extends Entry>> kinds, Place place) {
        if (!names.mayBe(kinds, id)) {
            String wanted = kinds.size() == 1 ? word(kinds.get(0)) : "id";
            String hint = names.any(id)
                    .map(other -> "`" + id + "` is the id of another kind of thing: " + word(other.getClass()))
                    .orElseGet(() -> Spelling.hint(id, names.of(kinds)));
            problems.accept(new Problem(place, "unknown " + wanted + " `" + id + "`", hint));
        }
    }

    private void prose(String text, Place place) {
        if (MARKUP.matcher(text).find()) {
            problems.accept(new Problem(
                    place, "prose holds no HTML, images or links", "say it in words; sources stand in sources.yaml"));
        }
    }

    private static String word(Class<? extends Entry> kind) {
        return WORDS.getOrDefault(kind, kind.getSimpleName().toLowerCase(Locale.ROOT));
    }

    static @Nullable Object read(RecordComponent component, Object thing) {
        try {
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
