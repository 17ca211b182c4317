package io.limber.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private static final Document CONTENTS = Document.of(
            "",
            new Node.Links(List.of(
                    new Node.Link("Heat & \"cold\" [new] <b>", "topic/heat-and-cold.html"),
                    new Node.Link("Danger signs", "red-flags.html"))));

    @Test
    void leadToAnotherPageInHtml() {
        assertThat(HtmlRenderer.render(CONTENTS, HtmlStyle.of("en")))
                .contains("<li><a href=\"topic/heat-and-cold.html\">"
                        + "Heat &amp; &quot;cold&quot; [new] &lt;b&gt;</a></li>\n"
                        + "<li><a href=\"red-flags.html\">Danger signs</a></li>\n");
    }

    @Test
    void leadToAnotherPageInMarkdown() {
        assertThat(MarkdownRenderer.render(CONTENTS)).isEqualTo("""
                        - [Heat \\& "cold" \\[new\\] \\<b\\>](topic/heat-and-cold.html)
                        - [Danger signs](red-flags.html)
                        """);
    }

    @Test
    void saySoInText() {
        TextStyle style = new TextStyle(80, Glyphs.PLAIN, Ink.NONE, StandardCharsets.UTF_8, Pictures.WORDS);

        assertThat(new TextRenderer(style).render(CONTENTS))
                .contains("Danger signs", "red-flags.html", "topic/heat-and-cold.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a.html",
                "//example.org/a.html",
                "/a.html",
                "../a.html",
                "a/b/c.html",
                "javascript:alert(1).html",
                "a.html\" onclick=\"b",
                "a.html) [x](b",
                "a",
                ""
            })
    void leadNowhereElse(String to) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Node.Link("a", to));
    }
}
