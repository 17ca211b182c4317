package io.limber.document;

import io.limber.model.Screen;
import io.limber.proof.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a content check found: in a sound pack how many of each kind, else the mistakes. */
public final class CheckPage {

    private CheckPage() {}

    /** A mistake in a content file. */
    public record Mistake(String file, int line, int column, String message, String hint) {}

    /** What has to be put right. */
    public static Page of(List<Mistake> mistakes) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", "limber/content-problems/1");
        data.put("problems", mistakes);
        List<Node.Item> items = mistakes.stream()
                .map(one -> new Node.Item(
                        "`" + one.file() + ":" + one.line() + ":" + one.column() + "` " + one.message(),
                        List.of(new Node.Paragraph("Hint: " + one.hint()))))
                .toList();
        return new Page(Document.of("Problems", new Node.Bullets(items)), data);
    }

    /** What the pack's triage does not keep, each with the answers that show it. */
    public static Page broken(List<Finding> findings, List<Screen> screens) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", "limber/content-findings/1");
        data.put(
                "findings",
                findings.stream().map(finding -> findingData(finding, screens)).toList());
        List<Node.Item> items = findings.stream()
                .map(finding ->
                        new Node.Item("`" + finding.where() + "`: " + finding.message(), below(finding, screens)))
                .toList();
        return new Page(Document.of("This pack does not keep its promises", new Node.Bullets(items)), data);
    }

    private static List<Node> below(Finding finding, List<Screen> screens) {
        Map<String, Object> example = AnswerData.of(screens, finding.example());
        List<Node> nodes = new ArrayList<>();
        if (!example.isEmpty()) {
            nodes.add(new Node.Paragraph("For example with: "
                    + example.entrySet().stream()
                            .map(answer -> "`" + answer.getKey() + ": " + answer.getValue() + "`")
                            .collect(Collectors.joining(", "))));
        }
        nodes.add(new Node.Paragraph("Hint: " + finding.hint()));
        return nodes;
    }

    private static Map<String, Object> findingData(Finding finding, List<Screen> screens) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("where", finding.where());
        data.put("message", finding.message());
        data.put("hint", finding.hint());
        data.put("example", AnswerData.of(screens, finding.example()));
        return data;
    }

    private static List<Node.Fact> rows(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> new Node.Fact(Words.capital(count.getKey()), String.valueOf(count.getValue())))
                .toList();
    }

    /** The counts and what was shown, in the order given. */
    public static Page of(Map<String, Integer> counts, Map<String, Integer> shown, PackLine pack) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", "limber/content-check/1");
        data.put("pack", pack.data());
        data.put("counts", counts);
        data.put("shown", shown);
        List<Node> nodes = new ArrayList<>(
                List.of(new Node.Facts(rows(counts)), new Node.Heading(2, "Shown"), new Node.Facts(rows(shown))));
        nodes.addAll(pack.nodes());
        String title = "No problems in \"" + pack.pack().title() + "\", version "
                + pack.pack().version();
        return new Page(new Document(title, nodes), data);
    }
}
