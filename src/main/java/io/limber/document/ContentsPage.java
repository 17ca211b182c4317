package io.limber.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first page of an exported pack: the way to each other page, the danger signs first. */
public final class ContentsPage {

    private ContentsPage() {}

    /**
     * The way to a page.
     *
     * @param to its path without its ending, such as {@code topic/recovery}
     */
    public record Line(String name, String to, String group) {}

    /**
     * The page; groups stand in the order of their first line.
     *
     * @param ending of the pages, such as {@code .html}
     */
    public static Document of(List<Line> lines, String ending, PackLine pack) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(RoutinePage.beforeYouStartBox(pack.pack().safety()));
        Map<String, List<Node.Link>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(line.group(), none -> new ArrayList<>())
                .add(new Node.Link(line.name(), line.to() + ending)));
        groups.forEach((group, links) -> {
            nodes.add(new Node.Heading(2, group));
            nodes.add(new Node.Links(links));
        });
        nodes.addAll(pack.nodes());
        return new Document(pack.pack().title(), nodes);
    }
}
