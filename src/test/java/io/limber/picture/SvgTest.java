package io.limber.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.model.Exercise;
import java.io.StringReader;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What other programs make of a picture. */
class SvgTest {

    static Stream<Exercise> drawn() {
        return Library.shipped().exercises().stream().filter(exercise -> exercise.picture() != null);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void isWellFormedAndSaysWhatItShows(Exercise exercise) throws Exception {
        Document svg = parsed(strip(exercise));

        assertThat(svg.getDocumentElement().getNodeName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(exercise.name());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void runsNothingAndAsksForNothing(Exercise exercise) {
        assertThat(strip(exercise))
                .doesNotContainIgnoringCase(
                        "<script", "href", "url(", "<foreignObject", "<image", "onload", "<!DOCTYPE");
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void theOtherSideIsAnotherPicture(Exercise exercise) {
        Film film = Film.of(Objects.requireNonNull(exercise.picture()));

        assertThat(Svg.strip(film.mirrored(), exercise.name())).isNotEqualTo(Svg.strip(film, exercise.name()));
    }

    @Test
    void aPathComesBackToWhereItBegan() {
        Pen pen = new Pen()
                .from(new Spot(0.04, 0.04))
                .line(new Spot(1.04, 0))
                .close()
                .from(new Spot(0.1, 0.1))
                .line(new Spot(0.1, 2))
                .line(new Spot(-1, 2));

        assertThat(pen).hasToString("M0 0l10 0zm1 1l0 19-11 0");
    }

    @Test
    void linesThatGoOnAreOnePath() {
        Ink ink = new Ink();
        ink.line(new Spot(0, 0), new Spot(1, 0), 1, "#000");
        ink.line(new Spot(1, 0), new Spot(1, 1), 1, "#000");
        ink.line(new Spot(5, 5), new Spot(6, 5), 1, "#000");

        assertThat(ink.svg())
                .isEqualTo("<path stroke=\"#000\" stroke-width=\"10\" d=\"M0 0l10 0 0 10m40 40l10 0\"/>\n");
    }

    @Test
    void anotherColourCoversWhatWasThere() {
        Ink ink = new Ink();
        ink.shape(Capsule.circle(new Spot(1, 1), 1), "#000");
        ink.shape(Capsule.circle(new Spot(1, 1), 0.5), "#fff");
        ink.shape(Capsule.circle(new Spot(1, 1), 0.2), "#000");

        assertThat(ink.svg().lines().map(line -> line.substring(0, line.indexOf(" d="))))
                .containsExactly("<path fill=\"#000\"", "<path fill=\"#fff\"", "<path fill=\"#000\"");
    }

    private static String strip(Exercise exercise) {
        return Svg.strip(Film.of(Objects.requireNonNull(exercise.picture())), exercise.name());
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
