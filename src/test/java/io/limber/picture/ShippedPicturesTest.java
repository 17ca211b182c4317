package io.limber.picture;

import static io.limber.fixture.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.model.Exercise;
import io.limber.model.Picture;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each picture of the pack that comes with limber. */
class ShippedPicturesTest {

    private static final int STEPS = 200;
    /** In cm, from one of so many steps to the next. */
    private static final double JUMP = 3.5;

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

    @ParameterizedTest
    @MethodSource("drawn")
    void movesWithoutAJump(String exercise) {
        Picture picture = picture(exercise);
        List<KeyFrame> keys = KeyFrame.of(picture, Furniture.of(picture));
        for (int i = 1; i < keys.size(); i++) {
            Skeleton before = keys.get(i - 1).body();
            for (int step = 1; step <= STEPS; step++) {
                Skeleton next =
                        Motion.between(keys.get(i - 1).body(), keys.get(i).body(), (double) step / STEPS);
                for (Point point : Point.ALL) {
                    assertThat(next.at(point).distance(before.at(point)))
                            .as("%s between frames %d and %d, step %d", point, i, i + 1, step)
                            .isLessThan(JUMP);
                }
                before = next;
            }
        }
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
