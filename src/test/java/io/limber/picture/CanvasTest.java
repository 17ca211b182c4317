package io.limber.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class CanvasTest {

    private static final Film FILM = Film.of(Sketch.KNEE_TO_CHEST);

    @Test
    void drawsBrailleWithBrailleOnly() {
        assertThat(Braille.draw(FILM.frame(0), 60, 20).text()).matches("[\\u2800-\\u28ff\\n]+");
    }

    @Test
    void drawsAsciiWithAsciiOnly() {
        assertThat(AsciiArt.draw(FILM.frame(1), 60, 20).text()).matches("[\\x20-\\x7e\\n]+");
    }

    @Test
    void tellsTheRoleOfEveryStroke() {
        assertThat(Braille.draw(FILM.frame(1), 60, 20).rows().stream()
                        .flatMap(row -> row.stream().flatMap(run -> run.role().stream())))
                .contains(Role.values());
    }

    @Test
    void drawsSvgThatIsWholeAndHarmless() throws Exception {
        String svg = Svg.strip(FILM, "Knee & <chest>");
        Document parsed =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(parsed.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Knee & <chest>");
        assertThat(parsed.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(FILM.alt());
        assertThat(svg).doesNotContain("script", "href", "url(", "style");
    }

    @Test
    void drawsSvgTheSameOnEveryMachine() {
        assertThat(Svg.strip(FILM, "One")).isEqualTo(Svg.strip(Film.of(Sketch.KNEE_TO_CHEST), "One"));
    }

    @Test
    void leavesOutWhatIsExactlyBehindSomethingElse() {
        Capsule leg = Capsule.line(new Spot(0, 0), new Spot(9, 9), 4);
        Mark far = Mark.shape(Role.FAR, List.of(leg), List.of(leg));
        Mark near = Mark.shape(Role.NEAR, List.of(leg), List.of(leg));
        Mark other = Mark.shape(Role.FAR, List.of(), List.of(leg));
        Bounds bounds = FILM.frame(0).bounds();

        assertThat(new Drawing(List.of(far, near), bounds).marks()).containsExactly(near);
        assertThat(new Drawing(List.of(near, other), bounds).marks()).containsExactly(near, other);
    }
}
