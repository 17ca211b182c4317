package io.limber.picture;

import static io.limber.fixture.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.model.Exercise;
import io.limber.model.Picture;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each picture of the pack that comes with limber. */
class ShippedPicturesTest {

    private static final Library PACK = Library.in(Path.of("data/low-back"));

    @ParameterizedTest
    @MethodSource("drawn")
    void hasNoFault(String exercise) {
        assertThat(Lint.of(picture(exercise))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void looksAsItDidWhenSomebodyLooked(String exercise) {
        Film film = Film.of(picture(exercise));
        StringBuilder all = new StringBuilder();
        for (int frame = 0; frame < film.frames(); frame++) {
            all.append(Braille.draw(film.frame(frame), 60, 20).text());
            all.append(film.alt(frame)).append("\n\n");
        }
        assertGolden("picture/" + exercise + ".txt", all.toString());
    }

    private static Picture picture(String exercise) {
        return Objects.requireNonNull(PACK.exercise(exercise).orElseThrow().picture());
    }

    static Stream<String> drawn() {
        return PACK.exercises().stream()
                .filter(exercise -> exercise.picture() != null)
                .map(Exercise::id);
    }
}
