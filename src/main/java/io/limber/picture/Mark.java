package io.limber.picture;

import java.util.List;
import java.util.stream.Stream;

/** Something on a picture: shapes and lines of one role. */
record Mark(Role role, List<Capsule> clear, List<Capsule> fill, List<Line> lines) {

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
