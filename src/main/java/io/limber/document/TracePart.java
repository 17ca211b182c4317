package io.limber.document;

import io.limber.model.RedFlag;
import io.limber.model.Rule;
import io.limber.triage.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a verdict came about, for whoever wants to check it. */
final class TracePart {

    private TracePart() {}

    static List<Node> nodes(Trace trace, VerdictPage.Result result, PackLine pack) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Heading(2, "Trace"));
        nodes.add(new Node.Paragraph(trace.fired().isEmpty() ? "No rule fired." : "Rules that fired:"));
        if (!trace.fired().isEmpty()) {
            nodes.add(Node.Bullets.of(trace.fired().stream()
                    .map(rule -> "`" + rule.id() + "` (" + rule.urgency() + ", movement " + rule.movement() + ") for `"
                            + rule.flag() + "`; sources: " + String.join(", ", sources(rule, result)))
                    .toList()));
        }
        nodes.add(new Node.Paragraph(trace.near().isEmpty() ? "No rule is one answer away." : "One answer away:"));
        if (!trace.near().isEmpty()) {
            nodes.add(Node.Bullets.of(trace.near().stream()
                    .map(near -> "`" + near.rule().id() + "` (" + near.rule().urgency() + "), if `" + near.question()
                            + "` were " + AnswerData.value(near.answer()))
                    .toList()));
        }
        nodes.add(new Node.Quiet("Content: version " + pack.pack().version() + ", hash " + result.contentHash()));
        return nodes;
    }

    static Map<String, Object> data(Trace trace, VerdictPage.Result result) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("fired", trace.fired().stream().map(rule -> data(rule, result)).toList());
        data.put(
                "near",
                trace.near().stream()
                        .map(near -> {
                            Map<String, Object> one = data(near.rule(), result);
                            one.put("question", near.question());
                            one.put("answer", AnswerData.value(near.answer()));
                            return one;
                        })
                        .toList());
        return data;
    }

    private static Map<String, Object> data(Rule rule, VerdictPage.Result result) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rule", rule.id());
        data.put("flag", rule.flag());
        data.put("urgency", rule.urgency());
        data.put("movement", rule.movement());
        data.put("sources", sources(rule, result));
        return data;
    }

    private static List<String> sources(Rule rule, VerdictPage.Result result) {
        return VerdictPage.flag(rule, result).map(RedFlag::sources).orElse(List.of());
    }
}
