package io.limber.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list of things that can be explained, by group; the whole index, or what a search found. */
public final class IndexPage {

    private IndexPage() {}

    /**
     * One thing that can be explained.
     *
     * @param kind such as "topic"
     */
    public record Line(String id, String name, String kind, String group) {}

    /** The page; groups stand in the order of their first line. */
    public static Page of(String title, List<Line> lines, PackLine pack) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        lines.forEach(line ->
                groups.computeIfAbsent(line.group(), none -> new ArrayList<>()).add(line));
        List<Node> nodes = new ArrayList<>();
        groups.forEach((group, members) -> {
            nodes.add(new Node.Heading(2, group));
            nodes.add(new Node.Facts(members.stream()
                    .map(line -> new Node.Fact(line.id(), line.name()))
                    .toList()));
        });
        String first = lines.isEmpty() ? "recovery" : lines.get(0).id();
        nodes.add(new Node.Paragraph(
                "Read one: `limber explain " + first + "`. Look for words: `limber explain --search heat`."));
        nodes.addAll(pack.nodes());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", "limber/index/1");
        data.put("pack", pack.data());
        data.put("entries", lines);
        return pack.page(new Document(title, nodes), data);
    }
}
