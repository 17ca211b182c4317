package io.limber.document;

import java.util.List;

/**
 * Something to read, from top to bottom.
 *
 * @param title may be empty, for a part that has no heading of its own
 * @param sheet how it is set on paper
 */
public record Document(String title, List<Node> nodes, Sheet sheet) {
    public Document {
        nodes = List.copyOf(nodes);
    }

    public Document(String title, List<Node> nodes) {
        this(title, nodes, Sheet.USUAL);
    }

    /** How something is set on paper; elsewhere there is no difference. */
    public enum Sheet {
        USUAL,
        /** Close, for what has to fit on few pages: letters of 11 points all the same, narrow margins, little air. */
        CLOSE
    }

    public static Document of(String title, Node... nodes) {
        return new Document(title, List.of(nodes));
    }
}
