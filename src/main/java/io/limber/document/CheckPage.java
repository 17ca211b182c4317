package io.limber.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** The counts, in the order given. */
    public static Page of(Map<String, Integer> counts, PackLine pack) {
        List<Node.Fact> rows = counts.entrySet().stream()
                .map(count -> new Node.Fact(Words.capital(count.getKey()), String.valueOf(count.getValue())))
                .toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", "limber/content-check/1");
        data.put("pack", pack.data());
        data.put("counts", counts);
        List<Node> nodes = new ArrayList<>(List.of(new Node.Facts(rows)));
        nodes.addAll(pack.nodes());
        String title = "No problems in \"" + pack.pack().title() + "\", version "
                + pack.pack().version();
        return new Page(new Document(title, nodes), data);
    }
}
