package io.limber.picture;

import java.util.Locale;
import java.util.Map;

/** Draws scalable pictures: no script, nothing from outside, and the words for those who cannot see them. */
public final class Svg implements Canvas {

    private static final Map<Role, String> COLOURS =
            Map.of(Role.NEAR, "#24557f", Role.FAR, "#a5bfd6", Role.PROP, "#6b6b6b", Role.ARROW, "#c0392b");
    private static final double RIM = 1.6;
    private static final double PIXELS_PER_CM = 2;
    private static final double BETWEEN = 14;
    private static final double TINY = 1e-3;

    private final StringBuilder out = new StringBuilder();
    private final Bounds bounds;
    private double shift;

    private Svg(Bounds bounds) {
        this.bounds = bounds;
    }

    /** All frames of a film, one beside the other. */
    public static String strip(Film film, String title) {
        Svg svg = new Svg(film.frame(0).bounds());
        for (int frame = 0; frame < film.frames(); frame++) {
            svg.shift = frame * (svg.bounds.width() + BETWEEN);
            film.frame(frame).draw(svg);
        }
        return svg.page(svg.shift + svg.bounds.width(), title, film.alt());
    }

    /** One drawing. */
    public static String draw(Drawing drawing, String title, String description) {
        Svg svg = new Svg(drawing.bounds());
        drawing.draw(svg);
        return svg.page(svg.bounds.width(), title, description);
    }

    private String page(double width, String title, String description) {
        String size = number(width) + " " + number(bounds.height());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 " + size + "\" width=\""
                + Math.round(width * PIXELS_PER_CM) + "\" height=\"" + Math.round(bounds.height() * PIXELS_PER_CM)
                + "\">\n<title>" + escaped(title) + "</title>\n<desc>" + escaped(description) + "</desc>\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n" + out + "</svg>\n";
    }

    @Override
    public void clear(Capsule shape) {
        path(shape, RIM, "#fff");
    }

    @Override
    public void fill(Capsule shape, Role role) {
        path(shape, 0, colour(role));
    }

    @Override
    public void line(Spot from, Spot to, double width, Role role) {
        out.append("<path d=\"M")
                .append(spot(from))
                .append("L")
                .append(spot(to))
                .append("\" stroke=\"");
        out.append(colour(role)).append("\" stroke-width=\"").append(number(width));
        out.append("\" stroke-linecap=\"round\"/>\n");
    }

    private void path(Capsule shape, double rim, String colour) {
        Spot way = shape.to().minus(shape.from());
        double from = shape.fromRadius() + rim;
        double to = shape.toRadius() + rim;
        if (way.length() <= Math.abs(from - to) + TINY) {
            circle(from >= to ? shape.from() : shape.to(), Math.max(from, to), colour);
            return;
        }
        double middle = Math.atan2(way.y(), way.x());
        double open = Math.acos((from - to) / way.length());
        boolean large = open < Math.PI / 2;
        out.append("<path d=\"M").append(spot(on(shape.from(), from, middle + open)));
        arc(from, large, on(shape.from(), from, middle - open));
        out.append("L").append(spot(on(shape.to(), to, middle - open)));
        arc(to, !large, on(shape.to(), to, middle + open));
        out.append("Z\" fill=\"").append(colour).append("\"/>\n");
    }

    private void circle(Spot middle, double radius, String colour) {
        String[] at = spot(middle).split(" ", 2);
        out.append("<circle cx=\"")
                .append(at[0])
                .append("\" cy=\"")
                .append(at[1])
                .append("\" r=\"");
        out.append(number(radius)).append("\" fill=\"").append(colour).append("\"/>\n");
    }

    private void arc(double radius, boolean large, Spot end) {
        out.append("A")
                .append(number(radius))
                .append(" ")
                .append(number(radius))
                .append(" 0 ");
        out.append(large ? 1 : 0).append(" 0 ").append(spot(end));
    }

    private static Spot on(Spot middle, double radius, double angle) {
        return new Spot(middle.x() + radius * Math.cos(angle), middle.y() + radius * Math.sin(angle));
    }

    private String spot(Spot spot) {
        return number(spot.x() - bounds.left() + shift) + " " + number(bounds.top() - spot.y());
    }

    private static String colour(Role role) {
        return COLOURS.getOrDefault(role, "#000");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
