package io.limber.content;

import io.limber.model.Entry;
import io.limber.model.Exercise;
import io.limber.model.Limit;
import io.limber.model.RedFlag;
import io.limber.model.Remedy;
import io.limber.model.Routine;
import io.limber.model.Source;
import io.limber.model.Topic;
import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what somebody asks about: by id, by name, by an everyday word, by a word that is nearly right. */
public final class Index {

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "back", "for", "in", "is", "it", "my", "of", "on", "or", "the", "to", "what", "with",
            "your");
    private static final int MOST_SUGGESTIONS = 5;

    private final List<Line> lines = new ArrayList<>();

    /** An index of everything in a pack that can be explained. */
    public Index(Library library) {
        library.topics().forEach(topic -> add(topic, topic.title(), topic.alsoCalled()));
        library.remedies().forEach(remedy -> add(remedy, remedy.name(), remedy.alsoCalled()));
        library.exercises().forEach(exercise -> add(exercise, exercise.name(), exercise.alsoCalled()));
        library.redFlags().forEach(flag -> add(flag, flag.name(), flag.alsoCalled()));
        library.limits().forEach(limit -> add(limit, limit.name(), limit.alsoCalled()));
        library.routines().forEach(routine -> add(routine, routine.name(), routine.alsoCalled()));
        library.sources().forEach(source -> add(source, source.title(), source.alsoCalled()));
    }

    /** One thing that can be explained, with the name to show for it. */
    public record Line(Entry entry, String name, List<String> called) {
        /** What kind of thing it is, in a word or two. */
        public String kind() {
            return entry instanceof RedFlag
                    ? "danger sign"
                    : entry.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        }

        /** The heading it stands under in a list. */
        public String group() {
            return entry instanceof Topic topic
                    ? topic.group()
                    : entry instanceof Remedy
                            ? "What people try"
                            : entry instanceof Exercise
                                    ? "Exercises"
                                    : entry instanceof RedFlag
                                            ? "Danger signs"
                                            : entry instanceof Limit
                                                    ? "If this is you"
                                                    : entry instanceof Routine ? "Routines" : "Sources";
        }
    }

    /** Everything, in the order of the pack. */
    public List<Line> everything() {
        return List.copyOf(lines);
    }

    /** Everything but the sources, in the order of the pack. */
    public List<Line> all() {
        return lines.stream().filter(line -> !(line.entry() instanceof Source)).toList();
    }

    /** The thing that is called exactly this, give or take capitals, hyphens and a plural. */
    public Optional<Line> find(String words) {
        String wanted = normal(words);
        return lines.stream()
                .filter(line -> normal(line.entry().id()).equals(wanted))
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> line.called().contains(wanted))
                        .findFirst());
    }

    /** What somebody may have meant, the likeliest first. */
    public List<Line> near(String words) {
        String wanted = normal(words);
        return lines.stream()
                .filter(line -> !(line.entry() instanceof Source))
                .filter(line -> likeness(wanted, line) > 0)
                .sorted(Comparator.comparingInt((Line line) -> likeness(wanted, line))
                        .reversed())
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    /** Everything that holds all these words, those with the words in their name first. */
    public List<Line> search(String words) {
        List<String> wanted = NO_LETTERS
                .splitAsStream(normal(words))
                .filter(word -> !word.isEmpty())
                .toList();
        return wanted.isEmpty()
                ? List.of()
                : lines.stream()
                        .filter(line -> holdsAll(text(line.entry()), wanted))
                        .sorted(Comparator.comparing((Line line) -> !holdsAll(String.join(" ", line.called()), wanted)))
                        .toList();
    }

    private void add(Entry entry, String name, List<String> alsoCalled) {
        List<String> called = new ArrayList<>(List.of(normal(entry.id()), normal(name)));
        alsoCalled.forEach(other -> called.add(normal(other)));
        lines.add(new Line(entry, name, called));
    }

    /** How like a name is to what was typed: whole words count most, nearly right ones less, 0 is not at all. */
    private static int likeness(String wanted, Line line) {
        return line.called().stream()
                .mapToInt(name -> {
                    int whole = Spelling.closest(wanted, List.of(name)).isPresent()
                            ? 20 - Spelling.distance(wanted, name)
                            : 0;
                    return Math.max(whole, sharedWords(wanted, name));
                })
                .max()
                .orElse(0);
    }

    private static int sharedWords(String wanted, String name) {
        Set<String> inName = new HashSet<>(List.of(name.split(" ", -1)));
        int shared = 0;
        for (String word : wanted.split(" ", -1)) {
            if (SMALL_WORDS.contains(word) || word.length() < 3) {
                continue;
            }
            if (inName.contains(word)) {
                shared += 10;
            } else if (word.length() > 3 && Spelling.closest(word, inName).isPresent()) {
                shared += 6;
            }
        }
        return shared;
    }

    /** Small letters without accents, one space between words, each word without its plural. */
    private static String normal(String words) {
        String plain = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("");
        List<String> stems = NO_LETTERS
                .splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(Index::singular)
                .toList();
        return String.join(" ", stems);
    }

    private static String singular(String word) {
        return word.length() > 3
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("is")
                        && !word.endsWith("us")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static boolean holdsAll(String text, List<String> words) {
        String padded = " " + normal(text) + " ";
        return words.stream().allMatch(word -> padded.contains(" " + word));
    }

    /** All the words of an entry. */
    private static String text(Object thing) {
        if (thing instanceof String text) {
            return text;
        }
        if (thing instanceof List<?> list) {
            return String.join(" ", list.stream().map(Index::text).toList());
        }
        if (!(thing instanceof Record)) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            Object value = References.read(component, thing);
            all.append(value == null ? "" : text(value)).append(' ');
        }
        return all.toString();
    }
}
