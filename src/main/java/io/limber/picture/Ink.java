package io.limber.picture;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Paths of a scalable picture, few and short: whatever has one colour and comes in one go is one path, and a shape that
 * is as thick at both ends is a stroke.
 */
final class Ink {

    private static final double TINY = 1e-3;
    private static final double ALIKE = 0.05;

    private final StringBuilder out = new StringBuilder();
    /** What is drawn in one colour, by the attributes of its path; which comes first makes no difference. */
    private final Map<String, Pen> pens = new LinkedHashMap<>();

    private String colour = "";

    /** A rounded shape. */
    void shape(Capsule shape, String inColour) {
        Spot way = shape.to().minus(shape.from());
        double from = shape.fromRadius();
        double to = shape.toRadius();
        if (way.length() <= Math.abs(from - to) + TINY) {
            circle(from >= to ? shape.from() : shape.to(), Math.max(from, to), inColour);
        } else if (Math.abs(from - to) < ALIKE) {
            line(shape.from(), shape.to(), from + to, inColour);
        } else {
            tapered(shape, way, inColour);
        }
    }

    /** A line with round ends. */
    void line(Spot from, Spot to, double width, String inColour) {
        pen("stroke", " stroke-width=\"" + Pen.tenths(width) + "\"", inColour)
                .from(from)
                .line(to);
    }

    /** All that was drawn. */
    String svg() {
        flush();
        return out.toString();
    }

    private void circle(Spot middle, double radius, String inColour) {
        Spot left = on(middle, radius, Math.PI);
        pen("fill", "", inColour)
                .from(left)
                .arc(radius, true, on(middle, radius, 0))
                .arc(radius, true, left)
                .close();
    }

    private void tapered(Capsule shape, Spot way, String inColour) {
        double from = shape.fromRadius();
        double to = shape.toRadius();
        double middle = Math.atan2(way.y(), way.x());
        double open = Math.acos((from - to) / way.length());
        boolean large = open < Math.PI / 2;
        pen("fill", "", inColour)
                .from(on(shape.from(), from, middle - open))
                .arc(from, large, on(shape.from(), from, middle + open))
                .line(on(shape.to(), to, middle + open))
                .arc(to, !large, on(shape.to(), to, middle - open))
                .close();
    }

    /** The pen to go on with; a new colour covers what was there before. */
    private Pen pen(String way, String more, String inColour) {
        if (!inColour.equals(colour)) {
            flush();
            colour = inColour;
        }
        return pens.computeIfAbsent(way + "=\"" + inColour + "\"" + more, none -> new Pen());
    }

    private void flush() {
        pens.forEach((attributes, pen) -> out.append("<path ")
                .append(attributes)
                .append(" d=\"")
                .append(pen)
                .append("\"/>\n"));
        pens.clear();
    }

    private static Spot on(Spot middle, double radius, double angle) {
        return new Spot(middle.x() + radius * Math.cos(angle), middle.y() + radius * Math.sin(angle));
    }
}
