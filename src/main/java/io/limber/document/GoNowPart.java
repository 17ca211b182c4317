package io.limber.document;

import io.limber.model.Pack;
import java.util.ArrayList;
import java.util.List;

/** The list that every result repeats: what cannot wait, and below it what can wait for the day and no longer. */
final class GoNowPart {

    private GoNowPart() {}

    static List<Node> nodes(Pack.Safety safety) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Node.Bullets.of(safety.goNowIf()));
        nodes.add(new Node.Paragraph("One is enough. Do not wait for more."));
        if (!safety.todayIf().isEmpty()) {
            nodes.add(new Node.Paragraph("**Get help today, if**"));
            nodes.add(Node.Bullets.of(safety.todayIf()));
        }
        return nodes;
    }

    /** The same in few rows, with whom to call. */
    static List<Node> inShort(Pack.Safety safety, String call) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Node.Bullets.of(safety.goNowIf()));
        nodes.add(new Node.Paragraph("One is enough. Do not wait for more. " + call));
        if (!safety.todayIf().isEmpty()) {
            nodes.add(new Node.Paragraph("**Get help today, if:** " + String.join(" Or: ", safety.todayIf())));
        }
        return nodes;
    }

    /** Both lists in one, for scripts; a line says so where it can wait for the day. */
    static List<String> data(Pack.Safety safety) {
        List<String> lines = new ArrayList<>(safety.goNowIf());
        safety.todayIf().forEach(line -> lines.add(line.replaceFirst("\\.$", "") + ": today."));
        return lines;
    }
}
