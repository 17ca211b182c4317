package io.limber.document;

import static io.limber.document.Prose.Span.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @Test
    void knowsEmphasisStrongAndCode() {
        assertThat(Prose.spans("You are **not *really*** stuck: type `limber`"))
                .containsExactly(
                        plain("You are "),
                        new Prose.Span("not ", true, false, false),
                        new Prose.Span("really", true, true, false),
                        plain(" stuck: type "),
                        new Prose.Span("limber", false, false, true));
    }

    @Test
    void withoutMarkupStaysAsItIs() {
        assertThat(Prose.spans("1. # - Don't! (Really) 2 + 2 > 3"))
                .isEqualTo(List.of(plain("1. # - Don't! (Really) 2 + 2 > 3")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Read [this](http://a.b) now|Read this (http://a.b) now",
                "![A knee](knee.png) bent|A knee (knee.png) bent",
                "<http://a.b>|http://a.b (http://a.b)",
                "<b onclick=x>bold</b>|<b onclick=x>bold</b>",
                "[a]: http://b.c|[a]: http://b.c",
                "[a] b|[a] b",
                "- `x`|- x",
                "# \\*a|# *a",
                "    1. *a*|1. a",
                "> *a*|> a",
                "R&D &amp; more|R&D & more",
                "2*3*4 and snake_case_name|234 and snake_case_name",
                "*a|*a",
            })
    void takesAnythingElseForWords(String prose, String words) {
        assertThat(words(prose)).isEqualTo(words);
    }

    @Test
    void bringsNothingUnseenInThroughEntities() {
        assertThat(Prose.paragraph("a &#27;[2J &#x202e; `\u001b`"))
                .extracting(org.commonmark.node.Node::getFirstChild)
                .hasToString("Text{literal=a \\u{1b}[2J \\u{202e} }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "_", "**a ", "[", "![", "`", "<", "&", "\\", "*a _b ", "](", "``` `", "<!--", "[a](", "a*"})
    void isReadInGoodTimeWhateverItHolds(String part) {
        assertTimeout(Duration.ofSeconds(5), () -> Prose.spans(part.repeat(20_000)));
    }

    private static String words(String prose) {
        return Prose.spans(prose).stream().map(Prose.Span::text).collect(Collectors.joining());
    }
}
