package io.limber.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Something on a picture: shapes and lines of one role. */
record Mark(Role role, List<Capsule> clear, List<Capsule> fill, List<Line> lines) {

    Mark {
        clear = different(clear);
        fill = different(fill);
    }

    /** Seen from the side, both halves of a trunk are one. */
    private static List<Capsule> different(List<Capsule> shapes) {
        List<Capsule> different = new ArrayList<>();
        for (Capsule shape : shapes) {
            if (different.stream().noneMatch(other -> other.isLike(shape) || other.isLike(shape.turned()))) {
                different.add(shape);
            }
        }
        return List.copyOf(different);
    }

    static Mark shape(Role role, List<Capsule> clear, List<Capsule> fill) {
        return new Mark(role, clear, fill, List.of());
    }

    /** Lines that cover what is behind them with a rim. */
    static Mark lines(Role role, List<Line> lines) {
        List<Capsule> clear = lines.stream()
                .map(line -> Capsule.line(line.from(), line.to(), line.width()))
                .toList();
        return new Mark(role, clear, List.of(), lines);
    }

    /** Whether a shape is exactly as large as another one, and where that is. */
    boolean hides(Mark other) {
        return lines.isEmpty() && other.lines.isEmpty() && same(clear, other.clear) && same(fill, other.fill);
    }

    private static boolean same(List<Capsule> some, List<Capsule> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> some.get(i).isLike(others.get(i)));
    }

    /** All that it covers, as shapes. */
    Stream<Capsule> covered() {
        return Stream.concat(
                fill.stream(), lines.stream().map(line -> Capsule.line(line.from(), line.to(), line.width())));
    }

    void draw(Canvas canvas) {
        clear.forEach(canvas::clear);
        fill.forEach(shape -> canvas.fill(shape, role));
        lines.forEach(line -> canvas.line(line.from(), line.to(), line.width(), role));
    }

    /** A straight line; the width is in cm. */
    record Line(Spot from, Spot to, double width) {}
}
