package io.limber.document;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** A table as Markdown knows it: GitHub's, which most readers of Markdown take. */
final class MarkdownTable {

    private MarkdownTable() {}

    static TableBlock of(Node.Table table) {
        TableHead head = new TableHead();
        head.appendChild(row(
                table.head().stream()
                        .map(MarkdownWords::text)
                        .map(MarkdownWords::paragraph)
                        .toList(),
                true));
        TableBlock block = new TableBlock();
        block.appendChild(head);
        if (!table.rows().isEmpty()) {
            TableBody body = new TableBody();
            table.rows()
                    .forEach(row -> body.appendChild(
                            row(row.stream().map(Prose::paragraph).toList(), false)));
            block.appendChild(body);
        }
        return block;
    }

    private static TableRow row(List<Paragraph> cells, boolean isHead) {
        TableRow row = new TableRow();
        for (Paragraph words : cells) {
            TableCell cell = new TableCell();
            cell.setHeader(isHead);
            while (words.getFirstChild() != null) {
                cell.appendChild(words.getFirstChild());
            }
            keepFromBorder(cell);
            row.appendChild(cell);
        }
        return row;
    }

    /** A backslash at the end of a cell would take away the line between it and the next. */
    private static void keepFromBorder(TableCell cell) {
        if (cell.getLastChild() instanceof Text last && last.getLiteral().endsWith("\\")) {
            cell.appendChild(new MarkdownRenderer.Raw(" "));
        }
    }
}
