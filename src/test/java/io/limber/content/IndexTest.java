package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.SmallPack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexTest {

    private static Index index = new Index(Library.in(Path.of("src/test/resources/packs/small")));

    @BeforeAll
    static void addAThingWithAnAccent(@TempDir Path directory) {
        SmallPack pack = SmallPack.in(directory)
                .replace("topics/spasm.yaml", "also-called: [cramp]", "also-called: [cramp, \"crampe \\u00e9trange\"]")
                .replace("topics/walking.yaml", "title: Walking", "title: Walking\nalso-called: [tilt]");
        index = new Index(pack.library());
    }

    @Test
    void listsEverythingButTheSources() {
        assertThat(ids(index.all()))
                .containsExactly(
                        "spasm",
                        "walking",
                        "warmth",
                        "tilt",
                        "knee-hug",
                        "short-stroll",
                        "ball-arch",
                        "numb",
                        "long-pain",
                        "new-hip",
                        "fresh-fall",
                        "first-moves",
                        "later-moves");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "knee-hug",
                "knee hug",
                "Knee Hug",
                "KNEE-HUG",
                " knee  hug ",
                "knee_hug",
                "knee hugs",
                "knée hug"
            })
    void findsAnIdGiveOrTakeCapitalsHyphensAccentsAndAPlural(String typed) {
        assertThat(index.find(typed).map(line -> line.entry().id())).contains("knee-hug");
    }

    @Test
    void findsAnEverydayWord() {
        assertThat(index.find("heat pads").orElseThrow().entry().id()).isEqualTo("warmth");
        assertThat(index.find("crampe etrange").orElseThrow().entry().id()).isEqualTo("spasm");
    }

    @Test
    void findsASourceByItsName() {
        assertThat(index.find("the guideline").orElseThrow().kind()).isEqualTo("source");
    }

    @Test
    void takesAnIdBeforeAnEverydayWordOfSomethingElse() {
        assertThat(index.find("tilt").orElseThrow().kind()).isEqualTo("exercise");
    }

    @Test
    void findsNothingThatIsOnlyNearlyRight() {
        assertThat(index.find("knee hgu")).isEmpty();
        assertThat(index.find("")).isEmpty();
    }

    @Test
    void suggestsTheLikeliestFirst() {
        assertThat(ids(index.near("knee hgu"))).first().isEqualTo("knee-hug");
        assertThat(ids(index.near("numb legs"))).first().isEqualTo("numb");
    }

    @Test
    void neverSuggestsASource() {
        assertThat(ids(index.near("the guidelines"))).doesNotContain("guideline");
    }

    @Test
    void searchesForAllWordsInAnyOrder() {
        assertThat(ids(index.search("area sore"))).containsExactly("spasm");
        assertThat(index.search("area pizza")).isEmpty();
    }

    @Test
    void searchesForTheBeginningOfAWord() {
        assertThat(ids(index.search("tighten"))).contains("spasm");
        assertThat(ids(index.search("ighten"))).isEmpty();
    }

    @Test
    void putsWhatIsCalledSoBeforeWhatOnlyHoldsTheWord() {
        assertThat(ids(index.search("tilt"))).startsWith("walking", "tilt");
    }

    @Test
    void searchesNothingForNothing() {
        assertThat(index.search("")).isEmpty();
        assertThat(index.search("?!")).isEmpty();
    }

    @Test
    void isQuickWithAQuestionWithoutEnd() {
        String endless = "why does my back hurt so ".repeat(2_000);
        assertThat(index.find(endless)).isEmpty();
        assertThat(index.near(endless)).hasSizeLessThanOrEqualTo(5);
        assertThat(index.search(endless)).isEmpty();
    }

    @Test
    void saysWhatKindAThingIsAndWhereItIsListed() {
        assertThat(index.find("numb").orElseThrow().kind()).isEqualTo("danger sign");
        assertThat(index.all()).extracting(Index.Line::group).contains("What helps", "Exercises", "Routines");
    }

    private static List<String> ids(List<Index.Line> lines) {
        return lines.stream().map(line -> line.entry().id()).toList();
    }
}
