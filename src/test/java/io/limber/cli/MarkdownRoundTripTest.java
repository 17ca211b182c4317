package io.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What limber writes as Markdown, CommonMark reads, and writes as it was. */
class MarkdownRoundTripTest {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final MarkdownRenderer WRITER =
            MarkdownRenderer.builder().extensions(TABLES).build();

    /** CommonMark leaves a space at the end of an empty line in a list or a quote. */
    private static final Pattern SPACES_AT_LINE_END = Pattern.compile("(?m) +$");

    static Stream<String> lines() {
        return Stream.concat(EveryPage.kinds().stream(), EveryPage.entries().stream());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void leavesEveryDocumentUnchanged(String line) {
        assertUnchanged(EveryPage.printed(line, "markdown"));
    }

    @Test
    void leavesEveryResultUnchanged() {
        EveryPage.results().values().forEach(page -> assertUnchanged(EveryPage.markdown(page)));
    }

    private static void assertUnchanged(String markdown) {
        assertThat(markdown).isNotBlank();
        String again = WRITER.render(PARSER.parse(markdown));
        assertThat(SPACES_AT_LINE_END.matcher(again).replaceAll("")).isEqualTo(markdown);
    }
}
