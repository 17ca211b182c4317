package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text|TEXT",
                "'\"12\"'|TEXT",
                "yes|TEXT",
                "TRUE|TEXT",
                "2026-11-30|TEXT",
                "0x1F|TEXT",
                "1_000|TEXT",
                "~5 min|TEXT",
                "'\"~\"'|TEXT",
                "'\"null\"'|TEXT",
                "12|WHOLE_NUMBER",
                "-3|WHOLE_NUMBER",
                "1.5|FRACTION",
                "1e3|FRACTION",
                "true|YES_NO",
                "false|YES_NO",
                "null|NOTHING",
                "~|NOTHING",
                "|NOTHING"
            })
    void tellsWhatAValueLooksLike(String written, Node.Type type) {
        Node.Mapping root = (Node.Mapping) read("key: " + Objects.requireNonNullElse(written, ""));
        assertThat(root.values().get("key"))
                .isInstanceOfSatisfying(
                        Node.Scalar.class, scalar -> assertThat(scalar.type()).isEqualTo(type));
        assertThat(problems).isEmpty();
    }

    @Test
    void remembersWhereEverythingWasWritten() {
        Node.Mapping root =
                (Node.Mapping) read("# a remark\nkey: value\nlist:\n  - one\n  - {a: b}\ntext: >-\n  x\n  y\n");
        assertThat(root.place()).hasToString("x.yaml:2:1");
        assertThat(root.keys().values()).extracting(Place::line).containsExactly(2, 3, 6);
        assertThat(root.values().values())
                .extracting(node -> node.place().toString())
                .containsExactly("x.yaml:2:6", "x.yaml:4:3", "x.yaml:6:7");
        assertThat(((Node.Sequence) valueOf(root, "list")).items())
                .extracting(node -> node.place().toString())
                .containsExactly("x.yaml:4:5", "x.yaml:5:5");
    }

    @Test
    void countsACharacterOfTwoHalvesAsOneColumn() {
        Node.Mapping root = (Node.Mapping) read("{\uD83D\uDE42: \uD83D\uDE42, b: c}");
        assertThat(root.keys().values()).extracting(Place::column).containsExactly(2, 8);
    }

    @Test
    void readsACharacterOfTwoHalvesWhereverItStands() {
        for (int before = 900; before < 2_200; before++) {
            Node.Mapping root = (Node.Mapping) read("key: " + "x".repeat(before) + "\uD83D\uDE42y");
            Node.Scalar value = (Node.Scalar) valueOf(root, "key");
            assertThat(value.text()).hasSize(before + 3).endsWith("x\uD83D\uDE42y");
        }
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x b",
                "a: &x [b]",
                "a: &x {b: c}",
                "&x a: b",
                "a: [&x b]",
                "a: &x",
                "a: &x\n  b: c",
                "&x [a]"
            })
    void refusesAnAnchorWhereverItStands(String written) {
        read(written);
        assertThat(problems).extracting(Problem::message).containsOnly("anchors such as `&name` are not allowed here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: !x b",
                "a: !!str b",
                "a: !<tag:x> b",
                "a: ! b",
                "a: !x [b]",
                "a: !x {b: c}",
                "!x a: b",
                "a: [!x b]",
                "!x [a]",
                "a: !!java.net.URL [b]"
            })
    void refusesATagWhereverItStands(String written) {
        read(written);
        assertThat(problems).extracting(Problem::message).containsOnly("tags such as `!name` are not allowed here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: *x", "a: [*x]", "a: {b: *x}", "*x"})
    void refusesAnAliasWhereverItStands(String written) {
        read(written);
        assertThat(problems).extracting(Problem::message).containsOnly("aliases such as `*name` are not allowed here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a: \"&x\"", "a: '*x'", "a: \"!x\"", "a: b & c", "a: 2 * 3", "a: Stop!", "'*a': b", "a: b*"})
    void letsTheSameSignsStandInAText(String written) {
        read(written);
        assertThat(problems).isEmpty();
    }

    @Test
    void takesTheFirstOfTwoEqualKeys() {
        Node.Mapping root = (Node.Mapping) read("a: 1\nb: 2\na: 3\na: 4");
        assertThat(root.values().get("a"))
                .isInstanceOfSatisfying(
                        Node.Scalar.class, first -> assertThat(first.text()).isEqualTo("1"));
        assertThat(problems).extracting(problem -> problem.place().line()).containsExactly(3, 4);
    }

    @Test
    void tellsWhereItBecomesTooMuch() {
        read("a: " + "[".repeat(40));
        read("a: b\nc: " + "x".repeat(20_001));
        read("- a\n".repeat(100_001));
        assertThat(problems).extracting(Problem::message).containsOnly("this is more than a content file may hold");
        assertThat(problems)
                .extracting(problem -> problem.place().toString())
                .containsExactly("x.yaml:1:35", "x.yaml:2:4", "x.yaml:100000:3");
    }

    @Test
    void callsAFileByWhatItIsFor() {
        Yaml.read("x.yaml", Yaml.Purpose.ANSWERS, "a: " + "x".repeat(20_001), problems::add);
        Yaml.read("x.yaml", Yaml.Purpose.CASES, "a: " + "x".repeat(20_001), problems::add);
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "this is more than a file of answers may hold", "this is more than a file of cases may hold");
        assertThat(problems)
                .extracting(Problem::hint)
                .allMatch(hint -> hint.startsWith("a file of ") && !hint.contains("content"));
    }

    private static Node valueOf(Node.Mapping mapping, String key) {
        return Objects.requireNonNull(mapping.values().get(key));
    }

    private Node read(String written) {
        Node node = Yaml.read("x.yaml", Yaml.Purpose.CONTENT, written, problems::add);
        return node == null ? new Node.Mapping(Place.top("x.yaml")) : node;
    }
}
