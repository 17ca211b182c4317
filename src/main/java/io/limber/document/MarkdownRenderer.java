package io.limber.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.CustomNode;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/**
 * A document as CommonMark.
 *
 * <pre>
 * # Unlock a locked back
 *
 * &gt; **Before you start**
 * &gt;
 * &gt; Stop if a leg goes numb.
 *
 * - **Dose:** 10 times, slowly
 * </pre>
 */
public final class MarkdownRenderer {

    private static final org.commonmark.renderer.markdown.MarkdownRenderer WRITER =
            org.commonmark.renderer.markdown.MarkdownRenderer.builder()
                    .nodeRendererFactory(new RawWriter())
                    .extensions(List.of(TablesExtension.create()))
                    .build();

    /** Left over from empty lines in lists and quotes; they mean nothing. */
    private static final Pattern SPACES_AT_LINE_END = Pattern.compile("(?m)(?<! ) +$");

    private MarkdownRenderer() {}

    /** The whole text; each line ends with a line feed. */
    public static String render(Document document) {
        String text = WRITER.render(MarkdownTree.of(document));
        return text.isBlank() ? "" : SPACES_AT_LINE_END.matcher(text).replaceAll("");
    }

    /** Letters that are Markdown already. */
    static final class Raw extends CustomNode {
        private final String markdown;

        Raw(String markdown) {
            this.markdown = markdown;
        }

        String markdown() {
            return markdown;
        }
    }

    private static final class RawWriter implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new NodeRenderer() {
                @Override
                public Set<Class<? extends org.commonmark.node.Node>> getNodeTypes() {
                    return Set.of(Raw.class);
                }

                @Override
                public void render(org.commonmark.node.Node node) {
                    context.getWriter().raw(((Raw) node).markdown());
                }
            };
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }
}
