package io.limber.triage;

import io.limber.model.Condition;
import io.limber.model.Protocol;
import io.limber.model.Rule;
import io.limber.model.Screen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A protocol ready to be asked: every question, fact and card can be looked up, and what each rule reads is known. */
public final class Script {

    private final Protocol protocol;
    private final Map<String, Screen> screenOf = new HashMap<>();
    private final Map<String, Condition> facts = new HashMap<>();
    private final Map<String, List<Rule>> readers = new HashMap<>();

    public Script(Protocol protocol) {
        this.protocol = protocol;
        for (Screen screen : protocol.screens()) {
            questions(screen).forEach(question -> screenOf.put(question, screen));
        }
        protocol.facts().forEach(fact -> facts.put(fact.id(), fact.when()));
        for (Rule rule : protocol.rules()) {
            Set<String> read = new LinkedHashSet<>();
            collectScreens(rule.when(), read);
            read.forEach(screen ->
                    readers.computeIfAbsent(screen, none -> new ArrayList<>()).add(rule));
        }
    }

    public Protocol protocol() {
        return protocol;
    }

    /** The ids that answers to a screen stand under: its items for a checklist, its own id otherwise. */
    public static List<String> questions(Screen screen) {
        return screen.kind() == Screen.Kind.CHECKLIST
                ? screen.items().stream().map(Screen.Item::id).toList()
                : List.of(screen.id());
    }

    /** The screens that everybody can be asked, whatever they answer: all but the follow-ups. */
    public List<Screen> onEveryPath() {
        return protocol.screens().stream()
                .filter(screen ->
                        screen.when() == null || questions(screen).stream().anyMatch(MustAsk.QUESTIONS::contains))
                .toList();
    }

    /** The screen that asks a question. */
    public Screen screenOf(String question) {
        return known(screenOf.get(question), "question", question);
    }

    /** The condition that a fact stands for. */
    public Condition fact(String id) {
        return known(facts.get(id), "fact", id);
    }

    /** Whether answers are enough for a condition, and it holds. */
    public boolean holds(Condition condition, Answers answers) {
        return new Reading(this, answers).of(condition) == Truth.YES;
    }

    /** Whether every question of a screen has an answer that is not a skip. */
    boolean isAnswered(String screen, Answers answers) {
        return answers.to(screen).filter(Answer.Whole.SKIPPED::equals).isEmpty()
                && protocol.screens().stream()
                        .filter(one -> one.id().equals(screen))
                        .anyMatch(one -> questions(one).stream()
                                .allMatch(question -> answers.to(question).isPresent()));
    }

    /** The rules that read a screen, or read a follow-up that the screen can open. */
    List<Rule> readersOf(Screen screen) {
        return readers.getOrDefault(screen.id(), List.of());
    }

    /** Every screen whose answers a condition depends on, follow-ups traced back to what opens them. */
    private void collectScreens(Condition condition, Set<String> into) {
        for (String question : Conditions.questions(condition, this::fact)) {
            Screen screen = screenOf(question);
            Condition opensIt = screen.when();
            if (into.add(screen.id()) && opensIt != null) {
                collectScreens(opensIt, into);
            }
        }
    }

    private static <T> T known(@Nullable T found, String kind, String id) {
        return Objects.requireNonNull(found, () -> "unknown " + kind + " `" + id + "`");
    }
}
