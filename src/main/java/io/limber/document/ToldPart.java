package io.limber.document;

import io.limber.model.Screen;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.MustAsk;
import io.limber.triage.Script;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What somebody ticked, or was not sure of, on the danger questions: every result says it again. */
final class ToldPart {

    private ToldPart() {}

    static List<Node> nodes(Script script, Answers answers) {
        Set<String> told = new LinkedHashSet<>();
        Set<String> kept = new LinkedHashSet<>();
        collect(script, answers, told, kept);
        List<Node> nodes = new ArrayList<>();
        if (!told.isEmpty()) {
            nodes.add(new Node.Heading(2, "What you told limber"));
            nodes.add(Node.Bullets.of(List.copyOf(told)));
        }
        nodes.addAll(kept(kept));
        return nodes;
    }

    /** The same in few rows. */
    static List<Node> inShort(Script script, Answers answers) {
        Set<String> told = new LinkedHashSet<>();
        Set<String> kept = new LinkedHashSet<>();
        collect(script, answers, told, kept);
        List<Node> nodes = new ArrayList<>();
        if (!told.isEmpty()) {
            nodes.add(new Node.Paragraph("**You told limber:** " + String.join(" ", told)));
        }
        nodes.addAll(kept(kept));
        return nodes;
    }

    private static List<Node> kept(Set<String> kept) {
        return kept.stream()
                .<Node>map(item -> new Node.Paragraph(
                        "**You did not answer this:** " + item + " If it is so, speak to a clinician today."))
                .toList();
    }

    private static void collect(Script script, Answers answers, Set<String> told, Set<String> kept) {
        script.protocol().screens().stream()
                .filter(MustAsk::isToldAgain)
                .forEach(screen -> collect(screen, answers, told, kept));
    }

    private static void collect(Screen screen, Answers answers, Set<String> told, Set<String> kept) {
        for (Screen.Item item : screen.items()) {
            if (answers.to(screen.id())
                    .filter(new Answer.Chosen(item.id())::equals)
                    .isPresent()) {
                told.add(item.text());
            }
            answers.to(item.id()).ifPresent(answer -> {
                if (answer == Answer.Tick.YES) {
                    told.add(item.text());
                } else if (answer == Answer.Tick.NOT_SURE) {
                    told.add(item.text() + " (You were not sure.)");
                } else if (answer == Answer.Tick.DECLINED) {
                    kept.add(item.text());
                }
            });
        }
    }
}
