package io.limber.bench;

import io.limber.content.Library;
import io.limber.picture.AsciiArt;
import io.limber.picture.Braille;
import io.limber.picture.Film;
import io.limber.picture.Svg;
import io.limber.picture.TextPicture;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to draw one frame, warm. A film is worked out once for each exercise, then drawn many times. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PictureSpeed {

    @Param({"pelvic-tilt", "figure-four", "log-roll"})
    public String exercise;

    private Film film;
    private io.limber.model.Picture picture;
    private double moment;

    @Setup
    public void work() {
        Library library = Library.shipped();
        picture = Objects.requireNonNull(library.namedExercise(exercise).picture());
        film = Film.of(picture);
    }

    /** The whole way from a pose to a film. */
    @Benchmark
    public Film film() {
        return Film.of(picture);
    }

    /** A moment of a movement, as the player draws it. */
    @Benchmark
    public TextPicture braille() {
        moment = (moment + 0.1) % 1;
        return Braille.draw(film.at(moment), 60, 14);
    }

    @Benchmark
    public TextPicture ascii() {
        moment = (moment + 0.1) % 1;
        return AsciiArt.draw(film.at(moment), 60, 14);
    }

    /** All frames of an exercise beside each other. */
    @Benchmark
    public List<String> svg() {
        return List.of(Svg.strip(film, "title"));
    }
}
