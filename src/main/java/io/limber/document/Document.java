package io.limber.document;

import java.util.List;

/**
 * Something to read, from top to bottom.
 *
 * @param title may be empty, for a part that has no heading of its own
 */
public record Document(String title, List<Node> nodes) {
    public Document {
        nodes = List.copyOf(nodes);
    }

    public static Document of(String title, Node... nodes) {
        return new Document(title, List.of(nodes));
    }
}
