package io.limber.document;

import io.limber.model.Screen;
import io.limber.proof.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                .map(one -> new Node.Item(title(one), List.of(hint(one))))
                .toList();
        return new Page(Document.of("Problems", new Node.Bullets(items)), data);
    }

    /** Something that a pack does not keep, and where it is written. */
    public record Broken(Mistake mistake, Finding finding) {}

    /** What the pack's triage does not keep, each with the answers that show it. */
    public static Page broken(List<Broken> broken, List<Screen> screens) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", "limber/content-findings/1");
        data.put("findings", broken.stream().map(one -> data(one, screens)).toList());
        List<Node.Item> items = broken.stream()
                .map(one -> new Node.Item(title(one.mistake()), below(one, screens)))
                .toList();
        return new Page(Document.of("This pack does not keep its promises", new Node.Bullets(items)), data);
    }

    /** The answers that show a finding, in one line; empty where no answers are needed to see it. */
    public static Optional<String> example(Finding finding, List<Screen> screens) {
        Map<String, Object> example = AnswerData.of(screens, finding.example());
        return example.isEmpty()
                ? Optional.empty()
                : Optional.of(example.entrySet().stream()
                        .map(answer -> "`" + answer.getKey() + ": " + answer.getValue() + "`")
                        .collect(Collectors.joining(", ", "for example with: ", "")));
    }

    private static String title(Mistake mistake) {
        return "`" + mistake.file() + ":" + mistake.line() + ":" + mistake.column() + "` " + mistake.message();
    }

    private static List<Node> below(Broken broken, List<Screen> screens) {
        List<Node> nodes = new ArrayList<>(List.of(hint(broken.mistake())));
        example(broken.finding(), screens)
                .map(Words::capital)
                .map(Node.Paragraph::new)
                .ifPresent(nodes::add);
        return nodes;
    }

    private static Node hint(Mistake mistake) {
        return new Node.Paragraph("Hint: " + mistake.hint());
    }

    private static Map<String, Object> data(Broken broken, List<Screen> screens) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", broken.mistake().file());
        data.put("line", broken.mistake().line());
        data.put("column", broken.mistake().column());
        data.put("where", broken.finding().where());
        data.put("message", broken.mistake().message());
        data.put("hint", broken.mistake().hint());
        data.put("example", AnswerData.of(screens, broken.finding().example()));
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
        return pack.page(new Document(title, nodes), data);
    }
}
