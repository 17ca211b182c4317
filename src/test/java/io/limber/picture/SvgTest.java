package io.limber.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.model.Exercise;
import java.io.StringReader;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
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
