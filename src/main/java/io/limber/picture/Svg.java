package io.limber.picture;

import java.util.Map;

/** Draws scalable pictures: no script, nothing from outside, and the words for those who cannot see them. */
public final class Svg implements Canvas {

    private static final Map<Role, String> COLOURS =
            Map.of(Role.NEAR, "#24557f", Role.FAR, "#a5bfd6", Role.PROP, "#6b6b6b", Role.ARROW, "#c0392b");
    private static final double RIM = 1.6;
    private static final double PIXELS_PER_CM = 2;
    private static final double BETWEEN = 14;
    private static final String PAPER = "#fff";

    private final Ink ink = new Ink();
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
        String size = Pen.tenths(width) + " " + Pen.tenths(bounds.height());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 " + size + "\" width=\""
                + Math.round(width * PIXELS_PER_CM) + "\" height=\"" + Math.round(bounds.height() * PIXELS_PER_CM)
                + "\">\n<title>" + escaped(title) + "</title>\n<desc>" + escaped(description) + "</desc>\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"" + PAPER + "\"/>\n"
                + "<g fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n" + ink.svg()
                + "</g>\n</svg>\n";
    }

    @Override
    public void clear(Capsule shape) {
        Capsule placed = placed(shape);
        ink.shape(new Capsule(placed.from(), placed.fromRadius() + RIM, placed.to(), placed.toRadius() + RIM), PAPER);
    }

    @Override
    public void fill(Capsule shape, Role role) {
        ink.shape(placed(shape), colour(role));
    }

    @Override
    public void line(Spot from, Spot to, double width, Role role) {
        ink.line(placed(from), placed(to), width, colour(role));
    }

    private Capsule placed(Capsule shape) {
        return new Capsule(placed(shape.from()), shape.fromRadius(), placed(shape.to()), shape.toRadius());
    }

    /** From the top left of the page, down. */
    private Spot placed(Spot spot) {
        return new Spot(spot.x() - bounds.left() + shift, bounds.top() - spot.y());
    }

    private static String colour(Role role) {
        return COLOURS.getOrDefault(role, "#000");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
