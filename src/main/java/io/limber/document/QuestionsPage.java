package io.limber.document;

import io.limber.model.Screen;
import io.limber.triage.AnswerSheet;
import io.limber.triage.MustAsk;
import io.limber.triage.Script;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every question of the triage, for whoever writes answers down or wants to see what is asked. */
public final class QuestionsPage {

    private QuestionsPage() {}

    /** The page of all questions, in the order they are put. */
    public static Page of(Script script, PackLine pack) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Paragraph("To write your answers down: `limber triage --answer-template`"));
        script.protocol().screens().forEach(screen -> nodes.addAll(nodes(screen, script)));
        nodes.addAll(pack.nodes());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", "limber/questions/1");
        data.put("pack", pack.data());
        data.put(
                "questions",
                script.protocol().screens().stream()
                        .map(screen -> data(screen, script))
                        .toList());
        return pack.page(new Document("What limber asks", nodes), data);
    }

    private static List<Node> nodes(Screen screen, Script script) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Heading(2, screen.ask()));
        nodes.add(new Node.Quiet("`" + screen.id() + "`, " + screen.kind()
                + (isMustAsk(screen) ? ", must be answered" : "")
                + (script.onEveryPath().contains(screen) ? "" : ", a follow-up")));
        if (screen.items().isEmpty()) {
            nodes.add(new Node.Paragraph(Words.capital(String.join(", or ", AnswerSheet.Words.of(screen))) + "."));
        } else {
            nodes.add(Node.Bullets.of(screen.items().stream()
                    .map(item -> "`" + item.id() + "` " + item.text())
                    .toList()));
        }
        return nodes;
    }

    private static boolean isMustAsk(Screen screen) {
        return Script.questions(screen).stream().anyMatch(MustAsk.QUESTIONS::contains);
    }

    private static Map<String, Object> data(Screen screen, Script script) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", screen.id());
        data.put("kind", screen.kind());
        data.put("must-ask", isMustAsk(screen));
        data.put("follow-up", !script.onEveryPath().contains(screen));
        data.put("ask", screen.ask());
        if (screen.lead() != null) {
            data.put("lead", screen.lead());
        }
        data.put("why", screen.why());
        if (screen.when() != null) {
            data.put("when", screen.when());
        }
        data.put("answers", AnswerSheet.Words.of(screen));
        if (screen.kind() != Screen.Kind.NUMBER) {
            data.put(
                    "items",
                    screen.items().stream().map(item -> item(item, screen)).toList());
        }
        return data;
    }

    private static Map<String, Object> item(Screen.Item item, Screen screen) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", item.id());
        data.put("text", item.text());
        put(data, "help", item.help());
        put(data, "check", item.check());
        if (screen.kind() == Screen.Kind.CHECKLIST) {
            data.put("answers", AnswerSheet.Words.of(item));
        }
        return data;
    }

    private static void put(Map<String, Object> data, String key, @Nullable String value) {
        if (value != null) {
            data.put(key, value);
        }
    }
}
